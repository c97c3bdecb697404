import { offsetOf } from '../base/offset.js';
import { msPerDay, readMoment } from './calendar.js';
import { offsetAt } from './dates/clock-zone.js';
import type { Context } from './dates/found.js';

/** A dateline as the moment, or the day, that a text speaks from, on its own clock; undefined where it is no date. */
export function readDateline(dateline: string, timeZone: string | undefined): Context['now'] | undefined {
  const iso = readMoment(dateline.trim());
  if (!iso) return undefined;
  const instant = iso.wall - (offsetOf(iso.zone ?? 'Z') ?? 0);
  const wall = iso.zone && timeZone ? instant + (offsetAt(instant, timeZone) ?? 0) : iso.wall;
  // A year or a month alone speaks from its first day.
  return /T/.test(dateline) ? { from: wall, to: wall } : { from: wall, to: wall + msPerDay };
}

/** The zone, where `Intl` knows it. */
export function knownZone(timeZone: string | undefined): string | undefined {
  return timeZone !== undefined && offsetAt(0, timeZone) !== undefined ? timeZone : undefined;
}
