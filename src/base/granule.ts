import { civilFromDays, dayOf, msPerDay, wallFields, wallTime } from './calendar.js';
import type { Precision } from './fuzzy-date.js';
import type { Ms } from './units.js';

/** The units that dates are stated in, finest first, without the season, which is three months or four or six. */
export const granules = [
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'year',
  'decade',
  'century',
  'millennium',
] as const;

export type Granule = (typeof granules)[number];

const lengths = { second: 1000, minute: 60_000, hour: 3_600_000, day: msPerDay };
const years = { year: 1, decade: 10, century: 100, millennium: 1000 };

/** Where the granule that holds a wall time begins. Decades, centuries and
 * millennia begin with a year divisible by 10, 100 or 1000, before year 0 as well (ISO 8601-1). */
export function granuleStart(wall: Ms, granule: Granule): Ms {
  if (granule in lengths) {
    const length = lengths[granule as keyof typeof lengths];
    return Math.floor(wall / length) * length;
  }
  const [year, month] = civilFromDays(dayOf(wall));
  if (granule === 'month') return wallTime(year, month);
  const count = years[granule as keyof typeof years];
  return wallTime(Math.floor(year / count) * count);
}

/** Where the granule that holds a wall time ends (exclusive). */
export function granuleEnd(wall: Ms, granule: Granule): Ms {
  const start = granuleStart(wall, granule);
  if (granule in lengths) return start + lengths[granule as keyof typeof lengths];
  const { year, month } = wallFields(start);
  return granule === 'month' ? wallTime(year, month + 1) : wallTime(year + years[granule as keyof typeof years]);
}

/** Where the last granule begins that starts before a wall time: of an exclusive end, the last granule included. */
export function granuleBefore(end: Ms, granule: Granule): Ms {
  const start = granuleStart(end, granule);
  if (start < end) return start;
  if (granule in lengths) return start - lengths[granule as keyof typeof lengths];
  const { year, month } = wallFields(start);
  return granule === 'month' ? wallTime(year, month - 1) : granuleStart(wallTime(year - 1), granule);
}

/** The coarsest unit up to a year on whose edge a wall time lies: noon is an `hour`, 1 May a `month`. */
export function edgeOf(wall: Ms): Exclude<Granule, 'decade' | 'century' | 'millennium'> {
  const whole = Math.floor(wall);
  // Beyond what is counted exactly only days are.
  if (Number.isSafeInteger(whole)) {
    if (whole % lengths.minute) return 'second';
    if (whole % lengths.hour) return 'minute';
    if (whole % lengths.day) return 'hour';
  }
  const { month, day } = wallFields(wall);
  if (day > 1) return 'day';
  return month > 1 ? 'month' : 'year';
}

/** The finer of two units. */
export function finer<Unit extends Precision>(a: Unit, b: Unit): Unit {
  return granules.indexOf(a as Granule) <= granules.indexOf(b as Granule) ? a : b;
}
