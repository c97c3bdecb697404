import type { TimeSpan } from '../../base/units.js';
import { drawnBounds } from '../../model/drawn-bounds.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';

/** The span of an event, with as much room on each side; or all time until its end. */
export function windowAt(
  story: Story,
  clock: string,
  event: number,
  extent: TimeSpan,
  until: boolean,
): TimeSpan | undefined {
  const [account] = listOf(story.events.accounts, event);
  if (account === undefined) return undefined;
  const { earliestStart, latestEnd } = drawnBounds(story, clock);
  const from = Math.max(earliestStart[account]!, extent.from);
  const to = Math.min(latestEnd[account]!, extent.to);
  const room = Math.max((to - from) / 2, (extent.to - extent.from) / 50);
  return { from: until ? extent.from : from - room, to: until ? Math.max(to, extent.from + room) : to + room };
}
