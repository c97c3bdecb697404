import { civilFromDays, dayOf, wallTime } from '../../base/calendar.js';
import type { Ms } from '../../base/units.js';
import { rememberLast } from '../../model/once-per.js';
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

/** Ticks of every so many months, counted from January, so long after each begins. */
function calendarLevel(unit: TickUnit, step: number, length: Ms, every: number, after: readonly Ms[]): TickLevel {
  return {
    unit,
    step,
    length: step * length,
    range: (from, to) => {
      const ticks: Ms[] = [];
      const first = Math.max(from, -dateLimit);
      const last = Math.min(to, dateLimit);
      const starts = monthsOf(first, last, every);
      for (let at = 0; at < starts.length; at++) {
        for (let i = 0; i < after.length; i++) {
          const time = starts[at]! + after[i]!;
          if (time >= first && time <= last) ticks.push(time);
        }
      }
      return ticks;
    },
  };
}

/** When every so many months begin, from the one that holds `from`; some levels follow each other with the same. */
const monthsOf = rememberLast((from: Ms, to: Ms, every: number): readonly Ms[] => {
  const [firstYear, firstMonth] = civilFromDays(dayOf(from));
  const starts: Ms[] = [];
  for (let start = -Infinity, n = Math.floor((firstMonth - 1) / every) * every; start <= to; n += every) {
    start = wallTime(firstYear, n + 1);
    starts.push(start);
  }
  return starts;
});

const months = (step: number) => calendarLevel('month', step, month, step, [0]);

/** The 31st would stand beside the 1st. */
const daysOfMonths = (step: number) =>
  calendarLevel(
    'day',
    step,
    day,
    1,
    Array.from({ length: 30 / step }, (_, i) => i * step * day),
  );

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
  ...[6, 3, 1].map(months),
  ...[10, 5].map(daysOfMonths),
  clockLevel('day', 1, day),
  ...[12, 6, 3, 1].map((step) => clockLevel('hour', step, hour)),
  ...[30, 15, 5, 1].map((step) => clockLevel('minute', step, minute)),
  ...[30, 15, 5, 1].map((step) => clockLevel('second', step, second)),
];
