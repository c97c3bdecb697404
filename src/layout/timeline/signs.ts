import { boundsAt } from '../../model/bound-columns.js';
import { oncePer } from '../../model/once-per.js';
import { standingWithDate } from '../../model/standing.js';
import type { Story } from '../../model/story.js';
import { dateShape } from './date-shape.js';
import { drawnEvents } from './dated.js';
import { unknownRuns } from './unknown-order.js';

/** Signs that the drawings use, in the order in which the key explains them. */
export const signs = ['point', 'span', 'hatched', 'doubted', 'arrow', 'rival', 'order'] as const;
export type Sign = (typeof signs)[number];

/** Of more events than this no order is shown. */
const ordered = 1000;

/** Enough events to have met every sign; more would cost more than the key is worth. */
const sample = 5000;

/** The signs that a story's events are drawn with: the key explains no others. */
export const signsOf: (story: Story) => readonly Sign[] = oncePer((story: Story) => {
  const found = new Set<Sign>();
  const { events, accounts } = story;
  for (let event = 0; event < Math.min(events.count, sample) && found.size < signs.length; event++) {
    if (standingWithDate(story, event) !== 'stated') found.add('doubted');
    const { starts, items } = events.accounts;
    if (starts[event + 1]! - starts[event]! > 1) found.add('rival');
    for (let i = starts[event]!; i < starts[event + 1]!; i++) {
      const account = items[i]!;
      const shape = dateShape(boundsAt(accounts.wall, account), accounts.date(account));
      if (shape.point !== undefined) found.add('point');
      if (shape.solid) found.add('span');
      if (shape.hatched.length > 0) found.add('hatched');
      if (shape.before || shape.after) found.add('arrow');
    }
  }
  if (events.count <= ordered) {
    const rows = Array.from({ length: events.count }, (_, row) => row);
    if (unknownRuns(story, drawnEvents(story, accounts.wall, rows)).length > 0) found.add('order');
  }
  return signs.filter((sign) => found.has(sign));
});
