import { involvement } from '../../../model/involvement.js';
import { listOf } from '../../../model/row-lists.js';
import type { Story } from '../../../model/story.js';
import { tiesOf } from '../../../model/ties.js';
import { pointAt, turnOf } from '../../force/circle.js';
import type { Work } from '../../force/force.js';
import { makeCast } from '../cast.js';
import { type NetworkInput, planSteps } from '../plan.js';
import { type NetworkDrawing, networkScene } from '../scene.js';

/** So many are shown around an actor, the most involved of them. */
const most = 36;
/** With more than this on a ring, every second one stands further in. */
const mostOnRing = 12;

/** One actor in the middle, and around it those that are one step away, or two, in the directions in which they stand. */
export function* drawAround(input: NetworkInput, centre: number, steps: number): Work<NetworkDrawing> {
  const { story, whole, width, height } = input;
  const distance = stepsFrom(story, centre, steps);
  const counts = involvement(story);
  const rings = [1, 2].map((step) =>
    [...distance.keys()]
      .filter((actor) => distance.get(actor) === step)
      .sort((a, b) => counts[b]! - counts[a]! || a - b)
      .slice(0, step === 1 ? most : most / 2)
      .sort((a, b) => angle(a) - angle(b) || a - b),
  );
  const base = yield* makeCast(input, false);
  const shown = new Set([centre, ...rings.flat()]);
  const points = { x: base.points.x.slice(), y: base.points.y.slice() };
  [points.x[centre], points.y[centre]] = [width / 2, height / 2];
  rings.forEach((ring, i) => {
    const crowded = ring.length > mostOnRing;
    const reach = i === 0 && rings[1]!.length > 0 ? 0.56 : 1;
    ring.forEach((actor, place) => {
      const [cosine, sine] = pointAt(place / ring.length);
      const part = reach * (crowded && place % 2 === 1 ? 0.64 : 1);
      points.x[actor] = width / 2 - cosine * part * Math.max(40, width / 2 - 52);
      points.y[actor] = height / 2 - sine * part * Math.max(40, height / 2 - 34);
    });
  });
  const largest = Math.max(...[...shown].map((actor) => base.size[actor]!));
  const size = base.size.map((each, actor) => (actor === centre ? 30 : 12 + 10 * (each / largest)));
  const cast = { ...base, points, size, main: new Set([centre]) };
  const isNear = (actor: number) => distance.get(actor) ?? Infinity;
  const plan = yield* planSteps(input, {
    cast,
    // One step away, nobody stands in the way.
    direct: steps === 1,
    has: (actor) => shown.has(actor),
    // Ties lead inwards; those between two on the same ring would cross all of it.
    joins: ({ source, target }) => shown.has(source) && shown.has(target) && isNear(source) !== isNear(target),
  });
  return { plan, scene: (options) => networkScene(plan, options) };

  function angle(actor: number): number {
    return turnOf(whole.x[actor]! - whole.x[centre]!, whole.y[actor]! - whole.y[centre]!);
  }
}

/** Actors within so many steps, and how many. */
function stepsFrom(story: Story, centre: number, steps: number): Map<number, number> {
  const ties = tiesOf(story);
  const distance = new Map([[centre, 0]]);
  // Entries that are set on the way are met in their turn.
  for (const [actor, step] of distance) {
    if (step >= steps) continue;
    for (const tie of listOf(ties.ofActor, actor)) {
      const other = ties.source[tie] === actor ? ties.target[tie]! : ties.source[tie]!;
      if (!distance.has(other)) distance.set(other, step + 1);
    }
  }
  return distance;
}
