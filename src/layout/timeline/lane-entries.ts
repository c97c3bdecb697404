/** The events of each lane in columns, by start: made once for a story, a clock, a filter and a choice of lanes. */
import type { DatedOrder } from './dated-order.js';
import { type Density, densityOf } from './density.js';

/** Row = entry: one event in one lane. The entries of lane `i` are `starts[i]` … `starts[i + 1] - 1`, by `from`. */
export interface LaneEntries {
  /** Number of lanes. */
  readonly lanes: number;
  readonly starts: Uint32Array;
  /** Row of the event. */
  readonly event: Uint32Array;
  /** Its place among all dated events. */
  readonly place: Uint32Array;
  /** From the first to the last possible moment of all its accounts; ±Infinity without bound. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Of each lane. */
  readonly densities: readonly Density[];
  /** All dated events, in time order. */
  readonly dated: DatedOrder;
}

/** `lanesOf` gives the lanes of an event as rows; they are numbered 0 … `lanes` − 1. */
export function laneEntries(
  dated: DatedOrder,
  lanes: number,
  lanesOf: (event: number) => number | readonly number[],
): LaneEntries {
  const order = dated.event;
  const starts = new Uint32Array(lanes + 1);
  // The lane of events that are in a single one; the others are asked for again.
  const alone = new Int32Array(order.length).fill(-1);
  for (let i = 0; i < order.length; i++) {
    const own = lanesOf(order[i]!);
    if (typeof own === 'number') {
      alone[i] = own;
      starts[own + 1]!++;
    } else for (const lane of own) starts[lane + 1]!++;
  }
  for (let lane = 0; lane < lanes; lane++) starts[lane + 1]! += starts[lane]!;
  const count = starts[lanes]!;
  const next = starts.slice();
  const event = new Uint32Array(count);
  const place = new Uint32Array(count);
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  const put = (lane: number, i: number) => {
    const at = next[lane]!++;
    place[at] = i;
    event[at] = order[i]!;
    from[at] = dated.from[i]!;
    to[at] = dated.to[i]!;
  };
  for (let i = 0; i < order.length; i++) {
    if (alone[i]! >= 0) put(alone[i]!, i);
    else for (const lane of lanesOf(order[i]!) as readonly number[]) put(lane, i);
  }
  const densities = Array.from({ length: lanes }, (_, lane) =>
    densityOf(from.subarray(starts[lane], starts[lane + 1]), to.subarray(starts[lane], starts[lane + 1])),
  );
  return { lanes, starts, dated, event, place, from, to, densities };
}
