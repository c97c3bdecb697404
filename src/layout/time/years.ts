/** Years on an axis that runs from the beginning of the universe to this morning. */
import { wallFields, wallTime } from '../../base/calendar.js';
import { dateFormat, numberFormat, relativeFormat } from '../../base/intl.js';
import { enDates } from '../../base/messages/en-dates.js';
import { undDates } from '../../base/messages/und-dates.js';
import { addEnglish, hasMessage, message } from '../../base/messages.js';
import type { Ms } from '../../base/units.js';

addEnglish(enDates, undDates);

/** Beyond what `Date` reaches, in milliseconds. */
export const dateLimit: Ms = 8.64e15;

/** Before it years are counted back from today, as texts do: "66 million years ago". */
const deep = -100_000;

/** What a format of a moment with its year says of the era: it does before the year 100. */
export const eraAt = (time: Ms): Intl.DateTimeFormatOptions => (time < -5.90114592e13 ? { era: 'short' } : {});

/** `Date` is quicker as far as it reaches. */
export const yearOf = (time: Ms): number =>
  Math.abs(time) < dateLimit ? new Date(Math.floor(time)).getUTCFullYear() : wallFields(time).year;

export const msOfYear = (year: number): Ms => wallTime(year);

/** A year as a tick says it: 2022, 44 BC, 66M years ago. */
export function yearLabel(year: number, locale: string): string {
  if (year < deep) return yearsAgo(-year, locale);
  const time = msOfYear(year);
  if (time > dateLimit) return numberFormat(locale, { notation: 'compact' }).format(year);
  // A year zero is 1 BC; the middle of the year is safe from the edges.
  return dateFormat(locale, { year: 'numeric', ...eraAt(time) }).format(time + 1.5e10);
}

/** Counted from year 0: at this distance two thousand years are less than what is rounded off. */
function yearsAgo(count: number, locale: string): string {
  const number = numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(count);
  if (hasMessage(locale, 'date.years-ago')) return message(locale, 'date.years-ago', { number });
  const parts = relativeFormat(locale, { style: 'short' }).formatToParts(-count, 'year');
  const first = parts.findIndex(({ type }) => type !== 'literal');
  const last = parts.findLastIndex(({ type }) => type !== 'literal');
  return parts.map(({ value }, i) => (i === first ? number : i > first && i <= last ? '' : value)).join('');
}
