import { daysPerCycle, msPerDay, msPerSecond } from './calendar.js';
import type { Bounds } from './fuzzy-date.js';
import { offsetOf } from './offset.js';
import type { Ms } from './units.js';

/**
 * Wall clocks ↔ instants for IANA zones and offsets. `Intl` alone knows the zones and needs microseconds an answer, so
 * what it says is kept as the changes of offset within blocks of about 13 months: 100,000 events cost a few blocks.
 */

/** Its offset at an instant. */
type Zone = (instant: Ms) => Ms;

/** `at` is the first instant of the offset; the first change of a block is the block's own beginning. */
interface Change {
  readonly at: Ms;
  readonly offset: Ms;
}

const blockLength: Ms = 2 ** 35;
/** Shorter than any spell of a zone's offset since 1900 (the shortest, weeks long, is Gaza's of August 2011). */
const probeStep: Ms = 2 ** 30;
/** Standard time is younger (Great Britain, 1847): before, each zone keeps its first offset, the local mean time. */
const oldest: Ms = -4_260_211_200_000;
/** From 2100 on, the rules of today repeat with the calendar's 400 years. */
const newest: Ms = 4_102_444_800_000;
const cycle: Ms = daysPerCycle * msPerDay;

const zones = new Map<string, Zone | undefined>();

/** Whether a text names a zone: an IANA name that the engine knows (`Asia/Tehran`), `Z`, or an offset (`+03:30`). */
export function isTimeZone(name: string): boolean {
  return zoneOf(name) !== undefined;
}

/** What a zone's clocks are ahead of UTC at an instant. @throws {RangeError} The zone is unknown. */
export function offsetAt(instant: Ms, zone: string): Ms {
  return known(zone)(instant);
}

/** What a zone's clocks show at an instant. Infinities stay. @throws {RangeError} The zone is unknown. */
export function toWall(instant: Ms, zone: string): Ms {
  return Number.isFinite(instant) ? instant + offsetAt(instant, zone) : instant;
}

/**
 * When a zone's clocks show a time. A time that clocks skip reads later, by the offset before the gap (02:30 is 03:30);
 * of a time they show twice, `choose` says which is meant. Infinities stay. @throws {RangeError} The zone is unknown.
 */
export function toInstant(wall: Ms, zone: string, choose: 'earlier' | 'later'): Ms {
  if (!Number.isFinite(wall)) return wall;
  const offset = known(zone);
  const before = offset(wall - msPerDay);
  const after = offset(wall + msPerDay);
  if (before === after) return wall - before;
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  const earlyFits = early + offset(early) === wall;
  const lateFits = late + offset(late) === wall;
  if (earlyFits && lateFits) return choose === 'earlier' ? early : late;
  if (earlyFits || lateFits) return earlyFits ? early : late;
  return wall - before;
}

/** Bounds on a zone's wall clock as instants: of a repeated hour, the earlier for starts and the later for ends. */
export function toInstants(wall: Bounds, zone: string): Bounds {
  return [
    toInstant(wall[0], zone, 'earlier'),
    toInstant(wall[1], zone, 'later'),
    toInstant(wall[2], zone, 'earlier'),
    toInstant(wall[3], zone, 'later'),
  ];
}

/** Instants as bounds on a zone's wall clock. */
export function toWalls(instants: Bounds, zone: string): Bounds {
  return [toWall(instants[0], zone), toWall(instants[1], zone), toWall(instants[2], zone), toWall(instants[3], zone)];
}

function known(name: string): Zone {
  const zone = zoneOf(name);
  if (!zone) throw new RangeError(`“${name}” is not a time zone; expected for example Asia/Tehran or +03:30.`);
  return zone;
}

function zoneOf(name: string): Zone | undefined {
  if (!zones.has(name)) zones.set(name, makeZone(name));
  return zones.get(name);
}

function makeZone(name: string): Zone | undefined {
  const fixed = offsetOf(name);
  if (fixed !== undefined) return () => fixed;
  try {
    return ianaZone(
      new Intl.DateTimeFormat('en-US', {
        timeZone: name,
        calendar: 'gregory',
        numberingSystem: 'latn',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
    );
  } catch {
    return undefined;
  }
}

function ianaZone(clock: Intl.DateTimeFormat): Zone {
  const blocks = new Map<number, readonly Change[]>();
  const ask = (instant: Ms): Ms => {
    const seconds = Math.floor(instant / msPerSecond) * msPerSecond;
    const [month, day, year, hour, minute, second] = clock.format(seconds).match(/\d+/g)!.map(Number);
    return Date.UTC(year!, month! - 1, day, hour, minute, second) - seconds;
  };
  return (instant) => {
    const near = nearby(instant);
    const index = Math.floor(near / blockLength);
    const changes = blocks.get(index) ?? findChanges(index * blockLength, ask);
    blocks.set(index, changes);
    let i = changes.length - 1;
    while (i > 0 && changes[i]!.at > near) i--;
    return changes[i]!.offset;
  };
}

/** An instant with the same offset within the years that zones differ in. */
function nearby(instant: Ms): Ms {
  if (instant < oldest) return oldest;
  return instant < newest ? instant : newest + ((instant - newest) % cycle);
}

function findChanges(start: Ms, ask: (instant: Ms) => Ms): readonly Change[] {
  const changes: Change[] = [{ at: start, offset: ask(start) }];
  for (let from = start; from < start + blockLength; from += probeStep) {
    const offset = changes.at(-1)!.offset;
    const next = ask(from + probeStep);
    if (next !== offset) changes.push({ at: changeBetween(from, from + probeStep, offset, ask), offset: next });
  }
  return changes;
}

/** The first instant, to the second, that has left an offset; found by halving. */
function changeBetween(from: Ms, to: Ms, offset: Ms, ask: (instant: Ms) => Ms): Ms {
  let low = from;
  let high = to;
  while (high - low > msPerSecond) {
    const middle = Math.floor((low + high) / 2 / msPerSecond) * msPerSecond;
    const halfway = middle <= low ? low + msPerSecond : middle;
    if (ask(halfway) === offset) low = halfway;
    else high = halfway;
  }
  return Math.floor(high / msPerSecond) * msPerSecond;
}
