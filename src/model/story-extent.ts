import type { TimeSpan } from '../base/units.js';
import { drawnBounds } from './drawn-bounds.js';
import { oncePerBoth } from './once-per.js';
import type { Story } from './story.js';

/** Room on both sides of the outermost dates, as a share of the whole. */
const padding = 0.04;
/** The span drawn around a lone moment. */
const least = 60_000;

/**
 * The span that shows every account of a story, with some room on both sides; sides without a bound are left out.
 * `null` where nothing has a date. Equal calls return the same object.
 */
export function storyExtent(story: Story, clock = 'event'): TimeSpan | null {
  return extentOf(story, clock);
}

/** The same without the room: from the first to the last bound of a date. */
export function datedSpan(story: Story, clock = 'event'): TimeSpan | null {
  return spanOf(story, clock);
}

const extentOf = oncePerBoth((story: Story, clock: string): TimeSpan | null => {
  const span = spanOf(story, clock);
  if (!span) return null;
  const { from, to } = span;
  const room = Math.max((to - from) * padding, least);
  return { from: from - room, to: to + room };
});

const spanOf = oncePerBoth((story: Story, clock: string): TimeSpan | null => {
  let from = Infinity;
  let to = -Infinity;
  for (const column of new Set<Float64Array>(Object.values(drawnBounds(story, clock)))) {
    for (let row = 0; row < column.length; row++) {
      const time = column[row]!;
      if (time < from && time !== -Infinity) from = time;
      if (time > to && time !== Infinity) to = time;
    }
  }
  return from > to ? null : { from, to };
});
