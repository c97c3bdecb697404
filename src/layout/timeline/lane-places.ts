/** Where the entries of lanes begin and end along a warp, whatever the zoom. */
import type { Ms, TimeSpan } from '../../base/units.js';
import type { Warp } from '../time/warp.js';
import type { LaneEntries } from './lane-entries.js';

/** Of an entry, in positions of the warp from the start of the story; without bound, at the edge of the story. */
export interface LanePlaces {
  readonly from: (at: number) => number;
  readonly to: (at: number) => number;
  /** The same as columns, and the position that is the start of the story, where there are not too many. */
  readonly kept?: { readonly from: Float64Array; readonly to: Float64Array; readonly start: number };
}

/** More entries than this are only looked for when they are asked for. */
const mostKept = 5000;

export function lanePlaces({ dated, place, from, to }: LaneEntries, warp: Warp, extent: TimeSpan): LanePlaces {
  const start = warp.position(extent.from);
  const within = (time: Ms) => Math.min(Math.max(time, extent.from), extent.to);
  const placeOf = (time: Ms) => warp.position(within(time)) - start;
  if (from.length > mostKept) return { from: (at) => placeOf(from[at]!), to: (at) => placeOf(to[at]!) };
  const times = dated.from.slice();
  for (let i = 0; i < times.length; i++) times[i] = within(times[i]!);
  const positions = warp.positions(times);
  const starts = new Float64Array(from.length);
  const ends = new Float64Array(to.length);
  for (let at = 0; at < starts.length; at++) {
    const begin = positions[place[at]!]! - start;
    starts[at] = begin;
    // Most are moments.
    ends[at] = to[at] === from[at] ? begin : placeOf(to[at]!);
  }
  return { from: (at) => starts[at]!, to: (at) => ends[at]!, kept: { from: starts, to: ends, start } };
}
