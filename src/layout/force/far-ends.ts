import type { Component } from './graph.js';
import { hopsFrom } from './hops.js';
import type { Points, Work } from './stress.js';

/**
 * A first rough placing of a large graph, unfolded: across by how much nearer a node is to one than to the other of two
 * far ends, down by the same for a second pair beside the first; a little chance parts those that are alike.
 */
export function* startFromFarEnds(graph: Component, random: () => number): Work<Points> {
  const n = graph.rows.length;
  const queue = new Uint32Array(n);
  const hops = (from: number) => {
    const out = new Uint16Array(n);
    hopsFrom(graph, from, out, queue);
    return out;
  };
  const left = hops(farthest(hops(0)));
  yield;
  const right = hops(farthest(left));
  yield;
  // How far from halfway: the second pair stands where this is least.
  const off = left.map((steps, i) => Math.abs(steps - right[i]!));
  const top = hops(farthest(left.map((steps, i) => Math.max(0, Math.min(steps, right[i]!) - off[i]!))));
  yield;
  const bottom = hops(farthest(top.map((steps, i) => Math.max(0, steps - off[i]!))));
  yield;
  const between = (a: Uint16Array, b: Uint16Array) =>
    new Float64Array(n).map((_, i) => (a[i]! - b[i]!) * 0.7 + random() - 0.5);
  const x = between(left, right);
  yield;
  return { x, y: between(top, bottom) };
}

/** The node with the most steps. */
function farthest(hops: Uint16Array): number {
  let best = 0;
  for (let i = 1; i < hops.length; i++) if (hops[i]! > hops[best]!) best = i;
  return best;
}
