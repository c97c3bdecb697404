import type { Work } from '../../force/force.js';
import { type NetworkInput, planSteps } from '../plan.js';
import { along, type Point, type Route } from '../routes.js';
import { type NetworkDrawing, networkScene } from '../scene.js';
import type { LabelPlace } from '../sides.js';
import { columnOf, namedRows } from './column.js';

/** Between arcs of the same two, where they are widest. */
const spread = 9;

/** Actors in a column with their names before them, tied by arcs; what many are tied to stands out as a fan. */
export function* drawArc(input: NetworkInput): Work<NetworkDrawing> {
  const base = yield* planSteps(input);
  const column = yield* columnOf(input, base.shown);
  const { order, place, pitch, cast, widest } = column;
  const { lens, width, height } = input;
  const farthest = Math.max(1, ...base.drawn.map(({ source, target }) => Math.abs(place[source]! - place[target]!)));
  const reach = Math.min(width - widest - 44, farthest * pitch * 0.75 + 24);
  const axis = widest + 28 + Math.max(0, width - widest - reach - 44) / 2;
  const top = (height - pitch * order.length) / 2 + pitch / 2;
  const at = (actor: number): Point => [
    axis * lens.scale + lens.x0,
    (top + place[actor]! * pitch) * lens.scale + lens.y0,
  ];
  const points = { x: new Float64Array(place.length), y: new Float64Array(place.length) };
  for (const actor of order) [points.x[actor], points.y[actor]] = at(actor);
  const routes = base.drawn.map((edge, i): Route => {
    const { source, target, directed, back } = edge;
    const [a, b] = [at(source), at(target)];
    const rank = base.drawn.slice(Math.max(0, i - 40), i).filter(({ tie }) => tie === edge.tie).length;
    const span = Math.abs(place[source]! - place[target]!) / farthest;
    // The curve reaches half as far as its control point.
    const control: Point = [
      a[0] + 2 * ((reach * (0.06 + 0.94 * span) - rank * spread) * lens.scale),
      (a[1] + b[1]) / 2,
    ];
    const end = ([x, y]: Point, actor: number, gap: number): Point => [x + cast.size[actor]! / 2 + gap, y];
    const from = end(a, source, back ? 2.5 : 1);
    const to = end(b, target, directed ? 2.5 : 1);
    return { from, control, to, middle: along(from, control, to, 0.5) };
  });
  const names = new Map<number, LabelPlace>();
  for (const actor of namedRows({ ...column, pitch: pitch * lens.scale }, base.shown)) {
    const { w, h } = cast.names[actor]!;
    const x = points.x[actor]! - cast.size[actor]! / 2 - 6 - w;
    const y = points.y[actor]! - h / 2;
    if (x >= 0 && y >= 0 && y + h <= height) names.set(actor, { x, y, w, h, anchor: 'end' });
  }
  const seen = base.shown.filter((actor) => points.y[actor]! > 0 && points.y[actor]! < height);
  const plan = { ...base, cast, points, routes, names, seen };
  return { plan, scene: (options) => networkScene(plan, options) };
}
