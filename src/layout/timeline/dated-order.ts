/** Dated events in time order, sorted once for a story, a clock and a filter: what lanes and the overview start from. */
import { oncePer, rememberLast } from '../../model/once-per.js';
import { sortedRows } from '../../model/sorted-rows.js';
import type { BoundColumns, Story } from '../../model/story.js';

/** Place = event, by the first moment it may begin; where that has no bound, as first of all. */
export interface DatedOrder {
  /** Row of the event. */
  readonly event: Uint32Array;
  /** From the first to the last possible moment of all its accounts; ±Infinity without bound. */
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** The same order for the same story, bounds and events. */
export const datedOrder = (story: Story, bounds: BoundColumns, events: readonly number[]): DatedOrder =>
  orders(events)(story, bounds);

const orders = oncePer((events: readonly number[]) =>
  rememberLast((story: Story, bounds: BoundColumns) => order(story, bounds, events)),
);

function order(story: Story, bounds: BoundColumns, events: readonly number[]): DatedOrder {
  const { starts, items } = story.events.accounts;
  const { earliestStart, latestEnd } = bounds;
  // Where every event has one account, row for row, nothing need be looked up.
  if (story.accounts.event === items && events.length === items.length) {
    const event = sortedRows(earliestStart);
    const from = new Float64Array(event.length);
    const to = new Float64Array(event.length);
    for (let i = 0; i < event.length; i++) {
      from[i] = earliestStart[event[i]!]!;
      to[i] = latestEnd[event[i]!]!;
    }
    return { event, from, to };
  }
  const earliest = (event: number) => {
    let time = Infinity;
    for (let at = starts[event]!; at < starts[event + 1]!; at++) time = Math.min(time, earliestStart[items[at]!]!);
    return time;
  };
  const latest = (event: number) => {
    let time = -Infinity;
    for (let at = starts[event]!; at < starts[event + 1]!; at++) time = Math.max(time, latestEnd[items[at]!]!);
    return time;
  };
  const dated = events.filter((event) => starts[event] !== starts[event + 1]);
  const from = new Float64Array(dated.length);
  for (let i = 0; i < dated.length; i++) from[i] = earliest(dated[i]!);
  const event = sortedRows(from);
  const to = new Float64Array(dated.length);
  for (let i = 0; i < event.length; i++) {
    event[i] = dated[event[i]!]!;
    to[i] = latest(event[i]!);
  }
  return { event, from: from.sort(), to };
}
