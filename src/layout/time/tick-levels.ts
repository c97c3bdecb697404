import { type CountableTimeInterval, utcDay, utcMonth } from 'd3';
import type { Ms } from '../../base/units.js';
import { dateLimit, msOfYear, yearOf } from './years.js';

export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** One granularity of ticks. */
export interface TickLevel {
  readonly unit: TickUnit;
  /** How many units lie between two ticks. */
  readonly step: number;
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

/** Months or days, by the calendar. */
function calendarLevel(unit: TickUnit, interval: CountableTimeInterval, step: number, length: Ms): TickLevel {
  const every = interval.every(step) ?? interval;
  return {
    unit,
    step,
    length: step * length,
    range: (from, to) => {
      const [first, end] = [Math.max(from, -dateLimit), Math.min(to + 1, dateLimit)];
      if (!(first < end)) return [];
      const ticks = every.range(new Date(first), new Date(end));
      // Every tenth day would set the 31st beside the 1st.
      return ticks.filter((date) => unit !== 'day' || step === 1 || date.getUTCDate() < 31).map(Number);
    },
  };
}

/** Steps of always the same length, counted from midnight. */
function clockLevel(unit: TickUnit, step: number, length: Ms): TickLevel {
  const every = step * length;
  return {
    unit,
    step,
    length: every,
    range: (from, to) => {
      const ticks: Ms[] = [];
      const last = Math.min(to, dateLimit);
      for (let time = Math.ceil(Math.max(from, -dateLimit) / every) * every; time <= last; time += every)
        ticks.push(time);
      return ticks;
    },
  };
}

/** Round years: 200, 100, then, since there is no year zero, 1, then 100 BC. Years one by one are all there. */
function years(step: number): TickLevel {
  return {
    unit: 'year',
    step,
    length: step * year,
    range: (from, to) => {
      const ticks: Ms[] = [];
      const last = yearOf(to);
      for (let n = Math.floor(yearOf(from) / step) * step; n <= last && n + step > n; n += step) {
        const time = msOfYear(n <= 0 && step > 1 ? n + 1 : n);
        if (time >= from && time <= to) ticks.push(time);
      }
      return ticks;
    },
  };
}

/** Whether all ticks of a level are ticks of a finer one as well: those of 50 years are none of 20. */
export const isWithin = (level: TickLevel, finer: TickLevel): boolean =>
  level.unit !== 'year' || finer.unit !== 'year' || level.step % finer.step === 0;

/** Coarse first: each level's ticks win over those of the levels after it. */
export const tickLevels: readonly TickLevel[] = [
  ...[10, 9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap((power) => [
    years(5 * 10 ** power),
    years(2 * 10 ** power),
    years(10 ** power),
  ]),
  ...[5, 2, 1].map(years),
  ...[6, 3, 1].map((step) => calendarLevel('month', utcMonth, step, month)),
  ...[10, 5, 1].map((step) => calendarLevel('day', utcDay, step, day)),
  ...[12, 6, 3, 1].map((step) => clockLevel('hour', step, hour)),
  ...[30, 15, 5, 1].map((step) => clockLevel('minute', step, minute)),
  ...[30, 15, 5, 1].map((step) => clockLevel('second', step, second)),
];
