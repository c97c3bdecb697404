import type { MessageTable } from './message.js';

/** What can be wrong with a date. Keys begin with `problem.`. */
export const enDateProblems = {
  'problem.edtf-syntax':
    '“{text}” is not an EDTF date; expected for example 2022-08-20, 2022-08, 2022-02-24/.. or [2022-11-05..2022-11-06].',
  'problem.edtf-calendar':
    '“{text}” names a day or time that does not exist; expected a date of the calendar, for example 2022-02-28.',
  'problem.edtf-range': '“{text}” is too far away to be a date; expected a year below 10 to the power of 297.',
  'problem.edtf-order':
    '“{text}” ends before it starts; expected the earlier date first, for example 2022-11-05/2022-11-09.',
  'problem.when-type': 'A date was expected: an EDTF text such as "2022-08-20", or an object with `edtf` or `bounds`.',
  'problem.when-empty': 'The date says nothing; expected `edtf`, for example "2022-08-20", or `bounds`.',
  'problem.bounds-type':
    '`bounds` was expected to be four ISO 8601 texts or null: earliest start, latest start, earliest end, latest end; for example ["2022-11-05", "2022-11-07", "2022-11-05", "2022-11-07"].',
  'problem.bound-unreadable':
    'A bound is not an ISO 8601 date; expected for example "2022-08-20T03:15", "2022-08-20T03:15+04:30" or null.',
  'problem.bounds-order':
    '`bounds` are out of order; expected each start no later than its end, and each earliest no later than its latest.',
  'problem.bounds-disagree':
    '`bounds` reach beyond the date in `edtf` and were used in its place; expected them to lie within it.',
  'problem.part-unknown': 'This is not a part of the day; expected early-hours, morning, afternoon, evening or night.',
  'problem.part-misplaced':
    'A part of the day can only narrow a single day and was left out; expected it beside a date such as 2022-08-20.',
  'problem.zone-unknown':
    'This is not a time zone and was left out; expected an IANA name such as Asia/Tehran, or an offset such as +03:30.',
} as const satisfies MessageTable;
