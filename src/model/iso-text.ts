import { wallFields } from '../base/calendar.js';
import type { Ms } from '../base/units.js';

/** A time as ISO 8601 text without a zone, as short as it can be: `2022-08-20`, `2022-08-20T03:15`, `-0043-03-15`. */
export function isoText(time: Ms): string {
  const { year, month, day, hour, minute, second, millisecond } = wallFields(time);
  const clock = [two(hour), two(minute)];
  const rest = millisecond ? `.${String(Math.floor(millisecond)).padStart(3, '0')}` : '';
  if (second || rest) clock.push(two(second) + rest);
  return `${yearText(year)}-${two(month)}-${two(day)}${hour || minute || clock.length > 2 ? `T${clock.join(':')}` : ''}`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  if (digits.length > 4) return (year < 0 ? '-' : '+') + digits;
  return year < 0 ? `-${digits}` : digits;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
