import { runAtOnce } from '../base/chunks.js';
import { oncePer, type Remembered, remembered } from './once-per.js';
import { invertSteps, listOf } from './row-lists.js';
import type { RowLists, Story } from './story.js';

/** Who is tied to whom, and why. Row = two different actors, the pair as such. */
export interface Ties {
  readonly count: number;
  /** Rows of `story.actors`; `source[i] < target[i]`. The direction is that of the relations. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Rows of `story.events` in which both take part, ascending. */
  readonly events: RowLists;
  /** Rows of `story.relations` between the two, in either direction, ascending. */
  readonly relations: RowLists;
  /** All events behind the tie: those both take part in and those that evidence a relation; ascending, each once. */
  readonly evidence: RowLists;
  /** Rows of this table that an actor has, ascending; row = actor. */
  readonly ofActor: RowLists;
  /** Rows of this table that an event evidences, ascending; row = event. */
  readonly ofEvent: RowLists;
  /** Row of the tie of two actors in either order, or -1. */
  indexOf(actor: number, other: number): number;
}

/** An event of more actors than this is an assembly: it ties nobody to everybody. */
export const assembly = 200;

/** The ties of a story, worked out once. */
export const tiesOf = (story: Story): Ties => runAtOnce(tieSteps(story));

/** The same in steps, for stories of thousands. */
export const tieSteps = (story: Story) => known(story)([], () => findTies(story));

const known = oncePer<Story, Remembered<Ties>>(remembered);

/** So many rows are gone through at a time, about a millisecond where the code runs for the first time. */
const rowsAtATime = 2000;

function* findTies(story: Story): Generator<void, Ties> {
  const { events, actors, relations } = story;
  const { low, high, reason, order } = yield* sortedContacts(story);
  // Where the contacts of each pair begin.
  const starts: number[] = [];
  for (let at = 0; at < order.length; at++) {
    if (at % rowsAtATime === rowsAtATime - 1) yield;
    const [row, before] = [order[at]!, order[at - 1]];
    if (before === undefined || low[before] !== low[row] || high[before] !== high[row]) starts.push(at);
  }
  const count = starts.length;
  starts.push(order.length);
  yield;
  const source = new Uint32Array(count);
  const target = new Uint32Array(count);
  const keys = new Float64Array(count);
  const keyOf = (a: number, b: number) => Math.min(a, b) * actors.count + Math.max(a, b);
  const [pairs, shared, stated, evidence] = [newLists(count), newLists(count), newLists(count), newLists(count)];
  for (let tie = 0; tie < count; tie++) {
    if (tie % 500 === 499) yield;
    const first = order[starts[tie]!]!;
    const [a, b] = [low[first]!, high[first]!];
    source[tie] = a;
    target[tie] = b;
    keys[tie] = keyOf(a, b);
    pairs.items.push(a, b);
    for (let at = starts[tie]!; at < starts[tie + 1]!; at++) {
      const row = reason[order[at]!]!;
      // Somebody named twice in an event is tied by it once.
      if (row >= events.count) stated.items.push(row - events.count);
      else if (shared.items.length === shared.starts[tie] || shared.items.at(-1) !== row) shared.items.push(row);
    }
    const own = shared.items.slice(shared.starts[tie]);
    const before = own.length;
    for (let at = stated.starts[tie]!; at < stated.items.length; at++)
      for (const event of listOf(relations.events, stated.items[at]!)) own.push(event);
    for (const event of own.length > before ? new Set(own.sort((x, y) => x - y)) : own) evidence.items.push(event);
    for (const lists of [pairs, shared, stated, evidence]) lists.starts[tie + 1] = lists.items.length;
  }
  yield;
  return {
    count,
    source,
    target,
    events: packed(shared),
    relations: packed(stated),
    evidence: packed(evidence),
    ofActor: yield* invertSteps(packed(pairs), actors.count),
    ofEvent: yield* invertSteps(packed(evidence), events.count),
    indexOf: (actor, other) => (actor === other ? -1 : find(keys, keyOf(actor, other))),
  };
}

const newLists = (rows: number) => ({ starts: new Uint32Array(rows + 1), items: [] as number[] });

const packed = ({ starts, items }: ReturnType<typeof newLists>): RowLists => ({
  starts,
  items: Uint32Array.from(items),
});

/**
 * Whatever ties two actors, and in what order: by the pair, of each first the events (their rows), then the relations
 * (their rows after all events).
 */
function* sortedContacts({ events, actors, relations }: Story) {
  const low: number[] = [];
  const high: number[] = [];
  const reason: number[] = [];
  const add = (a: number, b: number, row: number) => {
    if (a === b) return;
    low.push(Math.min(a, b));
    high.push(Math.max(a, b));
    reason.push(row);
  };
  const { items, starts } = events.actors;
  for (let event = 0; event < events.count; event++) {
    if (event % rowsAtATime === rowsAtATime - 1) yield;
    const end = starts[event + 1]!;
    if (end - starts[event]! > assembly) continue;
    for (let i = starts[event]!; i < end; i++) for (let j = i + 1; j < end; j++) add(items[i]!, items[j]!, event);
  }
  for (let row = 0; row < relations.count; row++) {
    if (row % rowsAtATime === rowsAtATime - 1) yield;
    add(relations.source[row]!, relations.target[row]!, events.count + row);
  }
  const rows = new Uint32Array(low.length).map((_, row) => row);
  const byHigh = yield* sortedBy(high, rows, actors.count);
  return { low, high, reason, order: yield* sortedBy(low, byHigh, actors.count) };
}

/** Rows in the order of a small key; equals stay in theirs. O(rows + keys). */
function* sortedBy(keys: readonly number[], rows: Uint32Array, most: number): Generator<void, Uint32Array> {
  const next = new Uint32Array(most + 1);
  for (let row = 0; row < keys.length; row++) {
    if (row % rowsAtATime === rowsAtATime - 1) yield;
    next[keys[row]! + 1]!++;
  }
  for (let key = 0; key < most; key++) next[key + 1]! += next[key]!;
  yield;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    if (at % rowsAtATime === rowsAtATime - 1) yield;
    const row = rows[at]!;
    sorted[next[keys[row]!]!++] = row;
  }
  return sorted;
}

function find(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (keys[middle] === key) return middle;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
