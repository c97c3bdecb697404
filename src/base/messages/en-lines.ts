import type { MessageTable } from './message.js';

/** Moving the lines of a storyline. Keys begin with `lines.`. */
export const enLines = {
  'lines.moved': '{name} is line {place} of {count}',
} as const satisfies MessageTable;
