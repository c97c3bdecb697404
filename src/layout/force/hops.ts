import type { Component } from './graph.js';
import type { Work } from './stress.js';

const unseen = 0xffff;

/** Steps from one node to every node of a connected graph, into `out`. Returns the most. */
export function hopsFrom({ starts, near }: Component, from: number, out: Uint16Array, queue: Uint32Array): number {
  out.fill(unseen);
  out[from] = 0;
  queue[0] = from;
  let end = 1;
  for (let at = 0; at < end; at++) {
    const node = queue[at]!;
    const next = Math.min(unseen - 1, out[node]! + 1);
    const last = starts[node + 1]!;
    for (let i = starts[node]!; i < last; i++) {
      const other = near[i]!;
      if (out[other] === unseen) {
        out[other] = next;
        queue[end++] = other;
      }
    }
  }
  return out[queue[end - 1]!]!;
}

/** Steps between all pairs of nodes, row by row: n² of them. */
export function* allHops(graph: Component): Work<Uint16Array> {
  const n = graph.rows.length;
  const hops = new Uint16Array(n * n);
  const queue = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    hopsFrom(graph, i, hops.subarray(i * n, (i + 1) * n), queue);
    if (i % 16 === 15) yield;
  }
  return hops;
}
