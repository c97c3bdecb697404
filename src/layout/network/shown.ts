import { oncePerBoth } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import type { Shown } from '../force/force.js';
import type { Kept } from './cast.js';
import { fromFrame } from './fit.js';
import type { NetworkPlan } from './plan.js';

/** What a plan shows of a story that follows its own: the places of its actors, in the layout and on the page. */
export interface ShownIn {
  readonly shown: Shown;
  readonly kept: Kept;
}

/** What a plan shows of another story, where that is at least half of its actors: it starts from there. */
export const shownIn = oncePerBoth((plan: NetworkPlan, story: Story): ShownIn | undefined => {
  const { input, cast } = plan;
  const { x, y } = cast.points;
  const shown = new Map<string, readonly [number, number]>();
  const before = Int32Array.from(story.actors.records, ({ id }) => input.story.actors.indexOf(id));
  before.forEach((old, row) => {
    if (old >= 0) shown.set(story.actors.records[row]!.id, fromFrame(cast.frame, [x[old]!, y[old]!]));
  });
  const kept: Kept = {
    frame: cast.frame,
    stays: Uint8Array.from(before, (old) => Number(old >= 0)),
    put: (points) =>
      before.forEach((old, row) => {
        if (old >= 0) [points.x[row], points.y[row]] = [x[old]!, y[old]!];
      }),
  };
  return shown.size > 0 && shown.size * 2 >= story.actors.count ? { shown, kept } : undefined;
});
