import type { Story } from '../../model/story.js';
import { tiesOf } from '../../model/ties.js';
import type { ForceGraph } from '../force/force.js';

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
  const { starts, items } = actors.memberOf;
  for (let actor = 0; actor < actors.count; actor++) {
    for (let at = starts[actor]!; at < starts[actor + 1]!; at++) {
      source.push(actor);
      target.push(items[at]!);
    }
  }
  return { ids: actors.records.map(({ id }) => id), source, target };
}
