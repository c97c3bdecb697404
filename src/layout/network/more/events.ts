import { listOf } from '../../../model/row-lists.js';
import type { Work } from '../../force/force.js';
import { itemKey, type Look } from '../../scene.js';
import type { SceneBuilder } from '../../scene-builder.js';
import { type Anchor, type Callout, placeCallouts } from '../callouts.js';
import type { Edge } from '../evidence.js';
import { type NetworkInput, type NetworkPlan, planSteps } from '../plan.js';
import { drawEdges, type NetworkDrawing, networkScene, type SceneOptions } from '../scene.js';
import { rimOf } from '../shapes.js';

/** An event as a node. */
interface EventNode {
  readonly event: number;
  readonly actors: readonly number[];
  x: number;
  y: number;
}

const radius = 5;
/** Room around a node. */
const gap = 5;
const rounds = 80;

/**
 * Events as small nodes in the colour of their kind, joined to all who took part in them, so that what three did
 * together is seen as one; of the relations, those that no event stands for.
 */
export function* drawEvents(input: NetworkInput): Work<NetworkDrawing> {
  const pairs = yield* planSteps(input);
  const nodes = nodesOf(input, pairs);
  const taken = nodes.map(({ x, y }) => ({ x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius }));
  const joins = ({ events }: Edge) => events.length === 0;
  const base = yield* planSteps({ ...input, edges: 'relations' }, { joins, taken });
  const plan = { ...base, edges: pairs.edges, tied: pairs.tied };
  const ground = function* (builder: SceneBuilder): Work {
    yield* drawEdges(builder, base);
    for (const node of nodes) drawSpokes(builder, base, node);
    for (const node of nodes) drawNode(builder, base, node);
  };
  const anchors = nodes.map(
    ({ event, x, y }) => [itemKey.event(input.story.events.id(event)), { x, y, reach: radius }] as const,
  );
  return {
    plan,
    scene: (options = {}) => {
      const { callouts, places } = rolesOf(plan, nodes, options.lit ?? null);
      const all = { ...options, place: placeCallouts, callouts: [...(options.callouts ?? []), ...callouts] };
      return networkScene(plan, all, ground, [...anchors, ...places]);
    },
  };
}

/** With more events in the light than this, roles would be a thicket. */
const mostRoles = 5;

/** What part each had in the events in the light, on their spokes. */
function rolesOf({ input: { story }, points }: NetworkPlan, nodes: readonly EventNode[], lit: SceneOptions['lit']) {
  const callouts: Callout[] = [];
  const places: [string, Anchor][] = [];
  const shown = nodes.filter(({ event }) => lit?.has(itemKey.event(story.events.id(event))));
  for (const { event, actors, x, y } of shown.length > mostRoles ? [] : shown) {
    const key = itemKey.event(story.events.id(event));
    for (const actor of actors) {
      const { id } = story.actors.records[actor]!;
      const role = story.events.record(event).actors.find((each) => each.actor === id)?.role;
      if (!role) continue;
      const at = `${key} ${id}`;
      callouts.push({ key, at, text: role, loud: false });
      places.push([at, { x: (x + points.x[actor]!) / 2, y: (y + points.y[actor]!) / 2, reach: 2 }]);
    }
  }
  return { callouts, places };
}

/** Each in the middle of those who took part, then off every actor and every other event. */
function nodesOf(
  { story, window, scope }: NetworkInput,
  { points, cast, events, edges, seen }: NetworkPlan,
): EventNode[] {
  const isSeen = new Set(seen);
  const now = window && scope === 'window' ? new Set(edges.flatMap((edge) => edge.events)) : undefined;
  const nodes = events.flatMap((event): EventNode[] => {
    const actors = Array.from(listOf(story.events.actors, event)).filter((actor) => isSeen.has(actor));
    if (actors.length === 0 || (now && actors.length > 1 && !now.has(event))) return [];
    const mean = (of: Float64Array) => actors.reduce((sum, actor) => sum + of[actor]!, 0) / actors.length;
    return [{ event, actors, x: mean(points.x), y: mean(points.y) - (actors.length === 1 ? 4 : 0) }];
  });
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    nodes.forEach((node, i) => {
      const push = (x: number, y: number, apart: number, part: number) => {
        const [dx, dy] = [node.x - x, node.y - y];
        const length = Math.sqrt(dx * dx + dy * dy);
        if (length >= apart) return;
        moved = true;
        // Two on one spot part in a direction of their own.
        const [ux, uy] = length > 0 ? [dx / length, dy / length] : [i % 2 === 0 ? 0.6 : -0.6, 0.8];
        node.x += ux * (apart - length) * part;
        node.y += uy * (apart - length) * part;
      };
      for (const actor of seen) push(points.x[actor]!, points.y[actor]!, cast.size[actor]! / 2 + radius + gap, 1);
      nodes.forEach((other, j) => {
        if (j !== i) push(other.x, other.y, 2 * radius + gap, 0.5);
      });
    });
    if (!moved) break;
  }
  return nodes;
}

/** A line to each who took part; arrows from who did it and to whom it was done. */
function drawSpokes(builder: SceneBuilder, { input: { story }, points, cast }: NetworkPlan, node: EventNode) {
  const key = itemKey.event(story.events.id(node.event));
  const doubted = story.events.standing(node.event) !== 'stated';
  const look: Look = { role: 'spoke', stroke: 'line', strokeWidth: 1.25, ...(doubted ? { dash: 'dashed' } : {}) };
  for (const actor of node.actors) {
    const [dx, dy] = [node.x - points.x[actor]!, node.y - points.y[actor]!];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const out = rimOf(cast.shape[actor]!, cast.size[actor]!, dx / length, dy / length) + 1;
    builder.line(
      look,
      points.x[actor]! + (dx / length) * out,
      points.y[actor]! + (dy / length) * out,
      node.x,
      node.y,
      key,
    );
  }
}

function drawNode(builder: SceneBuilder, { input: { story } }: NetworkPlan, { event, x, y }: EventNode) {
  const doubted = story.events.standing(event) !== 'stated';
  const look: Look = {
    role: 'event',
    fill: doubted ? 'ground' : 'kind',
    stroke: 'kind',
    kind: story.events.kind[event]!,
    strokeWidth: 1.5,
    ring: true,
  };
  builder.symbol('circle', look, x, y, 2 * radius, itemKey.event(story.events.id(event)));
}
