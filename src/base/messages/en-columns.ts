import type { MessageTable } from './message.js';

/** What is wrong with columns. */
export const enColumns = {
  'problem.no-columns':
    'Expected columns with at least one event: “earliestStart”, “earliestEnd”, “title”, “kind”, “kinds”.',
  'problem.column-times': 'Expected a Float64Array of milliseconds since 1970.',
  'problem.column-rows': 'Expected a Uint32Array.',
  'problem.column-length': 'The columns differ in length; only the first {count} rows are used.',
  'problem.column-order': 'The end was expected after the start; the event is drawn without a date.',
  'problem.column-offsets':
    'Expected offsets that never fall, one more than there are events; the actors were left out.',
  'problem.column-indices': 'Expected indices of names, as many as the last offset says; the actors were left out.',
} as const satisfies MessageTable;
