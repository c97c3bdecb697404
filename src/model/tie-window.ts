import type { Bounds } from '../base/fuzzy-date.js';
import type { TimeSpan } from '../base/units.js';
import { drawnBounds, drawnDate, drawnMembers } from './drawn-bounds.js';
import { firstAbove, firstNotBelow, type IntervalIndex, intervalIndex, justAfter } from './interval-index.js';
import { oncePerBoth } from './once-per.js';
import { buildLists, invertLists, listOf } from './row-lists.js';
import { sortedRows } from './sorted-rows.js';
import type { RowLists, Story } from './story.js';
import { tiesOf } from './ties.js';
import { tiesInWindow, type WindowTies } from './ties-in-window.js';

/**
 * What a window that moves evidences: the same as `tiesInWindow`, for stories of very many events.
 *
 * All dates stand sorted by their starts and by their ends. A window is a place in either order: what has begun before
 * its end, less what is over at its beginning. To move it, only what lies between the old places and the new is met or,
 * where that is more than what is in either window, what is in both is looked up: O(log n + changes).
 */
export class TieWindow {
  /** How many dates of each event are in the window; how many reasons each relation and each tie has to be in it. */
  readonly events: Uint32Array;
  readonly relations: Uint32Array;
  readonly ties: Uint32Array;

  readonly #dates: Dates;
  /** Which dates are in the window: 1 = in it. */
  readonly #inside: Uint8Array;
  #window: TimeSpan = { from: Infinity, to: -Infinity };
  /** How many dates have begun, and how many are over. */
  #begun = 0;
  #over = 0;

