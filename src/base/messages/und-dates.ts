import type { Messages } from '../messages.js';

/**
 * Dates without words, for languages whose table has none yet: "5–6 novembre 2022" reads better in French than English
 * words around a French date. `Intl` supplies months, numbers and order.
 */
export const undDates: Messages = {
  'date.unknown': '?',
  'date.between': '{start} – {end}',
  'date.some-time-between': '{start} – {end}',
  'date.between-times': '{date}, {start}–{end}',
  'date.before-time': '{date}, < {time}',
  'date.end-of-day': '{date}',
  'date.within': '{date}',
  'date.before': '< {date}',
  'date.no-later': '… – {date}',
  'date.no-earlier': '{date} – …',
  'date.or-later': '{date} …',
  'date.since': '{date} – …',
  'date.until': '… – {date}',
  'date.end-unknown': '{date} – ?',
  'date.start-unknown': '? – {date}',
  'date.ongoing': '? – {date} – …',
  'date.ongoing-always': '? – …',
  'date.from-to': '{start} – {end}',
  'date.about': '≈ {date}',
  'date.approximate': '≈ {date}',
  'date.uncertain': '{date} (?)',
  'date.approximate-uncertain': '≈ {date} (?)',
  'date.time': '{date}, {time}',
  'date.times': '{date}, {start}–{end}',
  'date.zone': '{date} ({zone})',
  'date.midnight': '24:00',
  'date.far-year': '{number}',
};
