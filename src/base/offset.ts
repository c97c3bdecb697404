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

/** `+03:30`; `Z` for none. Seconds, which only local mean times have, are dropped. */
export function offsetText(offset: Ms): string {
  if (offset === 0) return 'Z';
  const minutes = Math.floor(Math.abs(offset) / msPerMinute);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
