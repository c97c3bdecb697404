import { runAtOnce } from '../../../src/base/chunks.js';
import type { ForceGraph, Points } from '../../../src/layout/force/force.js';
import { componentsOf } from '../../../src/layout/force/graph.js';
import { hopsFrom } from '../../../src/layout/force/hops.js';

/** Stress of the largest part of a graph, over the pairs of up to 150 of its nodes with all others. */
export function sampledStress(graph: ForceGraph, points: Points): number {
  const part = runAtOnce(componentsOf(graph))[0]!;
  const n = part.rows.length;
  const hops = new Uint16Array(n);
  const queue = new Uint32Array(n);
  let [ratios, squares, pairs] = [0, 0, 0];
  for (let i = 0; i < n; i += Math.max(1, Math.floor(n / 150))) {
    hopsFrom(part, i, hops, queue);
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const dx = points.x[part.rows[i]!]! - points.x[part.rows[j]!]!;
      const dy = points.y[part.rows[i]!]! - points.y[part.rows[j]!]!;
      const ratio = Math.sqrt(dx * dx + dy * dy) / hops[j]!;
      ratios += ratio;
      squares += ratio * ratio;
      pairs++;
    }
  }
  return 1 - (ratios * ratios) / squares / pairs;
}
