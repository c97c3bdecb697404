import type { Bounds } from '../base/fuzzy-date.js';
import type { TimeSpan } from '../base/units.js';
import { drawnBounds, drawnDate, drawnMembers } from './drawn-bounds.js';
import { firstAbove, firstNotBelow, justAfter } from './interval-index.js';
import { oncePerBoth, rememberLast } from './once-per.js';
import { buildLists, invertLists, listOf } from './row-lists.js';
import { sortedRows } from './sorted-rows.js';
import type { RowLists, Story } from './story.js';
import { tiesOf } from './ties.js';
import { tiesInWindow, type WindowTies } from './ties-in-window.js';
import { type ValuesAbove, valuesAbove } from './values-above.js';

/**
 * What a window that moves evidences: the same as `tiesInWindow`, for stories of very many events.
 *
 * All dates stand sorted by their starts and by their ends. What comes in when the end of the window moves on has begun
 * in between and is not over at its beginning; what goes out when its beginning moves on is over in between and had
 * begun before its end; and the other way round. Each is a stretch of one order in which the other bound is high enough,
 * so to move the window takes O(log n + dates that come and go), wherever it jumps.
 */
export class TieWindow {
  /** How many dates of each event are in the window; how many reasons each relation and each tie has to be in it. */
  readonly events: Uint32Array;
  readonly relations: Uint32Array;
  readonly ties: Uint32Array;

  readonly #dates: Dates;
  #window: TimeSpan = { from: -Infinity, to: -Infinity };
  /** How many dates have begun, and how many are over. */
  #begun = 0;
  #over = 0;

  constructor(story: Story, clock: string) {
    this.#dates = datesOf(story, clock);
    this.events = new Uint32Array(story.events.count);
    this.relations = new Uint32Array(story.relations.count);
    this.ties = new Uint32Array(tiesOf(story).count);
    for (const relation of this.#dates.timeless) this.#countRelation(relation, 1);
  }

  /** Moves the window, which has to have a length. Returns how many dates came and went. */
  moveTo(window: TimeSpan): number {
    const { starts, ends, byStart, byEnd, endsAbove, startsBelow } = this.#dates;
    const [begun, over] = [firstNotBelow(starts, window.to), firstAbove(ends, window.from)];
    const [begunBefore, overBefore, before] = [this.#begun, this.#over, this.#window];
    [this.#begun, this.#over, this.#window] = [begun, over, window];
    const count = (order: Uint32Array, by: 1 | -1) => (place: number) => this.#count(order[place]!, by);
    const inBoth = Math.min(before.to, window.to);
    return (
      endsAbove(begunBefore, begun, window.from, count(byStart, 1)) +
      startsBelow(over, overBefore, inBoth, count(byEnd, 1)) +
      endsAbove(begun, begunBefore, before.from, count(byStart, -1)) +
      startsBelow(overBefore, over, inBoth, count(byEnd, -1))
    );
  }

  #count(date: number, by: 1 | -1) {
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

/** With more dates than this an index pays. */
const many = 20_000;

/**
 * Tells what a window evidences, of very many dates by moving the last window that was asked for. Each view has its own:
 * what it was told holds until it asks again.
 */
export function movingEvidence(): (story: Story, window: TimeSpan, clock: string) => WindowTies {
  const windowOf = rememberLast((story: Story, clock: string) => new TieWindow(story, clock));
  return (story, window, clock) => {
    if (story.accounts.count < many) return tiesInWindow(story, window, clock);
    const moving = windowOf(story, clock);
    moving.moveTo(window);
    return moving;
  };
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
  /** Of a stretch of dates by start, those that end after a time; of one by end, those that start before. */
  readonly endsAbove: ValuesAbove;
  readonly startsBelow: ValuesAbove;
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
  const earlyStarts = valuesAbove(Float64Array.from(byEnd, (row) => -start[row]!));
  return {
    owner: Uint32Array.from(owner),
    starts: Float64Array.from(byStart, (row) => start[row]!),
    ends: Float64Array.from(byEnd, (row) => end[row]!),
    byStart,
    byEnd,
    endsAbove: valuesAbove(Float64Array.from(byStart, (row) => end[row]!)),
    startsBelow: (from, to, time, meet) => earlyStarts(from, to, -time, meet),
    timeless,
    tiesBy: invertLists(ties.events, events.count),
    relationsBy: invertLists(undated, events.count),
    tieOf: Int32Array.from(relations.source, (source, row) => ties.indexOf(source, relations.target[row]!)),
  };
});
