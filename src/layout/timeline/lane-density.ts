/** The strip under a lane that shows how many events there are at each place, for those that found no row. */
import type { CssPx, Ms, TimeSpan } from '../../base/units.js';
import { firstNotBelow } from '../../model/interval-index.js';
import type { Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { countsBetween, type Density, densityHeight, endOf, skyline } from './density.js';
import { type LaneEntries, laneDensity } from './lane-entries.js';
import { countWhile, entryOf } from './lane-rows.js';

export const stripHeight: CssPx = 20;
/** Width of one step of the strip. */
const pitch: CssPx = 2;
/** Height of a place with one event. */
const least: CssPx = 3;
/** A click on the strip shows about so many events. */
const resolvable = 24;

export interface StripPlace {
  readonly lane: number;
  /** The rows of the lane: what has a place there is not counted. */
  readonly rows: readonly (readonly number[])[];
  readonly kind: number;
  /** The fullest place of all. */
  readonly most: number;
  readonly left: CssPx;
  /** Ground line. */
  readonly bottom: CssPx;
}

/** The key by which a strip is picked, and its lane. */
export const denseKey = (lane: number) => `dense:${lane}`;
export const laneOfKey = (key: string) => Number(key.slice('dense:'.length));

/** Of each lane, how many events the fullest step of a strip over the whole story holds. */
export function fullest(entries: LaneEntries, whole: TimeScale): number[] {
  const edges = stepEdges(whole);
  return Array.from({ length: entries.lanes }, (_, lane) =>
    countsBetween(laneDensity(entries, lane), edges).reduce((most, count) => Math.max(most, count), 0),
  );
}

export function drawLaneDensity(builder: SceneBuilder, scale: TimeScale, entries: LaneEntries, place: StripPlace) {
  const { lane, rows, kind, most, left, bottom } = place;
  const edges = stepEdges(scale);
  const counts = countsBetween(laneDensity(entries, lane), edges);
  for (const row of rows) {
    const placed = countsBetween(rowDensity(row, entries, lane, edges), edges);
    for (let i = 0; i < counts.length; i++) counts[i]! -= placed[i]!;
  }
  const points = skyline(counts, left, pitch, bottom, (count) => densityHeight(count, most, stripHeight - 3, least));
  const look: Look = { role: 'density', fill: 'kind', kind, opacity: 0.55, pick: true };
  if (points.length > 2) builder.polyline(look, points, true, denseKey(lane));
}

/** The density of what stands in a row, as far as it meets the steps. In a row ends ascend as starts do. */
function rowDensity(
  row: readonly number[],
  { starts, from, to }: LaneEntries,
  lane: number,
  edges: Float64Array,
): Density {
  const first = starts[lane]!;
  const meeting = row.slice(
    countWhile(row, (entry) => to[first + entry]! < edges[0]!),
    countWhile(row, (entry) => from[first + entry]! < edges[edges.length - 1]!),
  );
  return {
    starts: Float64Array.from(meeting, (placed) => from[first + entryOf(placed)]!),
    ends: Float64Array.from(meeting, (placed) => endOf(from[first + entryOf(placed)]!, to[first + entryOf(placed)]!)),
  };
}

/** The times between the steps of a strip. The last step may reach beyond the axis by less than its width. */
function stepEdges(scale: TimeScale): Float64Array {
  const count = Math.max(1, Math.floor(scale.width / pitch));
  return Float64Array.from({ length: count + 1 }, (_, i) => scale.time(i * pitch));
}

/** The span around a time in a lane in which its events can be told apart. */
export function spanAround(entries: LaneEntries, lane: number, time: Ms): TimeSpan {
  const { starts, from, to } = entries;
  const [first, last] = [starts[lane]!, starts[lane + 1]! - 1];
  const at = first + firstNotBelow(from.subarray(first, last + 1), time);
  const [a, b] = [Math.max(first, at - resolvable / 2), Math.min(last, at + resolvable / 2)];
  const start = Number.isFinite(from[a]!) ? Math.min(from[a]!, time) : time;
  const end = Math.max(Number.isFinite(from[b]!) ? from[b]! : time, start);
  const room = Math.max((end - start) * 0.05, (Math.min(to[b]!, end) - start) * 0.05, 500);
  return { from: start - room, to: end + room };
}
