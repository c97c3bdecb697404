import type { Bounds } from '../base/fuzzy-date.js';
import type { TimeSpan } from '../base/units.js';
import { drawnBounds, drawnMembers } from './drawn-bounds.js';
import { oncePer, rememberLast } from './once-per.js';
import type { BoundColumns, Story } from './story.js';

/** How sure it must be that something is in the window. */
export type Certainty = 'possibly' | 'certainly';

/** Whether a date meets a window for sure, or may do so. A moment at the end of the window is not in it. */
export function isInWindow(
  [earliestStart, latestStart, earliestEnd, latestEnd]: Bounds,
  { from, to }: TimeSpan,
  certainty: Certainty = 'possibly',
): boolean {
  if (!(earliestStart < to && (latestEnd > from || earliestStart >= from))) return false;
  return certainty === 'possibly' || (latestStart <= to && earliestEnd >= from);
}

/**
 * Which events are in a window on the clock of the drawing, 1 = in it, row = event; any account and any member of
 * `{a, b}` suffices. Undated events are in no window. `null` where there is no window: all are in.
 */
export function eventsInWindow(
  story: Story,
  window: TimeSpan | null,
  clock: string,
  certainty: Certainty = 'possibly',
): Uint8Array | null {
  return window && masksOf(story)(window, clock, certainty);
}

const masksOf = oncePer((story: Story) => rememberLast(mask.bind(undefined, story)));

function mask(story: Story, window: TimeSpan, clock: string, certainty: Certainty): Uint8Array {
  const { count, event, sets } = story.accounts;
  const bounds = drawnBounds(story, clock);
  const inside = new Uint8Array(story.events.count);
  let nextSet = 0;
  for (let account = 0; account < count; account++) {
    if (sets[nextSet] === account) {
      nextSet += 1;
      const members = drawnMembers(story, account, clock) ?? [];
      if (members.some((member) => isInWindow(member, window, certainty))) inside[event[account]!] = 1;
    } else if (isRowInWindow(bounds, account, window, certainty)) inside[event[account]!] = 1;
  }
  return inside;
}

/** {@link isInWindow} of a row, without an object for each of a million. */
function isRowInWindow(bounds: BoundColumns, row: number, { from, to }: TimeSpan, certainty: Certainty): boolean {
  const start = bounds.earliestStart[row]!;
  if (!(start < to && (bounds.latestEnd[row]! > from || start >= from))) return false;
  return certainty === 'possibly' || (bounds.latestStart[row]! <= to && bounds.earliestEnd[row]! >= from);
}
