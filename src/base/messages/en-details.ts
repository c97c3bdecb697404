import type { MessageTable } from './message.js';

/** The card of what is selected. Keys begin with `details.`. */
export const enDetails = {} as const satisfies MessageTable;
