import { msPerDay, msPerHour, msPerMinute } from '../base/calendar.js';
import type { Ms } from '../base/units.js';

/**
 * The calendar of the years that texts name. `Date` knows it well enough, and weighs nothing: the library’s own, in
 * `base/calendar.ts`, reaches further. Months count from 1; wall clocks are numbers as if they were UTC.
 */

export { msPerDay, msPerHour, msPerMinute };

/** A wall clock’s reading; months and days beyond their number run on. */
export function wallTime(year: number, month = 1, day = 1): Ms {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

export function wallFields(wall: Ms): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day, since 1970-01-01, that holds a wall time. */
export function dayOf(wall: Ms): number {
  return Math.floor(wall / msPerDay);
}

/** The day since 1970-01-01 of a date. */
export function daysFromCivil(year: number, month: number, day: number): number {
  return dayOf(wallTime(year, month, day));
}

/** Of days since 1970-01-01 (a Thursday): 0 = Sunday … 6 = Saturday. */
export function weekday(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

const moment = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

/** The wall clock of an ISO 8601 date or time, the point where it begins, and its offset where it states one. */
export function readMoment(text: string): { readonly wall: Ms; readonly zone: string | undefined } | undefined {
  const [, year, month = '01', day = '01', time = '00:00', zone] = moment.exec(text) ?? [];
  const wall = Date.parse(`${year}-${month}-${day}T${time}Z`);
  // Some engines take the 30th of February for a day of March.
  return wallFields(wall).day === Number(day) ? { wall, zone } : undefined;
}
