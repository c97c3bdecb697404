/** How many rows each lane gets at a step of zoom, and who is in them. */
import type { CssPx, TimeSpan } from '../../base/units.js';
import type { TimeScale } from '../time/time-scale.js';
import type { LaneEntries } from './lane-entries.js';
import { type LaneRows, type RowWishes, rowsForAll, rowsForSome } from './lane-rows.js';

/** Titles are cut beyond this. */
export const longestTitle: CssPx = 320;
/** In a crowd a title gets at least this much. */
const leastTitle: CssPx = 130;
/** All lanes together have at most so many rows where that is enough for everything. */
const roomy = 34;
/** Where it is not, about so many, and each lane at least two. */
const crowded = 16;
/** The room that a title takes at the very least. */
const shortTitle: CssPx = 60;

export interface PlanInput {
  readonly entries: LaneEntries;
  /** Positions on the warp, by entry. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** CSS pixels a position, and where the story begins and ends. */
  readonly zoom: number;
  readonly start: number;
  readonly end: number;
  /** Width of the plot. */
  readonly width: CssPx;
  readonly importance: ArrayLike<number>;
  /** Width of an event's title, at most {@link longestTitle}. */
  readonly titleWidth: (event: number) => CssPx;
}

/** The rows of each lane. */
export function lanePlan(input: PlanInput): LaneRows[] {
  const { entries, zoom, start, end } = input;
  const { lanes, starts } = entries;
  const whole = (end - start) * zoom;
  const all = starts[lanes]! * shortTitle <= roomy * whole ? everything(input) : undefined;
  if (all) return all;
  const most = Math.max(2, Math.floor(crowded / lanes));
  return Array.from({ length: lanes }, (_, lane) => {
    const few = (starts[lane + 1]! - starts[lane]!) * shortTitle <= most * whole;
    return (
      (few ? rowsForAll(wishesOf(input, lane, true), most) : undefined) ??
      rowsForSome(wishesOf(input, lane, false), most)
    );
  });
}

function everything(input: PlanInput): LaneRows[] | undefined {
  const plan: LaneRows[] = [];
  let left = Math.max(roomy, input.entries.lanes);
  for (let lane = 0; lane < input.entries.lanes; lane++) {
    const rows = rowsForAll(wishesOf(input, lane, true), left);
    if (!rows) return undefined;
    left -= rows.rows.length;
    plan.push(rows);
  }
  return plan;
}

function wishesOf(
  { entries, from, to, zoom, start, end, importance, titleWidth, width }: PlanInput,
  lane: number,
  measured: boolean,
): RowWishes {
  const { starts, event } = entries;
  const first = starts[lane]!;
  const room = width - 12;
  return {
    count: starts[lane + 1]! - first,
    from: (entry) => (from[first + entry]! - start) * zoom,
    to: (entry) => (to[first + entry]! - start) * zoom,
    importance: (entry) => importance[event[first + entry]!]!,
    title: (entry) => (measured ? Math.min(titleWidth(event[first + entry]!), room) : leastTitle),
    end: (end - start) * zoom,
  };
}

/** The zoom rounded down to a step of √2, relative to the whole story: rows change at steps, not in between. */
export function zoomStep({ warp, width, zoom }: TimeScale, extent: TimeSpan): number {
  const least = width / (warp.position(extent.to) - warp.position(extent.from));
  let step = least;
  while (step * Math.SQRT2 <= zoom * 1.000001) step *= Math.SQRT2;
  return Math.min(step, Math.max(zoom, least));
}
