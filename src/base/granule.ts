import { civilFromDays, msPerDay, wallFields, wallTime } from './calendar.js';
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

/** Where the granule that holds a wall time begins. A decade is 2020–2029; before year 0 it is -0029 – -0020. */
export function granuleStart(wall: Ms, granule: Granule): Ms {
  if (granule in lengths) {
    const length = lengths[granule as keyof typeof lengths];
    return Math.floor(wall / length) * length;
  }
  const [year, month] = civilFromDays(Math.floor(wall / msPerDay));
  if (granule === 'month') return wallTime(year, month);
  const count = years[granule as keyof typeof years];
  // Digits are cut from the year's size: -0025 belongs to -002X, which ends with -0020; 0 to 000X.
  return wallTime(year < 0 ? 1 - (Math.floor(-year / count) + 1) * count : Math.floor(year / count) * count);
}

/** Where the granule that holds a wall time ends (exclusive). */
export function granuleEnd(wall: Ms, granule: Granule): Ms {
  const start = granuleStart(wall, granule);
  if (granule in lengths) return start + lengths[granule as keyof typeof lengths];
  const { year, month } = wallFields(start);
  return granule === 'month' ? wallTime(year, month + 1) : wallTime(year + years[granule as keyof typeof years]);
}

/** The coarsest unit up to a year on whose edge a wall time lies: noon is an `hour`, 1 May a `month`. */
export function edgeOf(wall: Ms): Exclude<Granule, 'decade' | 'century' | 'millennium'> {
  const { month, day, hour, minute, second, millisecond } = wallFields(wall);
  if (second || millisecond) return 'second';
  if (minute) return 'minute';
  if (hour) return 'hour';
  if (day > 1) return 'day';
  return month > 1 ? 'month' : 'year';
}

/** The finer of two units. */
export function finer<Unit extends Precision>(a: Unit, b: Unit): Unit {
  return granules.indexOf(a as Granule) <= granules.indexOf(b as Granule) ? a : b;
}
