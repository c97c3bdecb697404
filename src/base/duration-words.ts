import { msPerDay, msPerHour, msPerMinute, msPerSecond, msPerYear } from './calendar.js';
import { numberFormat } from './intl.js';
import type { Ms } from './units.js';

/** From how much on a unit is used, largest first: 119 minutes, but 2 hours; 729 days, but 2 years. */
const units = [
  { unit: 'year', length: msPerYear, from: 2 * msPerYear - msPerDay },
  { unit: 'day', length: msPerDay, from: 2 * msPerDay },
  { unit: 'hour', length: msPerHour, from: 2 * msPerHour },
  { unit: 'minute', length: msPerMinute, from: 2 * msPerMinute },
  { unit: 'second', length: msPerSecond, from: 0 },
] as const;

/**
 * A length of time in words, in one unit: "173 days", "2 hours", "2.5 years", "13.8 billion years". Rounded to whole
 * units, years below ten to one decimal place. Where room is short, `display` gives "173 d" and "13.8B y".
 */
export function durationWords(ms: Ms, locale: string, display: 'long' | 'short' | 'narrow' = 'long'): string {
  const size = Math.abs(ms);
  const { unit, length } = units.find(({ from }) => size >= from) ?? units[4];
  const count = size / length;
  const digits: Intl.NumberFormatOptions =
    count >= (display === 'narrow' ? 1e4 : 1e6)
      ? { notation: 'compact', compactDisplay: display === 'long' ? 'long' : 'short', maximumSignificantDigits: 3 }
      : { maximumFractionDigits: unit === 'year' && count < 10 ? 1 : 0 };
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: display, ...digits }).format(count);
}
