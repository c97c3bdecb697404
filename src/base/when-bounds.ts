import type { Bounds, FuzzyDate, Precision } from './fuzzy-date.js';
import { edgeOf, finer, type Granule, granuleEnd } from './granule.js';
import { type IsoTime, readIso } from './iso.js';
import type { Ms } from './units.js';
import { toInstant, toWall } from './zone.js';

/** The `bounds` of a When as written. */
export interface IsoBounds {
  readonly times: readonly (IsoTime | null)[];
  /** The first offset stated in them. */
  readonly zone: string | undefined;
}

/** Reads four ISO 8601 texts or null, or returns the key of what is wrong with them. */
export function readBounds(
  bounds: readonly (string | null)[],
): IsoBounds | 'problem.bounds-type' | 'problem.bound-unreadable' {
  if (!Array.isArray(bounds) || bounds.length !== 4) return 'problem.bounds-type';
  const times: (IsoTime | null)[] = [];
  for (const bound of bounds as readonly unknown[]) {
    if (bound !== null && typeof bound !== 'string') return 'problem.bounds-type';
    const time = bound === null ? null : readIso(bound.trim());
    if (time === undefined) return 'problem.bound-unreadable';
    times.push(time);
  }
  return { times, zone: times.find((time) => time?.zone)?.zone };
}

/** Bounds as a date of their own, on the clock of a zone; undefined where they are out of order. */
export function dateOfBounds({ times }: IsoBounds, clock: string | undefined): FuzzyDate | undefined {
  const instants = times.map((time, i) => instantOf(time, i, clock)) as unknown as Bounds;
  const [earliestStart, latestStart, earliestEnd, latestEnd] = instants;
  if (earliestStart > latestStart || earliestEnd > latestEnd || earliestStart > latestEnd) return undefined;
  const wall = times.map((time, i) => wallOf(time, i, instants[i]!, clock)) as unknown as Bounds;
  const start = precisionOf(wall[0], wall[1]);
  const end = precisionOf(wall[2], wall[3]);
  const precision = start ?? end ?? 'day';
  const date: FuzzyDate = {
    form: formOf(wall, precision),
    wall,
    instants: clock === undefined ? wall : instants,
    precision,
    endPrecision: end ?? precision,
    uncertain: false,
    approximate: false,
    openStart: false,
    openEnd: false,
    inferred: false,
  };
  return clock === undefined ? date : { ...date, timeZone: clock };
}

/** The stated date with the bounds in place of its own, or undefined where they reach beyond it. */
export function merge(stated: FuzzyDate, bounded: FuzzyDate): FuzzyDate | undefined {
  const [of, within] = [bounded.instants, stated.instants];
  if (of[0] < within[0] || of[1] > within[1] || of[2] < within[2] || of[3] > within[3]) return undefined;
  if (of.every((bound, i) => bound === within[i])) return stated;
  const { members: _, ...date } = stated;
  const single = (stated.form === 'date' || stated.form === 'one-of') && isWithin(bounded.wall);
  return {
    ...date,
    form: single ? stated.form : 'interval',
    wall: bounded.wall,
    instants: bounded.instants,
    precision: isUnbounded(within[0], within[1]) ? bounded.precision : stated.precision,
    endPrecision: isUnbounded(within[2], within[3]) ? bounded.endPrecision : stated.endPrecision,
  };
}

function isUnbounded(earliest: Ms, latest: Ms): boolean {
  return !Number.isFinite(earliest) && !Number.isFinite(latest);
}

const none = [-Infinity, Infinity, -Infinity, Infinity] as const;

function instantOf(time: IsoTime | null, i: number, clock: string | undefined): Ms {
  if (time === null) return none[i]!;
  const zone = time.zone ?? clock;
  return zone === undefined ? time.wall : toInstant(time.wall, zone, i % 2 === 0 ? 'earlier' : 'later');
}

function wallOf(time: IsoTime | null, i: number, instant: Ms, clock: string | undefined): Ms {
  if (time === null) return none[i]!;
  return time.zone === undefined || clock === undefined ? time.wall : toWall(instant, clock);
}

/** One moment or span somewhere within, rather than a start and an end of their own. */
function isWithin(wall: Bounds): boolean {
  return wall[0] === wall[2] && wall[1] === wall[3];
}

function formOf(wall: Bounds, precision: Precision): FuzzyDate['form'] {
  if (!isWithin(wall)) return 'interval';
  return Number.isFinite(wall[0]) && granuleEnd(wall[0], precision as Granule) >= wall[1] ? 'date' : 'one-of';
}

/** The coarsest unit that both bounds of a side keep to; a lone bound says no more than its day or its time. */
function precisionOf(earliest: Ms, latest: Ms): Precision | undefined {
  const edges = [earliest, latest].filter(Number.isFinite).map(edgeOf);
  if (edges.length < 2 || earliest === latest) edges.push('day');
  return Number.isFinite(earliest) || Number.isFinite(latest) ? edges.reduce(finer) : undefined;
}
