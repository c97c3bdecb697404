import type { Component } from './graph.js';
import type { Distances, Points } from './stress.js';

/**
 * How far distances on the page are from those in the graph: mean over all pairs of the squared relative error, at the
 * scale that suits best. 0 is perfect, a layout by chance has about 0.4.
 */
export function stressOf({ x, y }: Points, distances: Distances): number {
  const n = x.length;
  let ratios = 0;
  let squares = 0;
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const square = (dx * dx + dy * dy) / (distances[i * n + j]! * distances[i * n + j]!);
      ratios += Math.sqrt(square);
      squares += square;
    }
  }
  if (squares === 0) return n < 2 ? 0 : 1;
  // At the scale s = ratios / squares the sum of (s r - 1)² is pairs - ratios² / squares.
  return 1 - (ratios * ratios) / squares / ((n * (n - 1)) / 2);
}

/** How many pairs of links cross; those that share an end do not. All pairs are tried. */
export function crossingsOf({ starts, near, rows }: Component, { x, y }: Points): number {
  const ends: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    for (let at = starts[i]!; at < starts[i + 1]!; at++) if (near[at]! > i) ends.push(i, near[at]!);
  }
  const side = (a: number, b: number, c: number) =>
    (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!) > 0;
  let crossings = 0;
  for (let e = 0; e < ends.length; e += 2) {
    const a = ends[e]!;
    const b = ends[e + 1]!;
    for (let f = e + 2; f < ends.length; f += 2) {
      const c = ends[f]!;
      const d = ends[f + 1]!;
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) crossings++;
    }
  }
  return crossings;
}
