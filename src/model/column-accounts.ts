import type { Bounds, FuzzyDate, Precision } from '../base/fuzzy-date.js';
import { edgeOf, finer, granuleEnd, granuleStart, granules } from '../base/granule.js';
import { isoText } from '../base/iso-text.js';
import type { Ms } from '../base/units.js';
import type { WhenRecord } from '../formats/schema.js';
import { boundsAt } from './bound-columns.js';
import { identityLists } from './row-lists.js';
import type { Accounts, BoundColumns, RowLists } from './story.js';

/** The accounts of events that have at most one date each, given as columns. */
export interface ColumnAccounts {
  readonly accounts: Accounts;
  /** The account of each event, if it has one. */
  readonly ofEvent: RowLists;
  /** The record of an event's date, if it has one. */
  readonly whenOf: (event: number) => WhenRecord | undefined;
}

/** Makes accounts of bounds; the columns are used as they are where every event has a date (none is NaN). */
export function columnAccounts(bounds: BoundColumns): ColumnAccounts {
  const ofEvent = datedEvents(bounds.earliestStart);
  const count = ofEvent.items.length;
  const undated = count < bounds.earliestStart.length;
  const event = undated ? Uint32Array.from(rowsWithDate(bounds.earliestStart)) : ofEvent.items;
  const wall = undated ? gather(bounds, event) : bounds;
  return {
    ofEvent,
    whenOf: (row) =>
      ofEvent.starts[row] === ofEvent.starts[row + 1]
        ? undefined
        : { bounds: boundsAt(bounds, row).map(isoOrNull) as unknown as NonNullable<WhenRecord['bounds']>, claims: [] },
    accounts: {
      count,
      event,
      wall,
      instants: wall,
      bare: true,
      sets: new Uint32Array(0),
      date: (account) => dateOf(boundsAt(wall, account)),
      standing: () => 'stated',
      claims: () => [],
    },
  };
}

function datedEvents(starts: Float64Array): RowLists {
  const lists = identityLists(starts.length);
  if (!starts.some(Number.isNaN)) return lists;
  let account = 0;
  starts.forEach((start, event) => {
    lists.starts[event] = account;
    if (!Number.isNaN(start)) account += 1;
  });
  lists.starts[starts.length] = account;
  return { starts: lists.starts, items: Uint32Array.from({ length: account }, (_, row) => row) };
}

function* rowsWithDate(starts: Float64Array): Iterable<number> {
  for (let row = 0; row < starts.length; row++) if (!Number.isNaN(starts[row])) yield row;
}

function gather(bounds: BoundColumns, rows: Uint32Array): BoundColumns {
  const column = (times: Float64Array) => Float64Array.from(rows, (row) => times[row]!);
  return {
    earliestStart: column(bounds.earliestStart),
    latestStart: column(bounds.latestStart),
    earliestEnd: column(bounds.earliestEnd),
    latestEnd: column(bounds.latestEnd),
  };
}

function dateOf(wall: Bounds): FuzzyDate {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = wall;
  const within = earliestStart === earliestEnd && latestStart === latestEnd;
  // Every granule begins on a second and has a length.
  const mayBeWhole = within && earliestStart < latestEnd && earliestStart % 1000 === 0;
  const whole = mayBeWhole ? granules.find((granule) => granuleEndsAt(earliestStart, granule, latestEnd)) : undefined;
  return {
    form: within ? (whole || earliestStart === latestEnd ? 'date' : 'one-of') : 'interval',
    wall,
    instants: wall,
    precision: whole ?? edge(earliestStart, latestStart),
    endPrecision: whole ?? edge(earliestEnd, latestEnd),
    uncertain: false,
    approximate: false,
    openStart: false,
    openEnd: false,
    inferred: false,
  };
}

function granuleEndsAt(start: Ms, granule: (typeof granules)[number], end: Ms): boolean {
  return Number.isFinite(start) && granuleStart(start, granule) === start && granuleEnd(start, granule) === end;
}

/** A time on the edge of a day says a day, not a month or a year: a program wrote it. */
function edge(a: Ms, b: Ms): Precision {
  const own = Number.isFinite(a) ? finer<Precision>(edgeOf(a), 'day') : 'day';
  return Number.isFinite(b) && b !== a ? finer(own, edgeOf(b)) : own;
}

function isoOrNull(time: Ms): string | null {
  return Number.isFinite(time) ? isoText(time) : null;
}
