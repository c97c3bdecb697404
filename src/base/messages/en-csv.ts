import type { MessageTable } from './message.js';

/** What is wrong with a table of events. */
export const enCsv = {
  'problem.no-title-column':
    'Expected a table whose first row names its columns, one of them “title”: for example title,when,actors.',
  'problem.wide-row': 'This row has more fields than the first row names; those at its end were left out.',
} as const satisfies MessageTable;
