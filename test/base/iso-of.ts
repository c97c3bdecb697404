import { wallFields } from '../../src/base/calendar.js';
import type { Bounds } from '../../src/base/fuzzy-date.js';

/** A time as a person writes it, so that a failed test can be read: 2022-08-20, 2022-08-20 03:15, -44-03-15, null. */
export function isoOf(ms: number): string | null {
  if (!Number.isFinite(ms)) return null;
  const { year, month, day, hour, minute, second, millisecond } = wallFields(ms);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!hour && !minute && !second && !millisecond) return date;
  const seconds = second || millisecond ? `:${two(second)}` : '';
  return `${date} ${two(hour)}:${two(minute)}${seconds}${millisecond ? `.${millisecond}` : ''}`;
}

/** Bounds in the same way; `within a b` where start and end share their bounds. */
export function boundsOf(bounds: Bounds): string {
  const [a, b, c, d] = bounds.map(isoOf);
  return a === c && b === d ? `within ${a} ${b}` : `${a} ${b} … ${c} ${d}`;
}
