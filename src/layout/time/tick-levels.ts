import { type CountableTimeInterval, utcDay, utcHour, utcMinute, utcMonth, utcSecond } from 'd3';
import type { Ms } from '../../base/units.js';
import { dateLimit, msOfYear, yearOf } from './years.js';

export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** One granularity of ticks. */
export interface TickLevel {
  readonly unit: TickUnit;
  /** About how long one step is. */
  readonly length: Ms;
  /** The ticks within [from, to]. */
  range(from: Ms, to: Ms): Ms[];
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30.44 * day;
const year = 365.2425 * day;

function level(unit: TickUnit, interval: CountableTimeInterval, step: number, length: Ms): TickLevel {
  const every = interval.every(step) ?? interval;
  return {
    unit,
    length: step * length,
    range: (from, to) => {
      if (from < -dateLimit || to > dateLimit) return [];
      const ticks = every.range(new Date(from), new Date(Math.min(to + 1, dateLimit)));
      // Every tenth day would set the 31st beside the 1st.
      return ticks.filter((date) => unit !== 'day' || step === 1 || date.getUTCDate() < 31).map(Number);
    },
  };
}

function years(step: number): TickLevel {
  return {
    unit: 'year',
    length: step * year,
    range: (from, to) => {
      const ticks: Ms[] = [];
      const last = yearOf(to);
      for (let n = Math.ceil(yearOf(from) / step) * step; n <= last; n += step) {
        const time = msOfYear(n);
        if (time >= from && time <= to) ticks.push(time);
      }
      return ticks;
    },
  };
}

/** Coarse first: each level's ticks win over those of the levels after it. */
export const tickLevels: readonly TickLevel[] = [
  ...[10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((power) => [
    years(5 * 10 ** power),
    years(2 * 10 ** power),
    years(10 ** power),
  ]),
  ...[5, 2, 1].map(years),
  level('month', utcMonth, 6, month),
  level('month', utcMonth, 3, month),
  level('month', utcMonth, 1, month),
  level('day', utcDay, 10, day),
  level('day', utcDay, 5, day),
  level('day', utcDay, 1, day),
  level('hour', utcHour, 12, hour),
  level('hour', utcHour, 6, hour),
  level('hour', utcHour, 3, hour),
  level('hour', utcHour, 1, hour),
  ...[30, 15, 5, 1].map((step) => level('minute', utcMinute, step, minute)),
  ...[30, 15, 5, 1].map((step) => level('second', utcSecond, step, second)),
];
