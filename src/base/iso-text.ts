import { wallFields } from '../base/calendar.js';
import type { Ms } from '../base/units.js';

/** A time as ISO 8601 text without a zone: `2022-08-20T03:15:00`, `-0043-03-15T00:00:00`; milliseconds if it has any. */
export function isoText(time: Ms): string {
  const { year, month, day, hour, minute, second, millisecond } = wallFields(time);
  const rest = millisecond ? `.${String(millisecond).padStart(3, '0')}` : '';
  return `${yearText(year)}-${two(month)}-${two(day)}T${[hour, minute, second].map(two).join(':')}${rest}`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  if (digits.length > 4) return (year < 0 ? '-' : '+') + digits;
  return year < 0 ? `-${digits}` : digits;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
