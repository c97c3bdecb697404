import { byInvolvement } from '../../../model/involvement.js';
import { oncePer, type Remembered, remembered } from '../../../model/once-per.js';
import type { Story } from '../../../model/story.js';
import { tiesOf } from '../../../model/ties.js';
import type { Work } from '../../force/force.js';

/** Actors divided among the most involved of them. */
export interface Communities {
  /** The actor that each community is named after. */
  readonly heads: readonly number[];
  /** Community of an actor, -1 for those that no head is tied to. */
  readonly of: Int32Array;
  readonly count: Uint32Array;
  /** How many ties there are between two, by `smaller * heads.length + larger`. */
  readonly between: ReadonlyMap<number, number>;
}

/** Divides the actors of a story: heads take those next to them in turn, the smallest community first. O(actors + ties). */
export const communitySteps = (story: Story): Work<Communities> => known(story)([], () => divide(story));

const known = oncePer<Story, Remembered<Communities>>(remembered);

function* divide(story: Story): Work<Communities> {
  const ties = tiesOf(story);
  const n = story.actors.count;
  const heads = Array.from(byInvolvement(story).subarray(0, Math.min(24, Math.max(6, Math.round(Math.sqrt(n) / 3)))));
  const of = new Int32Array(n).fill(-1);
  const count = new Uint32Array(heads.length);
  const edge = heads.map((head, c) => {
    of[head] = c;
    count[c] = 1;
    return [head];
  });
  const { starts, items } = ties.ofActor;
  for (let left = true; left; ) {
    left = false;
    yield;
    for (const c of [...heads.keys()].sort((a, b) => count[a]! - count[b]! || a - b)) {
      const next: number[] = [];
      for (const actor of edge[c]!) {
        for (let at = starts[actor]!; at < starts[actor + 1]!; at++) {
          const tie = items[at]!;
          const other = ties.source[tie] === actor ? ties.target[tie]! : ties.source[tie]!;
          if (of[other] !== -1) continue;
          of[other] = c;
          count[c]!++;
          next.push(other);
        }
      }
      yield;
      edge[c] = next;
      left ||= next.length > 0;
    }
  }
  const between = new Map<number, number>();
  for (let tie = 0; tie < ties.count; tie++) {
    if (tie % 2000 === 1999) yield;
    const [a, b] = [of[ties.source[tie]!]!, of[ties.target[tie]!]!];
    if (a === b || a < 0 || b < 0) continue;
    const key = Math.min(a, b) * heads.length + Math.max(a, b);
    between.set(key, (between.get(key) ?? 0) + 1);
  }
  return { heads, of, count, between };
}