  constructor(story: Story, clock: string) {
    this.#dates = datesOf(story, clock);
    this.#inside = new Uint8Array(this.#dates.owner.length);
    this.events = new Uint32Array(story.events.count);
    this.relations = new Uint32Array(story.relations.count);
    this.ties = new Uint32Array(tiesOf(story).count);
    for (const relation of this.#dates.timeless) this.#countRelation(relation, 1);
  }

  /** Moves the window, which has to have a length. Returns how many dates were met. */
  moveTo(window: TimeSpan): number {
    const { starts, ends, byStart, byEnd, index } = this.#dates;
    const [begun, over] = [firstNotBelow(starts, window.to), firstAbove(ends, window.from)];
    const [begunBefore, overBefore, before] = [this.#begun, this.#over, this.#window];
    [this.#begun, this.#over, this.#window] = [begun, over, window];
    const passed = Math.abs(begun - begunBefore) + Math.abs(over - overBefore);
    const inBoth = begun - over + Math.max(0, begunBefore - overBefore);
    if (passed > inBoth) {
      const [old, now] = [index().list(before.from, before.to), index().list(window.from, window.to)];
      for (const date of old) if (!this.#dates.meets(date, window)) this.#set(date, 0);
      for (const date of now) this.#set(date, 1);
      return old.length + now.length;
    }
    for (let at = begunBefore; at < begun; at++) this.#set(byStart[at]!, 1);
    for (let at = overBefore; at < over; at++) this.#set(byEnd[at]!, 0);
    for (let at = over; at < overBefore; at++) this.#set(byEnd[at]!, 1);
    for (let at = begun; at < begunBefore; at++) this.#set(byStart[at]!, 0);
    return passed;
  }

  #set(date: number, inside: 0 | 1) {
    if (this.#inside[date] === inside) return;
    this.#inside[date] = inside;
    const by = inside === 1 ? 1 : -1;
    const row = this.#dates.owner[date]!;
    const relation = row - this.events.length;
    if (relation >= 0) this.#countRelation(relation, by);
    else if (turned(this.events, row, by)) {
      const { tiesBy, relationsBy } = this.#dates;
      for (const tie of listOf(tiesBy, row)) this.ties[tie]! += by;
      for (const each of listOf(relationsBy, row)) this.#countRelation(each, by);
    }
  }

  #countRelation(relation: number, by: 1 | -1) {
    const tie = this.#dates.tieOf[relation]!;
    if (turned(this.relations, relation, by) && tie >= 0) this.ties[tie]! += by;
  }
}

const windowOf = oncePerBoth((story: Story, clock: string) => new TieWindow(story, clock));

/** With more dates than this an index pays. */
const many = 20_000;

/** What a window evidences: of very many dates by moving the last window that was asked for. */
export function evidenceOf(story: Story, window: TimeSpan, clock: string): WindowTies {
  if (story.accounts.count < many) return tiesInWindow(story, window, clock);
  const moving = windowOf(story, clock);
  moving.moveTo(window);
  // A copy, which later windows leave alone.
  return { events: moving.events.slice(), relations: moving.relations.slice(), ties: moving.ties.slice() };
}

/** The same of what is certainly in it: asked for rarely, so without an index. */
export const certainEvidenceOf = (story: Story, window: TimeSpan, clock: string): WindowTies =>
  tiesInWindow(story, window, clock, 'certainly');

/** Counts one more or less; whether that made it the first, or the last that left. */
function turned(counts: Uint32Array, row: number, by: 1 | -1): boolean {
  counts[row]! += by;
  return counts[row] === (by === 1 ? 1 : 0);
}

/** All dates of a story on one clock, and what they count for. Row = date of an event, a member of a set each, or of a relation. */
interface Dates {
  /** Row of the event, or, after all events, of the relation. */
  readonly owner: Uint32Array;
  /** Ascending each, and the rows in that order. A moment is over only after itself. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly byStart: Uint32Array;
  readonly byEnd: Uint32Array;
  index(): IntervalIndex;
  meets(date: number, window: TimeSpan): boolean;
  /** Relations with neither a date nor events. */
  readonly timeless: readonly number[];
  /** Ties by an event that both take part in, relations without a date by an event that evidences them; row = event. */
  readonly tiesBy: RowLists;
  readonly relationsBy: RowLists;
  /** The tie of a relation, -1 for one from an actor to itself. */
  readonly tieOf: Int32Array;
}

const datesOf = oncePerBoth((story: Story, clock: string): Dates => {
  const { accounts, events, relations } = story;
  const { earliestStart, latestEnd } = drawnBounds(story, clock);
  // One date an account to begin with; what members of sets and relations bring is added behind.
  const owner = Array.from(accounts.event);
  const start = Array.from(earliestStart);
  const end = Array.from(latestEnd);
  const add = (row: number, date: Bounds) => {
    owner.push(row);
    start.push(date[0]);
    end.push(date[3]);
  };
  for (const account of accounts.sets) {
    const [first, ...more] = drawnMembers(story, account, clock) ?? [];
    if (first) [start[account], end[account]] = [first[0], first[3]];
    for (const date of more) add(accounts.event[account]!, date);
  }
  const timeless: number[] = [];
  for (let relation = 0; relation < relations.count; relation++) {
    const date = relations.date(relation);
    if (date) add(events.count + relation, drawnDate(date, clock));
    else if (listOf(relations.events, relation).length === 0) timeless.push(relation);
  }
  for (let row = 0; row < end.length; row++) if (!(end[row]! > start[row]!)) end[row] = justAfter(start[row]!);
  const [byStart, byEnd] = [sortedRows(start), sortedRows(end)];
  const ties = tiesOf(story);
  const undated = buildLists(relations.count, (relation, addEvent) => {
    if (!relations.date(relation)) for (const event of listOf(relations.events, relation)) addEvent(event);
  });
  let index: IntervalIndex | undefined;
  return {
    owner: Uint32Array.from(owner),
    starts: Float64Array.from(byStart, (row) => start[row]!),
    ends: Float64Array.from(byEnd, (row) => end[row]!),
    byStart,
    byEnd,
    index() {
      index ??= intervalIndex(start, end);
      return index;
    },
    meets: (date, { from, to }) => start[date]! < to && end[date]! > from,
    timeless,
    tiesBy: invertLists(ties.events, events.count),
    relationsBy: invertLists(undated, events.count),
    tieOf: Int32Array.from(relations.source, (source, row) => ties.indexOf(source, relations.target[row]!)),
  };
});
