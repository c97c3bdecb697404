import { dateFormat } from './intl.js';
import { offsetOf } from './offset.js';
import type { Ms } from './units.js';

/**
 * A zone's name for readers: its city ("Tehran", "New York"), "UTC", or "UTC+03:30". Where the locale is not written in
 * Latin letters, the name that `Intl` knows.
 */
export function zoneWords(zone: string, instant: Ms, locale: string): string {
  const offset = offsetOf(zone);
  if (offset === 0 || /^(?:etc\/)?(?:utc|uct|gmt|zulu|universal)$/i.test(zone)) return 'UTC';
  if (offset !== undefined) return `UTC${zone.replace('-', '−')}`;
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  if (!zone.includes('/') || /^etc\//i.test(zone) || isLatin(locale)) return city;
  const at = Number.isFinite(instant) && Math.abs(instant) < 8.64e15 ? instant : 0;
  const parts = dateFormat(locale, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? city;
}

function isLatin(locale: string): boolean {
  try {
    return new Intl.Locale(locale).maximize().script === 'Latn';
  } catch {
    return true;
  }
}
