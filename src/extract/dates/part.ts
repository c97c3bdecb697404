import type { PartOfDay } from '../../base/fuzzy-date.js';
import { msPerHour } from '../calendar.js';
import { type Value, within } from './value.js';

/** The words for parts of a day, as a piece of a pattern. */
export const partWords =
  'early morning(?: hours)?|early hours|small hours|pre-?dawn|dawn|(?:late )?morning|lunchtime|(?:mid-?|early |late )?afternoon|(?:early |late )?evening|(?:late )?night';

/** Each is a quarter of the day, which begins at an hour; evening and night are both the last. */
const parts: readonly (readonly [words: RegExp, PartOfDay, hour: number])[] = [
  [/^(?:early$|early morning|early hours|small|pre|dawn)/i, 'early-hours', 0],
  [/morning/i, 'morning', 6],
  [/afternoon|lunchtime/i, 'afternoon', 12],
  [/evening/i, 'evening', 18],
  [/night|late/i, 'night', 18],
];

/** A part of a day. */
export function partOf({ unit, bounds: [day], edtf }: Value, words: string): Value | undefined {
  const part = parts.find(([pattern]) => pattern.test(words));
  if (!part || unit !== 'day') return undefined;
  const from = day + part[2] * msPerHour;
  return { ...within(from, from + 6 * msPerHour, edtf, 'part'), partOfDay: part[1] };
}
