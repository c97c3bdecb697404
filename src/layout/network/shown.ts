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
  const kept: Kept = {
    frame: cast.frame,
    points: { x: new Float64Array(story.actors.count), y: new Float64Array(story.actors.count) },
    stays: new Uint8Array(story.actors.count),
  };
  story.actors.records.forEach(({ id }, row) => {
    const before = input.story.actors.indexOf(id);
    if (before < 0) return;
    [kept.points.x[row], kept.points.y[row], kept.stays[row]] = [x[before]!, y[before]!, 1];
    shown.set(id, fromFrame(cast.frame, [x[before]!, y[before]!]));
  });
  return shown.size > 0 && shown.size * 2 >= story.actors.count ? { shown, kept } : undefined;
});
