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
  const rows = rowsByName(ids);
  yield;
  const rank = new Uint32Array(rows.length);
  rows.forEach((row, i) => {
    rank[row] = i;
  });
  const near = Array.from(rows, () => new Set<number>());
  for (let i = 0; i < source.length; i++) {
    const [a, b] = [rank[source[i]!]!, rank[target[i]!]!];
    if (a === b) continue;
    near[a]!.add(b);
    near[b]!.add(a);
    if (i % 8000 === 7999) yield;
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
        nodes.push(other);
      }
    }
    yield;
    for (const [i, node] of ascending(nodes).entries()) local[node] = i;
    const lists: number[][] = [];
    for (const node of nodes) {
      lists.push(ascending(Array.from(near[node]!, (other) => local[other]!)));
      if (lists.length % 2000 === 0) yield;
    }
    const { starts, items } = packLists(lists);
    components.push({ rows: Uint32Array.from(nodes, (node) => rows[node]!), starts, near: items });
  }
  return components.sort((a, b) => b.rows.length - a.rows.length);
}

/** Rows in the order of the hashes of their ids; of the ids where those are equal. */
function rowsByName(ids: readonly string[]): Uint32Array {
  // As one number each, since numbers are sorted faster than by a comparison of one's own.
  const keys = Float64Array.from(ids, (id, row) => hashText(id) * mostRows + row).sort();
  const rows = Uint32Array.from(keys, (key) => key % mostRows);
  for (let at = 1; at < rows.length; at++) {
    let end = at;
    while (Math.floor(keys[end]! / mostRows) === Math.floor(keys[at - 1]! / mostRows)) end++;
    if (end > at) rows.subarray(at - 1, end).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  }
  return rows;
}

const mostRows = 2 ** 21;
