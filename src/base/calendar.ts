import type { Ms } from './units.js';

/**
 * The proleptic Gregorian calendar for any finite year, beyond the reach of `Date` (±271,821). Year 0 exists and is
 * 1 BC. Months count from 1. Beyond a hundred billion years days blur, as float64 does, and years do beyond 2^53.
 */

export const msPerSecond: Ms = 1000;
export const msPerMinute: Ms = 60_000;
export const msPerHour: Ms = 3_600_000;
export const msPerDay: Ms = 86_400_000;
/** Mean Gregorian year: 365.2425 days. */
export const msPerYear: Ms = 365.2425 * msPerDay;

/** Beyond 10^297 years times are refused: here they can still be told apart from infinity when they are rounded. */
export const farthest: Ms = 1e297 * msPerYear;

/** Days of 400 years, after which the calendar, weekdays included, repeats. */
export const daysPerCycle = 146_097;
/** From 0000-03-01, where the cycles below begin, to 1970-01-01. */
const daysTo1970 = 719_468;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The fields of a wall clock. `month` and `day` from 1, `weekday` 0 = Sunday as in `Date`. */
export interface WallFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Days since 1970-01-01. Years are counted from March, so that the leap day comes last (Hinnant, `days_from_civil`). */
export function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * daysPerCycle + dayOfCycle - daysTo1970;
}

/** The inverse of {@link daysFromCivil} (Hinnant, `civil_from_days`). */
export function civilFromDays(days: number): [year: number, month: number, day: number] {
  const shifted = days + daysTo1970;
  const cycle = Math.floor(shifted / daysPerCycle);
  const dayOfCycle = Math.min(Math.max(shifted - cycle * daysPerCycle, 0), daysPerCycle - 1);
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / (daysPerCycle - 1))) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return [
    yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  ];
}

/** Of days since 1970-01-01 (a Thursday): 0 = Sunday … 6 = Saturday. */
export function weekday(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** A wall clock's reading as a number, as if the clock were UTC. Months beyond 1–12 run on into other years. */
export function wallTime(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): Ms {
  const years = Math.floor((month - 1) / 12);
  const days = daysFromCivil(year + years, month - years * 12, day);
  return days * msPerDay + hour * msPerHour + minute * msPerMinute + second * msPerSecond;
}

/** The day, since 1970-01-01, that holds a wall time. */
export function dayOf(wall: Ms): number {
  // Beyond 2^53 ms a midnight is itself rounded, and may have been rounded down.
  const rounding = Math.abs(wall) > Number.MAX_SAFE_INTEGER ? Math.abs(wall) * 2 * Number.EPSILON : 0;
  return Math.floor((wall + rounding) / msPerDay);
}

/** The inverse of {@link wallTime}, for any finite number. */
export function wallFields(wall: Ms): WallFields {
  const days = dayOf(wall);
  const [year, month, day] = civilFromDays(days);
  const time = Math.max(0, wall - days * msPerDay);
  return {
    year,
    month,
    day,
    weekday: weekday(days),
    hour: Math.floor(time / msPerHour),
    minute: Math.floor(time / msPerMinute) % 60,
    second: Math.floor(time / msPerSecond) % 60,
    millisecond: Math.floor(time) % 1000,
  };
}
