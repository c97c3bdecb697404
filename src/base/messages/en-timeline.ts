import type { MessageTable } from './message.js';

/** The timeline: axis, marks, summary, keys. Keys begin with `timeline.`. */
export const enTimeline = {} as const satisfies MessageTable;
