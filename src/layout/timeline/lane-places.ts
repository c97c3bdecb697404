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
  const within = (time: Ms) => Math.min(Math.max(time, extent.from), extent.to);
  const placeOf = (time: Ms) => warp.position(within(time)) - start;
  if (from.length > mostKept) return { from: (at) => placeOf(from[at]!), to: (at) => placeOf(to[at]!) };
  const positions = warp.positions(dated.from.map(within));
  const starts = from.map((_, at) => positions[place[at]!]! - start);
  // Most are moments.
  const ends = to.map((time, at) => (time === from[at] ? starts[at]! : placeOf(time)));
  return { from: (at) => starts[at]!, to: (at) => ends[at]! };
}
