/** Years on an axis that runs from the beginning of the universe to this morning. */
import { wallFields, wallTime } from '../../base/calendar.js';
import { dateFormat, numberFormat } from '../../base/intl.js';
import type { Ms } from '../../base/units.js';

/** Beyond what `Date` reaches, in milliseconds. */
export const dateLimit: Ms = 8.64e15;

export const yearOf = (time: Ms): number => wallFields(time).year;

export const msOfYear = (year: number): Ms => wallTime(year);

/** A year as a tick says it: 2022, 44 BC, −66M. */
export function yearLabel(year: number, locale: string): string {
  const time = msOfYear(year);
  if (Math.abs(time) > dateLimit || Math.abs(year) >= 100_000)
    return numberFormat(locale, { notation: 'compact' }).format(year);
  // A year zero is 1 BC; the middle of the year is safe from the edges.
  return dateFormat(locale, year > 0 ? { year: 'numeric' } : { year: 'numeric', era: 'short' }).format(time + 1.5e10);
}
