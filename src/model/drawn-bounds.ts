import type { BoundColumns, Story } from './story.js';

/** The bounds of all accounts on the clock of the drawing. */
export function drawnBounds(story: Story, clock: string): BoundColumns {
  return clock === 'event' ? story.accounts.wall : story.accounts.instants;
}
