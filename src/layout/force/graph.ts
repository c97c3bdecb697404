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
export function* componentsOf(graph: ForceGraph): Work<Component[]> {
  const rows = rowsByName(graph.ids);
  yield;
  const { starts, near } = neighbours(graph, rankOf(rows));
  yield;
  const local = new Int32Array(rows.length).fill(-1);
  const components: Component[] = [];
  for (let first = 0; first < rows.length; first++) {
    if (local[first] === -1) components.push(collect(first, local, rows, starts, near));
  }
  return components.sort((a, b) => b.rows.length - a.rows.length);
}

/** Rows in the order of the hashes of their ids. */
function rowsByName(ids: readonly string[]): Uint32Array {
  const hashes = Uint32Array.from(ids, hashText);
  return Uint32Array.from(ids.keys()).sort(
    (a, b) => hashes[a]! - hashes[b]! || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0),
  );
}

function rankOf(rows: Uint32Array): Uint32Array {
  const rank = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) rank[rows[i]!] = i;
  return rank;
}

/** Both ends of every link, in ranks, sorted, without doubles and loops. */
function neighbours(graph: ForceGraph, rank: Uint32Array) {
  const count = rank.length;
  const filled = new Uint32Array(count + 1);
  for (let i = 0; i < graph.source.length; i++) {
    filled[rank[graph.source[i]!]! + 1]!++;
    filled[rank[graph.target[i]!]! + 1]!++;
  }
  for (let i = 0; i < count; i++) filled[i + 1]! += filled[i]!;
  const from = filled.slice();
  const all = new Uint32Array(filled[count]!);
  for (let i = 0; i < graph.source.length; i++) {
    const a = rank[graph.source[i]!]!;
    const b = rank[graph.target[i]!]!;
    all[from[a]!++] = b;
    all[from[b]!++] = a;
  }
  const starts = new Uint32Array(count + 1);
  let kept = 0;
  for (let node = 0; node < count; node++) {
    const list = all.subarray(filled[node], filled[node + 1]).sort();
    starts[node] = kept;
    for (let i = 0; i < list.length; i++) {
      const other = list[i]!;
      if (other !== node && (kept === starts[node] || all[kept - 1] !== other)) all[kept++] = other;
    }
  }
  starts[count] = kept;
  return { starts, near: all.slice(0, kept) };
}

function collect(first: number, local: Int32Array, rows: Uint32Array, starts: Uint32Array, near: Uint32Array) {
  const found = [first];
  let ends = 0;
  local[first] = 0;
  for (let at = 0; at < found.length; at++) {
    const node = found[at]!;
    ends += starts[node + 1]! - starts[node]!;
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      if (local[near[i]!] === -1) {
        local[near[i]!] = 0;
        found.push(near[i]!);
      }
    }
  }
  const nodes = Uint32Array.from(found).sort();
  for (let i = 0; i < nodes.length; i++) local[nodes[i]!] = i;
  const part = {
    rows: nodes.map((node) => rows[node]!),
    starts: new Uint32Array(nodes.length + 1),
    near: new Uint32Array(ends),
  };
  let at = 0;
  for (let i = 0; i < nodes.length; i++) {
    for (let j = starts[nodes[i]!]!; j < starts[nodes[i]! + 1]!; j++) part.near[at++] = local[near[j]!]!;
    part.starts[i + 1] = at;
  }
  return part;
}
