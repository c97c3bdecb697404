import { msPerHour, msPerMinute } from './calendar.js';
import type { Ms } from './units.js';

const syntax = /^([+-])(\d\d)(?::?(\d\d))?$/;

/** The offset from UTC that a text states (`Z`, `UTC`, `+03:30`, `-05`), or undefined where it states none. */
export function offsetOf(text: string): Ms | undefined {
  if (text === 'Z' || text === 'UTC') return 0;
  const parts = syntax.exec(text);
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  const size = hours * msPerHour + minutes * msPerMinute;
  return parts[1] === '-' ? 0 - size : size;
}
