import { listOf } from '../../../model/row-lists.js';
import type { Work } from '../../force/force.js';
import { hullOf, type Point } from '../../force/pack.js';
import type { Look } from '../../scene.js';
import type { SceneBuilder } from '../../scene-builder.js';
import { around } from '../boxes.js';
import { type NetworkInput, type NetworkPlan, planSteps } from '../plan.js';
import { drawEdges, type NetworkDrawing, networkScene } from '../scene.js';

/** Room between a symbol and the rim of its group. */
const room = 14;
/** The network with a hull around each group: an actor and those that are members of it. */
export function* drawGroups(input: NetworkInput): Work<NetworkDrawing> {
  const plan = yield* planSteps(input);
  const hulls = groupsIn(plan).map((group) => hullAround(plan, group));
  const ground = function* (builder: SceneBuilder): Work {
    for (const hull of hulls) builder.polyline(hullLook, hull, true);
    yield* drawEdges(builder, plan);
  };
  return { plan, scene: (options) => networkScene(plan, options, ground) };
}

const hullLook: Look = { role: 'group', fill: 'sunken', stroke: 'grid', strokeWidth: 1, opacity: 0.6 };

/** An actor that is shown and all of its members that are, the largest group first: smaller ones lie on top. */
function groupsIn({ input: { story }, seen }: NetworkPlan): readonly number[][] {
  const members = new Map<number, number[]>();
  const isSeen = new Set(seen);
  for (const actor of seen) {
    for (const whole of listOf(story.actors.memberOf, actor)) {
      if (isSeen.has(whole)) members.set(whole, [...(members.get(whole) ?? [whole]), actor]);
    }
  }
  return [...members.values()].sort((a, b) => b.length - a.length);
}

function hullAround({ points, cast }: NetworkPlan, group: readonly number[]): readonly Point[] {
  return hullOf(
    group.flatMap((actor) => {
      const reach = cast.size[actor]! / 2 + room;
      return around.map(([dx, dy]) => [points.x[actor]! + dx * reach, points.y[actor]! + dy * reach] as const);
    }),
  );
}
