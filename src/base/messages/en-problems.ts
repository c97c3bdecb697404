import type { MessageTable } from './message.js';

/** What is wrong with data, and what was expected; each with an example where one helps. */
export const enProblems = {} as const satisfies MessageTable;
