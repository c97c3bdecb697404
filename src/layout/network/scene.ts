import type { Story } from '../../model/story.js';
import { itemKey, type Scene } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { type Anchor, type Callout, drawCallouts } from './callouts.js';
import type { Edge } from './evidence.js';
import { edgeLook, headLook, nameLook, symbolLook } from './looks.js';
import { lineHeight } from './names.js';
import { type NetworkPlan, symbolBox } from './plan.js';
import { arrowHead } from './routes.js';

/** Length and width of the head of an arrow, CSS pixels. */
const head = [8, 6.5] as const;
/** From the top of a line of text to its baseline. */
const ascent = 11.5;

/**
 * Draws a plan: ties, then actors, the main ones on top, then names, then what is named for a while. The same plan and
 * callouts give the same scene.
 */
export function networkScene(plan: NetworkPlan, rtl = false, callouts: readonly Callout[] = []): Scene {
  const { input, cast, points, seen, tied, names } = plan;
  const builder = new SceneBuilder(input.width, rtl);
  drawEdges(builder, plan);
  for (const actor of seen.toReversed()) {
    const look = symbolLook(cast.main.has(actor), tied[actor] === 1);
    const key = actorKey(input.story, actor);
    builder.symbol(cast.shape[actor]!, look, points.x[actor]!, points.y[actor]!, cast.size[actor]!, key);
  }
  for (const [actor, { x, y, w, anchor }] of names) {
    const look = nameLook(cast.main.has(actor), tied[actor] === 1, anchor);
    const at = anchor === 'start' ? x : anchor === 'end' ? x + w : x + w / 2;
    cast.names[actor]!.lines.forEach((line, i) => {
      builder.text(look, line.text, at, y + ascent + i * lineHeight, line.width, actorKey(input.story, actor));
    });
  }
  if (callouts.length > 0) drawWords(builder, plan, callouts);
  return builder.build(input.height);
}

export function actorKey({ actors }: Story, actor: number): string {
  return itemKey.actor(actors.records[actor]!.id);
}

/** The key of a line: that of its relation, else that of the pair. */
export function edgeKey({ actors, relations }: Story, { source, target, relation }: Edge): string {
  const [from, to] = [actors.records[source]!.id, actors.records[target]!.id];
  return relation < 0 ? itemKey.tie(from, to) : itemKey.tie(from, to, relations.records[relation]!.id);
}

/** First what the window does not evidence, then the rest. */
function drawEdges(builder: SceneBuilder, { input: { story }, edges, routes }: NetworkPlan) {
  for (const now of [false, true]) {
    edges.forEach((edge, i) => {
      if (edge.now !== now) return;
      const route = routes[i]!;
      const key = edgeKey(story, edge);
      if (route.control) builder.curve(edgeLook(edge), route.from, route.control, route.to, key);
      else builder.line(edgeLook(edge), ...route.from, ...route.to, key);
      if (edge.directed) builder.polyline(headLook(edge), arrowHead(route, ...head), true, key);
    });
  }
}

/** Names that are there already are not said twice. */
function drawWords(builder: SceneBuilder, plan: NetworkPlan, callouts: readonly Callout[]) {
  const { input, cast, points, seen, edges, routes, names, bounds } = plan;
  const anchors = new Map<string, Anchor>();
  edges.forEach((edge, i) => {
    const [x, y] = routes[i]!.middle;
    anchors.set(edgeKey(input.story, edge), { x, y, reach: 3 });
  });
  for (const actor of seen) {
    if (names.has(actor)) continue;
    const [x, y] = [points.x[actor]!, points.y[actor]!];
    anchors.set(actorKey(input.story, actor), { x, y, reach: cast.size[actor]! / 2 });
  }
  const symbols = seen.map((actor) => symbolBox(points, cast, actor));
  const places = [...names.values()];
  drawCallouts(builder, callouts, (key) => anchors.get(key), input.measure, places, { symbols, lines: [] }, bounds);
}
