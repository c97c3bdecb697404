import type { Work } from '../force/force.js';
import type { Scene } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import type { Anchor, Callout, placeCallouts } from './callouts.js';

import type { Edge } from './evidence.js';
import { actorKey, edgeKey } from './keys.js';
import {
  badgeLook,
  badgeTextLook,
  edgeLook,
  enteredLook,
  headLook,
  nameLook,
  strikeLook,
  symbolLook,
} from './looks.js';
import { ascent, lineHeight } from './names.js';
import { badgeBox, type NetworkInput, type NetworkPlan, planSteps } from './plan.js';
import { arrowHead, type Route } from './routes.js';

/** Length and width of the head of an arrow, CSS pixels. */
const head = [7, 5.5] as const;

/** Who came into a window and who left it, by row. */
export interface Changes {
  readonly entered: ReadonlySet<number>;
  readonly left: ReadonlySet<number>;
}

/** What a drawing shows besides its plan. */
export interface SceneOptions {
  /** Mirrored, for right-to-left pages. */
  readonly rtl?: boolean;
  /** What is named for a while. */
  readonly callouts?: readonly Callout[];
  /** What places them; without it they are not shown. */
  readonly place?: typeof placeCallouts | undefined;
  readonly changes?: Changes | undefined;
  /** Keys of what is in the light, `null` where nothing dims: names in the dark make room for callouts. */
  readonly lit?: ReadonlySet<string> | null;
}

/** A plan, and how it is drawn. */
export interface NetworkDrawing {
  readonly plan: NetworkPlan;
  /** The scene with what it shows besides; in steps as well. */
  scene(options?: SceneOptions): Work<Scene>;
}

/** Works out a drawing in steps of about a millisecond. */
export type Draw = (input: NetworkInput) => Work<NetworkDrawing>;

/** The network as actors and lines between them. */
export const drawNetwork: Draw = function* (input) {
  const plan = yield* planSteps(input);
  return { plan, scene: (options) => networkScene(plan, options) };
};

/**
 * Draws a plan: ties, or what `ground` draws in their place, then actors, the main ones on top, then names, then what is
 * named for a while. The same plan and options give the same scene.
 */
export function* networkScene(
  plan: NetworkPlan,
  { rtl = false, callouts = [], place, changes, lit = null }: SceneOptions = {},
  ground: (builder: SceneBuilder) => Work = (builder) => drawEdges(builder, plan),
  anchors: Iterable<readonly [string, Anchor]> = [],
): Work<Scene> {
  const { input, cast, points, seen, tied, names } = plan;
  const builder = new SceneBuilder(input.width, rtl);
  yield* ground(builder);
  for (const [i, actor] of seen.toReversed().entries()) {
    if (i % 200 === 199) yield;
    const look = symbolLook(cast.main.has(actor), tied[actor] === 1, changes?.left.has(actor));
    const key = actorKey(input.story, actor);
    const [x, y, size] = [points.x[actor]!, points.y[actor]!, cast.size[actor]!];
    if (changes?.entered.has(actor)) builder.symbol('circle', enteredLook, x, y, size * 1.3 + 9, key);
    builder.symbol(cast.shape[actor]!, look, x, y, size, key);
  }
  const words = callouts.length > 0 ? place?.(plan, callouts, lit, anchors) : undefined;
  for (const [actor, box] of names) {
    const key = actorKey(input.story, actor);
    if (lit?.has(key) === false && words?.cover(box)) continue;
    const look = nameLook(cast.main.has(actor), tied[actor] === 1, box.anchor);
    const at = box.x + { start: 0, middle: box.w / 2, end: box.w }[box.anchor];
    cast.names[actor]!.lines.forEach((line, i) => {
      builder.text(look, line.text, at, box.y + ascent + i * lineHeight, line.width, key);
    });
  }
  words?.draw(builder);
  yield;
  return builder.build(input.height);
}

/** First what the window does not evidence, then the rest. */
export function* drawEdges(builder: SceneBuilder, { input: { story, measure }, drawn, routes }: NetworkPlan): Work {
  for (const now of [false, true]) {
    for (const [i, edge] of drawn.entries()) {
      if (i % 200 === 199) yield;
      if (edge.now !== now) continue;
      const route = routes[i]!;
      const key = edgeKey(story, edge);
      if (route.control) builder.curve(edgeLook(edge, drawn.length), route.from, route.control, route.to, key);
      else builder.line(edgeLook(edge, drawn.length), ...route.from, ...route.to, key);
      if (edge.directed) builder.polyline(headLook(edge), arrowHead(route, ...head), true, key);
      if (edge.back) builder.polyline(headLook(edge), arrowHead(route, ...head, true), true, key);
      if (edge.lines > 1) {
        const { x, y, w, h } = badgeBox(route.middle);
        const text = String(edge.lines);
        builder.rect(badgeLook, x, y, w, h, key);
        builder.text(badgeTextLook, text, x + w / 2, y + 13, measure(text, 'small'), key);
      } else drawStrikes(builder, edge, route, key);
    }
  }
}

/** A stroke across what is disputed; what is denied is crossed out. */
function drawStrikes(builder: SceneBuilder, edge: Edge, { from, to, middle: [x, y] }: Route, key: string) {
  const strokes = { stated: 0, claimed: 0, disputed: 1, denied: 2 }[edge.standing];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const scale = 5 / (Math.sqrt(dx * dx + dy * dy) || 1);
  const [ux, uy] = [dx * scale, dy * scale];
  for (let k = 0; k < strokes; k++) {
    // Halfway between along and across, to one side and to the other.
    const [sx, sy] = k === 0 ? [ux - uy, uy + ux] : [ux + uy, uy - ux];
    builder.line(strikeLook(edge), x - sx, y - sy, x + sx, y + sy, key);
  }
}
