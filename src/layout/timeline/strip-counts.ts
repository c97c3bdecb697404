import { firstAbove, firstNotBelow } from '../../model/interval-index.js';
import { countsBetween, endOf } from './density.js';
import type { LaneEntries } from './lane-entries.js';
import { entryOf } from './lane-rows.js';

/** How many events of a lane meet each step between `edges`, but for those that stand in its rows. */
export function stripCounts(
  { starts, from, to, densities }: LaneEntries,
  lane: number,
  edges: Float64Array,
  rows: readonly (readonly number[])[] = [],
): Uint32Array {
  const first = starts[lane]!;
  const counts = countsBetween(densities[lane]!, edges);
  for (const row of rows) {
    for (const placed of row) {
      const at = first + entryOf(placed);
      const end = firstNotBelow(edges, endOf(from[at]!, to[at]!));
      // What lies beyond the last step is nowhere kept.
      for (let step = Math.max(firstAbove(edges, from[at]!) - 1, 0); step < end; step++) counts[step]!--;
    }
  }
  return counts;
}
