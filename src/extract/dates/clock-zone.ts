import { offsetOf } from '../../base/offset.js';
import type { Ms } from '../../base/units.js';
import { msPerHour } from '../calendar.js';

/** Zones that news name after a time; an IANA name where the offset depends on the day. */
const zones: Readonly<Record<string, string | number>> = {
  gmt: 0,
  utc: 0,
  bst: 1,
  cet: 1,
  'moscow time': 3,
  msk: 3,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  pdt: -7,
  pst: -8,
  et: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  central: 'America/Chicago',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
};

/** Their names, as a piece of a pattern. */
export const zoneWords = `(?:${Object.keys(zones).join('|')})(?: (?:standard |daylight )?time)?`;

/** What a named zone is ahead of UTC at a moment of its own clock. */
export function namedOffset(name: string, wall: Ms): Ms {
  const zone = zones[name.toLowerCase().replace(/ (?:standard |daylight )?time$/, '')] ?? zones[name.toLowerCase()]!;
  return typeof zone === 'number' ? zone * msPerHour : (offsetAt(wall, zone) ?? 0);
}

/** What a zone is ahead of UTC at an instant; undefined where `Intl` does not know it. Slow, for the few times of a text. */
export function offsetAt(instant: Ms, zone: string): Ms | undefined {
  const fixed = offsetOf(zone);
  if (fixed !== undefined) return fixed;
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      instant,
    );
    return offsetOf(parts.find(({ type }) => type === 'timeZoneName')!.value.slice(3) || 'Z');
  } catch {
    return undefined;
  }
}
