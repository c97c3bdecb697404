/** The events of each lane in columns, by start: made once for a story, a clock, a filter and a choice of lanes. */
import type { Ms } from '../../base/units.js';
import { sortedRows } from '../../model/sorted-rows.js';
import type { BoundColumns, Story } from '../../model/story.js';
import type { Warp } from '../time/warp.js';
import { type Density, endOf } from './density.js';

/** Row = entry: one event in one lane. The entries of lane `i` are `starts[i]` … `starts[i + 1] - 1`, by `from`. */
export interface LaneEntries {
  /** Number of lanes. */
  readonly lanes: number;
  readonly starts: Uint32Array;
  /** Row of the event. */
  readonly event: Uint32Array;
  /** From the first to the last possible moment of all its accounts; ±Infinity without bound. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Ends of each lane's entries, ascending; at the places of the lane's entries. */
  readonly ends: Float64Array;
  /** All dated events in time order. */
  readonly order: Uint32Array;
}

/** `lanesOf` gives the lanes of an event as rows; they are numbered 0 … `lanes` − 1. */
export function laneEntries(
  story: Story,
  bounds: BoundColumns,
  events: ArrayLike<number>,
  lanes: number,
  lanesOf: (event: number) => number | readonly number[],
): LaneEntries {
  const order = timeOrder(story, bounds, events);
  const starts = new Uint32Array(lanes + 1);
  const each = (tell: (lane: number, event: number) => void) => {
    for (let i = 0; i < order.length; i++) {
      const event = order[i]!;
      const own = lanesOf(event);
      if (typeof own === 'number') tell(own, event);
      else for (const lane of own) tell(lane, event);
    }
  };
  each((lane) => {
    starts[lane + 1]!++;
  });
  for (let lane = 0; lane < lanes; lane++) starts[lane + 1]! += starts[lane]!;
  const count = starts[lanes]!;
  const next = starts.slice();
  const entries = {
    lanes,
    starts,
    order,
    event: new Uint32Array(count),
    from: new Float64Array(count),
    to: new Float64Array(count),
    ends: new Float64Array(count),
  };
  each((lane, event) => {
    const at = next[lane]!++;
    entries.event[at] = event;
    entries.from[at] = earliest(story, bounds, event);
    entries.to[at] = latest(story, bounds, event);
    entries.ends[at] = endOf(entries.from[at], entries.to[at]);
  });
  for (let lane = 0; lane < lanes; lane++) entries.ends.subarray(starts[lane], starts[lane + 1]).sort();
  return entries;
}

/** The density of one lane; `from` ascends as it stands. */
export function laneDensity({ starts, from, ends }: LaneEntries, lane: number): Density {
  return {
    starts: from.subarray(starts[lane], starts[lane + 1]),
    ends: ends.subarray(starts[lane], starts[lane + 1]),
  };
}

/** Where entries begin and end on a warp; without bound, at the edge of the extent. */
export function lanePositions({ from, to }: LaneEntries, warp: Warp, extent: { from: Ms; to: Ms }) {
  const column = (times: Float64Array) => {
    const positions = new Float64Array(times.length);
    for (let i = 0; i < times.length; i++)
      positions[i] = warp.position(Math.min(Math.max(times[i]!, extent.from), extent.to));
    return positions;
  };
  return { from: column(from), to: column(to) };
}

/** Dated events among these by the first moment they may begin; where that has no bound, as first of all. */
function timeOrder({ events: { accounts } }: Story, bounds: BoundColumns, events: ArrayLike<number>): Uint32Array {
  const dated = new Uint32Array(events.length);
  const times = new Float64Array(events.length);
  let count = 0;
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    const first = accounts.starts[event]!;
    if (first === accounts.starts[event + 1]) continue;
    times[count] = earliestOf(accounts.items, bounds.earliestStart, first, accounts.starts[event + 1]!);
    dated[count++] = event;
  }
  const order = sortedRows(times.subarray(0, count));
  for (let i = 0; i < count; i++) order[i] = dated[order[i]!]!;
  return order;
}

function earliest({ events: { accounts } }: Story, { earliestStart }: BoundColumns, event: number): Ms {
  return earliestOf(accounts.items, earliestStart, accounts.starts[event]!, accounts.starts[event + 1]!);
}

function earliestOf(items: Uint32Array, column: Float64Array, start: number, end: number): Ms {
  let time = Infinity;
  for (let i = start; i < end; i++) time = Math.min(time, column[items[i]!]!);
  return time;
}

function latest({ events: { accounts } }: Story, { latestEnd }: BoundColumns, event: number): Ms {
  let time = -Infinity;
  for (let i = accounts.starts[event]!; i < accounts.starts[event + 1]!; i++)
    time = Math.max(time, latestEnd[accounts.items[i]!]!);
  return time;
}
