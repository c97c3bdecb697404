/** How many rows each lane gets at a step of zoom, and who is in them. */
import type { CssPx, Ms, TimeSpan } from '../../base/units.js';
import type { TimeScale } from '../time/time-scale.js';
import type { Warp } from '../time/warp.js';
import type { LaneEntries } from './lane-entries.js';
import { type LaneRows, type RowWishes, rowsForAll, rowsForSome } from './lane-rows.js';

/** Titles are cut beyond this. */
export const longestTitle: CssPx = 320;
/** In a crowd a title gets at least this much. */
const leastTitle: CssPx = 130;
/** All lanes together have at most so many rows where that is enough for everything, or twice as many as lanes. */
const roomy = 34;
/** Where it is not, about so many: more would not be on the screen at once. */
const crowded = 16;
/** The room that a title takes at the very least. */
const shortTitle: CssPx = 60;

export interface PlanInput {
  readonly entries: LaneEntries;
  readonly extent: TimeSpan;
  readonly warp: Warp;
  /** CSS pixels a position of the warp. */
  readonly zoom: number;
  /** Width of the plot. */
  readonly width: CssPx;
  readonly importance: ArrayLike<number>;
  /** Whether a lane is a group that is folded: it has no rows. */
  readonly folded: (lane: number) => boolean;
  /** Width of an event's title, at most {@link longestTitle}. */
  readonly titleWidth: (event: number) => CssPx;
  /** Room that the names of who gives an event's accounts should have after its mark. */
  readonly voiceRoom?: (event: number) => CssPx;
}

const noRows: LaneRows = { rows: [], complete: false, resolved: false };

/** The rows of each lane. */
export function lanePlan(input: PlanInput): LaneRows[] {
  const { lanes, starts } = input.entries;
  const whole = wholeWidth(input);
  const room = Math.max(roomy, 2 * lanes);
  const all = starts[lanes]! * shortTitle <= room * whole ? everything(input, room) : undefined;
  if (all) return all;
  const most = Math.max(1, Math.floor(crowded / lanes));
  return Array.from({ length: lanes }, (_, lane) => {
    if (input.folded(lane)) return noRows;
    // Where two rows are enough for all of a lane it has them.
    const enough = Math.max(most, 2);
    const few = (starts[lane + 1]! - starts[lane]!) * shortTitle <= enough * whole;
    return (
      (few ? rowsForAll(wishesOf(input, lane, true), enough) : undefined) ??
      rowsForSome(wishesOf(input, lane, false), few ? enough : most)
    );
  });
}

function everything(input: PlanInput, room: number): LaneRows[] | undefined {
  const plan: LaneRows[] = [];
  let left = room;
  for (let lane = 0; lane < input.entries.lanes; lane++) {
    if (input.folded(lane)) {
      plan.push(noRows);
      continue;
    }
    const rows = rowsForAll(wishesOf(input, lane, true), left);
    if (!rows) return undefined;
    left -= rows.rows.length;
    plan.push(rows);
  }
  return plan;
}

const wholeWidth = ({ warp, extent, zoom }: PlanInput): CssPx =>
  (warp.position(extent.to) - warp.position(extent.from)) * zoom;

function wishesOf(input: PlanInput, lane: number, measured: boolean): RowWishes {
  const { entries, warp, extent, zoom, importance, titleWidth, voiceRoom, width } = input;
  const { starts, event, from, to } = entries;
  const first = starts[lane]!;
  const room = width - 12;
  const start = warp.position(extent.from);
  // Without bound, at the edge of the story.
  const x = (time: Ms) => (warp.position(Math.min(Math.max(time, extent.from), extent.to)) - start) * zoom;
  const whole = wholeWidth(input);
  const end = (entry: number) => x(to[first + entry]!);
  const voicedEnd = (entry: number) => {
    const voiced = end(entry) + (voiceRoom?.(event[first + entry]!) ?? 0);
    return voiced > whole ? end(entry) : voiced;
  };
  return {
    count: starts[lane + 1]! - first,
    from: (entry) => x(from[first + entry]!),
    to: voiceRoom ? voicedEnd : end,
    importance: (entry) => importance[event[first + entry]!]!,
    title: (entry) => (measured ? Math.min(titleWidth(event[first + entry]!), room) : leastTitle),
    end: whole,
  };
}

/** The zoom rounded down to a step of √2, relative to the whole story: rows change at steps, not in between. */
export function zoomStep({ warp, width, zoom }: TimeScale, extent: TimeSpan): number {
  const least = width / (warp.position(extent.to) - warp.position(extent.from));
  let step = least;
  while (step * Math.SQRT2 <= zoom * 1.000001) step *= Math.SQRT2;
  return Math.min(step, Math.max(zoom, least));
}
