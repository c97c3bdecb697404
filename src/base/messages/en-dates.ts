import type { MessageTable } from './message.js';

/** Dates in words. */
export const enDates = {} as const satisfies MessageTable;
