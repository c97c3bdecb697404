import { oncePer } from './once-per.js';
import { invertLists, listOf, packLists } from './row-lists.js';
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
export const tiesOf: (story: Story) => Ties = oncePer(findTies);

function findTies({ events, actors, relations }: Story): Ties {
  const pairs = new Map<number, { shared: number[]; relations: number[]; evidence: number[] }>();
  const keyOf = (a: number, b: number) => Math.min(a, b) * actors.count + Math.max(a, b);
  const pairOf = (a: number, b: number) => {
    const key = keyOf(a, b);
    let pair = pairs.get(key);
    if (!pair) {
      pair = { shared: [], relations: [], evidence: [] };
      pairs.set(key, pair);
    }
    return pair;
  };
  for (let event = 0; event < events.count; event++) {
    const { items, starts } = events.actors;
    const end = starts[event + 1]!;
    if (end - starts[event]! > assembly) continue;
    for (let i = starts[event]!; i < end; i++) {
      for (let j = i + 1; j < end; j++) if (items[i] !== items[j]) pairOf(items[i]!, items[j]!).shared.push(event);
    }
  }
  for (const pair of pairs.values()) pair.evidence = pair.shared;
  for (let relation = 0; relation < relations.count; relation++) {
    const [source, target] = [relations.source[relation]!, relations.target[relation]!];
    if (source === target) continue;
    const pair = pairOf(source, target);
    pair.relations.push(relation);
    pair.evidence = ascending([...pair.evidence, ...listOf(relations.events, relation)]);
  }
  const keys = Float64Array.from(pairs.keys()).sort();
  const rows = Array.from(keys, (key) => pairs.get(key)!);
  const source = Uint32Array.from(keys, (key) => Math.floor(key / actors.count));
  const target = Uint32Array.from(keys, (key) => key % actors.count);
  const evidence = packLists(rows.map((row) => row.evidence));
  return {
    count: rows.length,
    source,
    target,
    events: packLists(rows.map((row) => row.shared)),
    relations: packLists(rows.map((row) => row.relations)),
    evidence,
    ofActor: invertLists(packLists(rows.map((_, tie) => [source[tie]!, target[tie]!])), actors.count),
    ofEvent: invertLists(evidence, events.count),
    indexOf: (actor, other) => (actor === other ? -1 : find(keys, keyOf(actor, other))),
  };
}

function ascending(rows: number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
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
