import type { Component } from './graph.js';
import type { Points } from './stress.js';

/** Where nodes are shown now, by id, in the units of the layout. */
export type Shown = ReadonlyMap<string, readonly [x: number, y: number]>;

/** Places to start from: shown nodes where they are, each new one by the mean of those it knows, slightly to a side. */
export function startFromShown(
  component: Component,
  ids: readonly string[],
  shown: Shown,
  random: () => number,
): Points {
  const { rows, starts, near } = component;
  const n = rows.length;
  const x = new Float64Array(n).fill(Number.NaN);
  const y = new Float64Array(n).fill(Number.NaN);
  const queue: number[] = [];
  rows.forEach((row, i) => {
    const at = shown.get(ids[row]!);
    if (!at) return;
    [x[i], y[i]] = at;
    queue.push(i);
  });
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!;
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const other = near[i]!;
      if (!Number.isNaN(x[other]!)) continue;
      let [sumX, sumY, known] = [0, 0, 0];
      for (let j = starts[other]!; j < starts[other + 1]!; j++) {
        if (Number.isNaN(x[near[j]!]!)) continue;
        sumX += x[near[j]!]!;
        sumY += y[near[j]!]!;
        known++;
      }
      x[other] = sumX / known + random() - 0.5;
      y[other] = sumY / known + random() - 0.5;
      queue.push(other);
    }
  }
  return { x, y };
}
