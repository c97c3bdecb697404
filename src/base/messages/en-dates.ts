import type { MessageTable } from './message.js';

/** Dates and durations in words, and what can be wrong with a date. */
export const enDates = {
  'date.unknown': 'date unknown',
  'date.between': 'between {start} and {end}',
  'date.some-time-between': 'some time between {start} and {end}',
  'date.between-times': '{date}, between {start} and {end}',
  'date.before-time': '{date}, before {time}',
  'date.end-of-day': 'the end of {date}',
  'date.within': 'some time in {date}',
  'date.before': 'before {date}',
  'date.no-later': 'no later than {date}',
  'date.no-earlier': 'no earlier than {date}',
  'date.or-later': '{date} or later',
  'date.since': 'since {date}',
  'date.until': 'until {date}',
  'date.end-unknown': 'from {date}, end unknown',
  'date.start-unknown': 'until {date}, start unknown',
  'date.ongoing': 'ongoing as of {date}, start unknown',
  'date.ongoing-always': 'ongoing, start unknown',
  'date.from-to': 'from {start} to {end}',
  'date.about': 'about {date}',
  'date.approximate': '{date} (approximate)',
  'date.uncertain': '{date} (uncertain)',
  'date.approximate-uncertain': '{date} (approximate and uncertain)',
  'date.time': '{date}, {time}',
  'date.times': '{date}, {start}–{end}',
  'date.midnight': 'midnight',
  'date.zone': '{date} ({zone})',
  'date.part.early-hours': 'early hours of {date}',
  'date.part.morning': 'morning of {date}',
  'date.part.afternoon': 'afternoon of {date}',
  'date.part.evening': 'evening of {date}',
  'date.part.night': 'night of {date}',
  'date.season.spring': 'spring {year}',
  'date.season.summer': 'summer {year}',
  'date.season.autumn': 'autumn {year}',
  'date.season.winter': 'winter {year}',
  'date.season.southern': '{season} (southern hemisphere)',
  'date.season.quarter-1': 'first quarter of {year}',
  'date.season.quarter-2': 'second quarter of {year}',
  'date.season.quarter-3': 'third quarter of {year}',
  'date.season.quarter-4': 'fourth quarter of {year}',
  'date.season.half-1': 'first half of {year}',
  'date.season.half-2': 'second half of {year}',
  'date.decade': '{year}s',
  'date.century': {
    one: '{ordinal}st century',
    two: '{ordinal}nd century',
    few: '{ordinal}rd century',
    other: '{ordinal}th century',
  },
  'date.century-bc': {
    one: '{ordinal}st century BC',
    two: '{ordinal}nd century BC',
    few: '{ordinal}rd century BC',
    other: '{ordinal}th century BC',
  },
  'date.far-year': 'year {number}',
  'date.years-ago': '{number} years ago',

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
