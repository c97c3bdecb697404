import type { PartOfDay } from '../../base/fuzzy-date.js';
import { narrowToPart } from '../../base/part-of-day.js';
import type { Value } from './value.js';

/** The words for parts of a day, as a piece of a pattern. */
export const partWords =
  'early morning(?: hours)?|early hours|small hours|pre-?dawn|dawn|(?:late )?morning|lunchtime|(?:early |late |mid-?)?afternoon|(?:early |late )?evening|(?:late )?night';

const parts: readonly (readonly [RegExp, PartOfDay])[] = [
  [/^(?:early$|early morning|early hours|small|pre|dawn)/i, 'early-hours'],
  [/morning/i, 'morning'],
  [/afternoon|lunchtime/i, 'afternoon'],
  [/evening/i, 'evening'],
  [/night|late/i, 'night'],
];

/** A part of a day: the early hours end at six, evening and night begin at 18 o'clock. */
export function partOf(value: Value, words: string): Value | undefined {
  const part = parts.find(([pattern]) => pattern.test(words))?.[1];
  const bounds = part && value.unit === 'day' ? narrowToPart(value.bounds, part) : undefined;
  return bounds && { ...value, bounds, unit: 'part', partOfDay: part! };
}
