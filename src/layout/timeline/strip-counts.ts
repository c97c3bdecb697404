/**
 * How many events of a lane meet each step of its strip, but for those that stand in its rows: by their places, each
 * once, where these are kept; else, for very many, from the sorted starts and ends.
 */
import type { CssPx } from '../../base/units.js';
import { firstAbove, firstNotBelow } from '../../model/interval-index.js';
import { oncePer } from '../../model/once-per.js';
import type { TimeScale } from '../time/time-scale.js';
import { countsBetween, densityOf, endOf, stepEdges } from './density.js';
import type { LaneEntries } from './lane-entries.js';
import type { LanePlaces } from './lane-places.js';
import { countWhile, entryOf } from './lane-rows.js';

/** Of a lane; `rows` are those of `PackedRows`. */
export type StripCounts = (lane: number, rows: readonly (readonly number[])[]) => Uint32Array;

/** The counts along an axis, in steps of `pitch`. */
export function stripCounts(entries: LaneEntries, places: LanePlaces, scale: TimeScale, pitch: CssPx): StripCounts {
  const { kept } = places;
  return kept ? countsOfPlaces(entries, kept, scale, pitch) : countsOfTimes(entries, stepEdges(scale, pitch));
}

function countsOfPlaces(
  { starts }: LaneEntries,
  { from, to, start }: NonNullable<LanePlaces['kept']>,
  { warp, window, width, zoom }: TimeScale,
  pitch: CssPx,
): StripCounts {
  const steps = Math.max(1, Math.floor(width / pitch));
  const left = warp.position(window.from) - start;
  const share = zoom / pitch;
  return (lane, rows) => {
    const first = starts[lane]!;
    const last = starts[lane + 1]!;
    const standing = new Uint8Array(last - first);
    for (const row of rows) for (let i = 0; i < row.length; i++) standing[entryOf(row[i]!)] = 1;
    const changes = new Int32Array(steps + 1);
    for (let at = first; at < last; at++) {
      if (standing[at - first] === 1) continue;
      const begin = Math.floor((from[at]! - left) * share);
      if (begin >= steps) break;
      // It meets the step it begins in, and all that begin before it is over.
      const end = to[at] === from[at] ? begin + 1 : Math.max(Math.ceil((to[at]! - left) * share), begin + 1);
      if (end <= 0) continue;
      changes[begin > 0 ? begin : 0]!++;
      changes[end < steps ? end : steps]!--;
    }
    const counts = new Uint32Array(steps);
    let count = 0;
    for (let step = 0; step < steps; step++) {
      const change = changes[step]!;
      if (change !== 0) count += change;
      if (count !== 0) counts[step] = count;
    }
    return counts;
  };
}

function countsOfTimes(entries: LaneEntries, edges: Float64Array): StripCounts {
  const densities = densitiesOf(entries);
  return (lane, rows) => {
    densities[lane] ??= densityOf(of(entries, lane, entries.from), of(entries, lane, entries.to));
    const counts = countsBetween(densities[lane], edges);
    for (const row of rows) takeOff(counts, row, entries, lane, edges);
    return counts;
  };
}

/** Made when asked for. */
const densitiesOf = oncePer((_entries: LaneEntries): ReturnType<typeof densityOf>[] => []);

const of = ({ starts }: LaneEntries, lane: number, column: Float64Array) =>
  column.subarray(starts[lane], starts[lane + 1]);

/** Takes what stands in a row off the counts of the steps that it meets. In a row ends ascend as starts do. */
function takeOff(
  counts: Uint32Array,
  row: readonly number[],
  { starts, from, to }: LaneEntries,
  lane: number,
  edges: Float64Array,
) {
  const first = starts[lane]!;
  const start = countWhile(row, (entry) => to[first + entry]! < edges[0]!);
  for (let i = start; i < row.length; i++) {
    const at = first + entryOf(row[i]!);
    if (from[at]! >= edges[edges.length - 1]!) break;
    const end = firstNotBelow(edges, endOf(from[at]!, to[at]!));
    for (let step = Math.max(firstAbove(edges, from[at]!) - 1, 0); step < end && step < counts.length; step++)
      counts[step]!--;
  }
}
