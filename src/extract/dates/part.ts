import type { PartOfDay } from '../../base/fuzzy-date.js';
import { narrowToPart } from '../../base/part-of-day.js';
import type { Value } from './value.js';

const parts: Readonly<Record<string, PartOfDay>> = {
  'early hours': 'early-hours',
  'small hours': 'early-hours',
  'early morning': 'early-hours',
  'early morning hours': 'early-hours',
  predawn: 'early-hours',
  'pre-dawn': 'early-hours',
  dawn: 'early-hours',
  daybreak: 'early-hours',
  early: 'early-hours',
  morning: 'morning',
  'late morning': 'morning',
  'morning hours': 'morning',
  afternoon: 'afternoon',
  'early afternoon': 'afternoon',
  'late afternoon': 'afternoon',
  lunchtime: 'afternoon',
  evening: 'evening',
  'early evening': 'evening',
  'late evening': 'evening',
  dusk: 'evening',
  late: 'night',
  night: 'night',
  'late night': 'night',
  'late hours': 'night',
};

/** The words for parts of a day, longest first, as a piece of a pattern. */
export const partWords = Object.keys(parts)
  .filter((word) => word !== 'early' && word !== 'late')
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A part of a day: the early hours end at six, evening and night begin at 18 o'clock. */
export function partOf(value: Value, words: string): Value | undefined {
  const part = parts[words.toLowerCase().replace(/\s+/g, ' ')];
  const bounds = part && value.unit === 'day' ? narrowToPart(value.bounds, part) : undefined;
  return bounds && { ...value, bounds, unit: 'part', partOfDay: part! };
}
