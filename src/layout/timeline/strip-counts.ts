import { firstAbove } from '../../model/interval-index.js';
import { endOf } from './density.js';
import type { LaneEntries } from './lane-entries.js';
import { entryOf } from './lane-rows.js';

/** How many events of a lane meet each step between `edges` but for those that stand in its rows: `counts` has all. */
export function countsBeside(
  counts: Uint32Array,
  { starts, from, to }: LaneEntries,
  lane: number,
  edges: Float64Array,
  rows: readonly (readonly number[])[],
): Uint32Array {
  const rest = counts.slice();
  for (const row of rows) {
    for (const placed of row) {
      const at = starts[lane]! + entryOf(placed);
      const end = endOf(from[at]!, to[at]!);
      // What lies beyond the last step is nowhere kept.
      for (let step = Math.max(firstAbove(edges, from[at]!) - 1, 0); edges[step]! < end; step++) rest[step]!--;
    }
  }
  return rest;
}
