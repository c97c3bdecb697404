import { oncePer } from './once-per.js';
import { listOf } from './row-lists.js';
import type { Story } from './story.js';

/** How many events and stated relations each actor has a part in, in the whole story. Row = actor. */
export const involvement: (story: Story) => Uint32Array = oncePer((story) => {
  const counts = new Uint32Array(story.actors.count);
  for (let actor = 0; actor < counts.length; actor++) counts[actor] = listOf(story.actors.events, actor).length;
  for (let relation = 0; relation < story.relations.count; relation++) {
    counts[story.relations.source[relation]!]!++;
    counts[story.relations.target[relation]!]!++;
  }
  return counts;
});

/** Actors from the most to the least involved; equals in the order of the document. */
export const byInvolvement: (story: Story) => Uint32Array = oncePer((story) => {
  const counts = involvement(story);
  return Uint32Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b);
});
