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
  const member: number[] = [];
  const owner: number[] = [];
  const { starts, items } = actors.memberOf;
  for (let actor = 0; actor < actors.count; actor++) {
    for (let at = starts[actor]!; at < starts[actor + 1]!; at++) {
      member.push(actor);
      owner.push(items[at]!);
    }
  }
  return {
    ids: actors.records.map(({ id }) => id),
    source: joined(ties.source, member),
    target: joined(ties.target, owner),
  };
}

function joined(rows: Uint32Array, more: readonly number[]): Uint32Array {
  const all = new Uint32Array(rows.length + more.length);
  all.set(rows);
  all.set(more, rows.length);
  return all;
}
