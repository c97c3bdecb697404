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

/** How many others cross a link, in the mean over up to 400 links against all; those that share an end do not cross. */
export function sampledCrossings({ source, target }: ForceGraph, { x, y }: Points): number {
  const isLeft = (a: number, b: number, c: number) =>
    (x[b]! - x[a]!) * (y[c]! - y[a]!) > (y[b]! - y[a]!) * (x[c]! - x[a]!);
  let [links, crossings] = [0, 0];
  for (let e = 0; e < source.length; e += Math.max(1, Math.floor(source.length / 400))) {
    const [a, b] = [source[e]!, target[e]!];
    links++;
    for (let f = 0; f < source.length; f++) {
      const [c, d] = [source[f]!, target[f]!];
      if (a === c || a === d || b === c || b === d) continue;
      if (isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b)) crossings++;
    }
  }
  return crossings / links;
}
