import { daysInMonth, isLeapYear, wallTime } from './calendar.js';
import type { Ms } from './units.js';

/**
 * The span from the first to the last day that fits digits of which some are unspecified (`156X-12-25`, `2004-XX-31`,
 * `X9X0-02-29`), or undefined where no day does. Only days that exist count. `year` is without its sign.
 */
export function unspecifiedSpan(
  year: string,
  negative: boolean,
  month: string | undefined,
  day: string | undefined,
): readonly [from: Ms, to: Ms] | undefined {
  if (month === undefined) {
    const [low, high] = ends(year);
    return negative ? [wallTime(0 - high), wallTime(1 - low)] : [wallTime(low), wallTime(high + 1)];
  }
  const months = fitting(month, 1, 12);
  const days = fitting(day ?? 'XX', 1, 31);
  const first = find(year, negative, months, days, true);
  const last = first && find(year, negative, [...months].reverse(), [...days].reverse(), false);
  if (!last) return undefined;
  return [wallTime(...first), wallTime(last[0], last[1], last[2] + 1)];
}

const zero = 0x30;
const anyDigit = 0x58;

type Day = readonly [year: number, month: number, day: number];

function find(
  year: string,
  negative: boolean,
  months: readonly number[],
  days: readonly number[],
  ascending: boolean,
): Day | undefined {
  // Whether a day exists depends on nothing but the year being a leap year: two years tell it for all.
  if (!firstIn(2000, months, days)) return undefined;
  const anyYear = firstIn(2001, months, days) !== undefined;
  const [low, high] = ends(year);
  const upwards = ascending !== negative;
  for (let i = 0; i <= high - low; i++) {
    const size = upwards ? low + i : high - i;
    if ((anyYear || isLeapYear(size)) && fits(size, year)) {
      return firstIn(negative ? 0 - size : size, months, days);
    }
  }
  return undefined;
}

/** The least and the greatest number that fit. */
function ends(digits: string): [low: number, high: number] {
  return [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))];
}

function firstIn(year: number, months: readonly number[], days: readonly number[]): Day | undefined {
  for (const month of months) {
    const day = days.find((candidate) => candidate <= daysInMonth(year, month));
    if (day !== undefined) return [year, month, day];
  }
  return undefined;
}

function fitting(digits: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let value = from; value <= to; value++) if (fits(value, digits)) found.push(value);
  return found;
}

/** Whether a number, with zeros in front, has these digits; X is any. */
function fits(value: number, digits: string): boolean {
  let rest = value;
  for (let i = digits.length - 1; i >= 0; i--) {
    const digit = digits.charCodeAt(i);
    if (digit !== anyDigit && digit !== zero + (rest % 10)) return false;
    rest = Math.floor(rest / 10);
  }
  return rest === 0;
}
