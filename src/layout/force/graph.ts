import { packLists } from '../../model/row-lists.js';
import { hashText } from './seed.js';
import type { Work } from './stress.js';

/** Who is linked to whom. Row = actor; links are pairs of rows, in any direction, repeated or not. */
export interface ForceGraph {
  /** Distinct. The layout depends on them and on the links, not on the order of either. */
  readonly ids: readonly string[];
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

/** One connected part of a graph, its nodes numbered anew in an order that depends on ids only. */
export interface Component {
  /** Row in the graph, by node. */
  readonly rows: Uint32Array;
  /** Neighbours of node `i`: `near[starts[i]] … near[starts[i + 1] - 1]`, ascending, each once, never itself. */
  readonly starts: Uint32Array;
  readonly near: Uint32Array;
}

/** The connected parts of a graph, the largest first; equal sizes by the ids of their members. */
export function* componentsOf({ ids, source, target }: ForceGraph): Work<Component[]> {
  const rows = yield* rowsByName(ids);
  const rank = new Uint32Array(rows.length);
  rows.forEach((row, i) => {
    rank[row] = i;
  });
  yield;
  const near = Array.from(rows, () => new Set<number>());
  yield;
  for (let i = 0; i < source.length; i++) {
    const [a, b] = [rank[source[i]!]!, rank[target[i]!]!];
    if (a === b) continue;
    near[a]!.add(b);
    near[b]!.add(a);
    if (i % rowsAtATime === rowsAtATime - 1) yield;
  }
  const ascending = (list: number[]) => list.sort((a, b) => a - b);
  const local = new Int32Array(rows.length).fill(-1);
  const components: Component[] = [];
  for (let first = 0; first < rows.length; first++) {
    if (local[first]! >= 0) continue;
    const nodes = [first];
    local[first] = 0;
    // What is added on the way is met in its turn.
    for (const node of nodes) {
      for (const other of near[node]!) {
        if (local[other]! >= 0) continue;
        local[other] = 0;
        if (nodes.push(other) % rowsAtATime === 0) yield;
      }
    }
    yield;
    const sorted = Uint32Array.from(nodes).sort();
    for (let i = 0; i < sorted.length; i++) local[sorted[i]!] = i;
    yield;
    const lists: number[][] = [];
    for (const node of sorted) {
      lists.push(ascending(Array.from(near[node]!, (other) => local[other]!)));
      if (lists.length % 500 === 0) yield;
    }
    yield;
    const { starts, items } = packLists(lists);
    yield;
    components.push({ rows: sorted.map((node) => rows[node]!), starts, near: items });
  }
  return components.sort((a, b) => b.rows.length - a.rows.length);
}

/** Rows in the order of the hashes of their ids; of the ids where those are equal. */
function* rowsByName(ids: readonly string[]): Work<Uint32Array> {
  // As one number each, since numbers are sorted faster than by a comparison of one's own.
  const keys = new Float64Array(ids.length).map((_, row) => hashText(ids[row]!) * mostRows + row);
  keys.sort();
  yield;
  const rows = new Uint32Array(keys.length).map((_, at) => keys[at]! % mostRows);
  for (let at = 1; at < rows.length; at++) {
    let end = at;
    while (Math.floor(keys[end]! / mostRows) === Math.floor(keys[at - 1]! / mostRows)) end++;
    if (end > at) rows.subarray(at - 1, end).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  }
  return rows;
}

const mostRows = 2 ** 21;
/** So many rows are gone through at a time, about a millisecond where the code runs for the first time. */
const rowsAtATime = 2000;
