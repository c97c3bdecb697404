import { drawnBounds } from './drawn-bounds.js';
import { type IntervalIndex, intervalIndex } from './interval-index.js';
import { oncePer } from './once-per.js';
import type { BoundColumns, Story } from './story.js';

const indexOf = oncePer((bounds: BoundColumns) => intervalIndex(bounds.earliestStart, bounds.latestEnd));

/**
 * The accounts of a story by the whole time in which each may lie, on the clock of the drawing: how many, and which,
 * are possibly in a window. Made once for a story and a clock. A set `{a, b}` counts as the span around it.
 */
export function accountIndex(story: Story, clock: string): IntervalIndex {
  return indexOf(drawnBounds(story, clock));
}
