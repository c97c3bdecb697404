import { oncePer } from './once-per.js';
import type { Story } from './story.js';

/** How many events and stated relations each actor has a part in, in the whole story. Row = actor. */
export const involvement: (story: Story) => Uint32Array = oncePer((story) => {
  const counts = new Uint32Array(story.actors.count);
  const { starts } = story.actors.events;
  for (let actor = 0; actor < counts.length; actor++) counts[actor] = starts[actor + 1]! - starts[actor]!;
  for (let relation = 0; relation < story.relations.count; relation++) {
    counts[story.relations.source[relation]!]!++;
    counts[story.relations.target[relation]!]!++;
  }
  return counts;
});

/** Actors from the most to the least involved; equals in the order of the document. */
export const byInvolvement: (story: Story) => Uint32Array = oncePer((story) => {
  const counts = involvement(story);
  // As one number each, since numbers are sorted faster than by a comparison of one's own.
  const keys = new Float64Array(counts.length).map((_, actor) => (2 ** 31 - counts[actor]!) * 2 ** 21 + actor).sort();
  return new Uint32Array(keys.length).map((_, place) => keys[place]! % 2 ** 21);
});
