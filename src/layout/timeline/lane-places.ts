/** Where the entries of lanes begin and end along a warp, whatever the zoom. */
import type { Ms, TimeSpan } from '../../base/units.js';
import type { Warp } from '../time/warp.js';
import type { LaneEntries } from './lane-entries.js';

/** Of an entry, in positions of the warp from the start of the story; without bound, at the edge of the story. */
export interface LanePlaces {
  readonly from: (at: number) => number;
  readonly to: (at: number) => number;
}

/** More entries than this are only looked for when they are asked for. */
const mostKept = 5000;

export function lanePlaces({ dated, place, from, to }: LaneEntries, warp: Warp, extent: TimeSpan): LanePlaces {
  const start = warp.position(extent.from);
  const within = (time: Ms) => (time < extent.from ? extent.from : time > extent.to ? extent.to : time);
  const placeOf = (time: Ms) => warp.position(within(time)) - start;
  if (from.length > mostKept) return { from: (at) => placeOf(from[at]!), to: (at) => placeOf(to[at]!) };
  const inside = dated.from[0]! >= extent.from && dated.from.at(-1)! <= extent.to;
  const positions = warp.positions(inside ? dated.from : dated.from.map(within));
  const starts = new Float64Array(from.length);
  const ends = new Float64Array(from.length);
  for (let at = 0; at < from.length; at++) {
    starts[at] = positions[place[at]!]! - start;
    // Most are moments.
    ends[at] = to[at] === from[at] ? starts[at]! : placeOf(to[at]!);
  }
  return { from: (at) => starts[at]!, to: (at) => ends[at]! };
}
