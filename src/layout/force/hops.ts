import type { Component } from './graph.js';

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
