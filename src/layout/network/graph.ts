import { oncePer } from '../../model/once-per.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import { tiesOf } from '../../model/ties.js';
import { type ForceGraph, layoutForce, type Points } from '../force/force.js';

/**
 * How actors are placed: `force`, by how near they are to each other in the story; the others in one order of their own,
 * on a `circle`, on a line with `arc`s, or as rows and columns of a `matrix`.
 */
export type NetworkLayout = 'force' | 'circle' | 'arc' | 'matrix';

/** Who is linked in the layout of a story: by events, by relations, and to what they belong to. Row = actor. */
export function networkGraph(story: Story): ForceGraph {
  const { actors } = story;
  const ties = tiesOf(story);
  const source = Array.from(ties.source);
  const target = Array.from(ties.target);
  for (let actor = 0; actor < actors.count; actor++) {
    for (const whole of listOf(actors.memberOf, actor)) {
      source.push(actor);
      target.push(whole);
    }
  }
  return { ids: actors.records.map(({ id }) => id), source, target };
}

/** Where the actors of a whole story stand, in steps of the graph: worked out at once, whatever window and filter show. */
export const networkPoints: (story: Story) => Points = oncePer((story) => layoutForce(networkGraph(story)));

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
