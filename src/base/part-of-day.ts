import { msPerDay, msPerHour } from './calendar.js';
import type { Bounds, PartOfDay } from './fuzzy-date.js';

/** From and to, in hours of the day. Evening and night are both the last quarter: a night may be called either. */
const hours: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['early-hours', [0, 6]],
  ['morning', [6, 12]],
  ['afternoon', [12, 18]],
  ['evening', [18, 24]],
  ['night', [18, 24]],
]);

export function isPartOfDay(text: string): text is PartOfDay {
  return hours.has(text);
}

/**
 * Bounds narrowed to a part of the day, where they are a single day; as they are, where they lie within that part of
 * one day already; else undefined.
 */
export function narrowToPart(wall: Bounds, part: PartOfDay): Bounds | undefined {
  const [fromHour, toHour] = hours.get(part)!;
  const [from, to] = [wall[0], wall[3]];
  const midnight = Math.floor(from / msPerDay) * msPerDay;
  const [start, end] = [midnight + fromHour * msPerHour, midnight + toHour * msPerHour];
  if (from === midnight && to === midnight + msPerDay && wall[1] === to && wall[2] === from)
    return [start, end, start, end];
  return from >= start && to <= end ? wall : undefined;
}
