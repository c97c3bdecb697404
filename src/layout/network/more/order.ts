import { oncePer, rememberLast } from '../../../model/once-per.js';
import { listOf } from '../../../model/row-lists.js';
import type { Story } from '../../../model/story.js';
import { tiesOf } from '../../../model/ties.js';
import type { Points } from '../../force/force.js';

/** In larger stories, one pass must do. */
const mostForPasses = 300;

/**
 * Actors in one row, so that tied ones stand near each other and circles of actors in one stretch: from left to right as
 * they are laid out, then each, again and again, moved to the middle of those it knows where that makes ties shorter in
 * sum. Those tied to nobody come last.
 */
export function rowOrder(story: Story, whole: Points): readonly number[] {
  return lastOrder(story)(whole);
}

const lastOrder = oncePer((story: Story) => rememberLast((whole: Points) => arranged(story, whole)));

function arranged(story: Story, { x }: Points): readonly number[] {
  const ties = tiesOf(story);
  const neighbours = Array.from({ length: story.actors.count }, (_, actor) =>
    Array.from(listOf(ties.ofActor, actor), (tie) =>
      ties.source[tie] === actor ? ties.target[tie]! : ties.source[tie]!,
    ),
  );
  const all = [...neighbours.keys()].sort((a, b) => x[a]! - x[b]! || a - b);
  let order = all.filter((actor) => neighbours[actor]!.length > 0);
  const lengthOf = (row: readonly number[]) => {
    const place = placesOf(row);
    return row.reduce(
      (sum, actor) => sum + neighbours[actor]!.reduce((own, other) => own + Math.abs(place[actor]! - place[other]!), 0),
      0,
    );
  };
  const placesOf = (row: readonly number[]) => {
    const place = new Uint32Array(story.actors.count);
    row.forEach((actor, i) => {
      place[actor] = i;
    });
    return place;
  };
  let length = lengthOf(order);
  for (let pass = 0; pass < 6 && order.length <= mostForPasses; pass++) {
    const before = length;
    for (const actor of [...order]) {
      const place = placesOf(order);
      const known = neighbours[actor]!.map((other) => place[other]!).sort((a, b) => a - b);
      const middle = known[known.length >> 1]!;
      for (const to of [middle, middle + 1, place[actor]! - 1, place[actor]! + 1]) {
        const row = order.filter((other) => other !== actor);
        row.splice(Math.min(Math.max(to, 0), row.length), 0, actor);
        const next = lengthOf(row);
        if (next < length) [order, length] = [row, next];
      }
    }
    if (length === before) break;
  }
  return [...order, ...all.filter((actor) => neighbours[actor]!.length === 0)];
}
