import type { Ms } from '../base/units.js';
import { listOf } from '../model/row-lists.js';
import type { Story } from '../model/story.js';

/** Events in the order in which they may have begun; undated ones last, equals as the document has them. */
export function inTimeOrder(story: Story, events: Iterable<number>): number[] {
  const rows = [...events];
  const times = new Map(rows.map((event) => [event, timeOf(story, event)]));
  return rows.sort((a, b) => compare(times.get(a)!, times.get(b)!) || a - b);
}

/** What an event is sorted by: the first bound that its first account has; `Infinity` where it is undated. */
export function timeOf({ events, accounts: { instants } }: Story, event: number): Ms {
  const [account] = listOf(events.accounts, event);
  if (account === undefined) return Infinity;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = instants;
  for (const column of [earliestStart, latestStart, earliestEnd, latestEnd])
    if (Number.isFinite(column[account])) return column[account]!;
  return Infinity;
}

/** Difference without the `NaN` of two infinities. */
const compare = (a: Ms, b: Ms) => (a === b ? 0 : a - b);
