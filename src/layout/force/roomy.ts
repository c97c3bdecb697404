import type { Component } from './graph.js';

/** A link between actors of many links is drawn longer, by so much for each link of the one that has fewer. */
const longer = 0.1;
const longest = 2.2;

/**
 * Distances in a small graph, links between its main nodes longer than others, so that there is room around them for the
 * rest. All pairs, row by row (Floyd 1962).
 */
export function roomyDistances({ rows, starts, near }: Component): Float64Array {
  const n = rows.length;
  const distances = new Float64Array(n * n).fill(Infinity);
  const linksOf = (node: number) => starts[node + 1]! - starts[node]!;
  for (let i = 0; i < n; i++) {
    distances[i * n + i] = 0;
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      const fewer = Math.min(linksOf(i), linksOf(near[at]!));
      distances[i * n + near[at]!] = Math.min(1 + (fewer - 1) * longer, longest);
    }
  }
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      const first = distances[i * n + k]!;
      for (let j = 0; j < n; j++) {
        const by = first + distances[k * n + j]!;
        if (by < distances[i * n + j]!) distances[i * n + j] = by;
      }
    }
  }
  return distances;
}
