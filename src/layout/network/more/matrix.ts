import type { Work } from '../../force/force.js';
import type { Look } from '../../scene.js';
import type { SceneBuilder } from '../../scene-builder.js';
import type { Edge } from '../evidence.js';
import { edgeKey } from '../keys.js';
import { type NetworkInput, type NetworkPlan, planSteps } from '../plan.js';
import type { Route } from '../routes.js';
import { type NetworkDrawing, networkScene } from '../scene.js';
import type { LabelPlace } from '../sides.js';
import { columnOf, namedRows } from './column.js';

/**
 * Actors as rows and as columns, so ordered that circles of actors show as blocks; a cell is the tie of two. Only the
 * half below the diagonal is drawn: on it stands each actor once, with its name, to the left its row, below its column.
 */
export function* drawMatrix(input: NetworkInput): Work<NetworkDrawing> {
  const base = yield* planSteps({ ...input, open: new Set() });
  const column = yield* columnOf(input, base.shown);
  const { order, place, cast } = column;
  const { lens, width, height } = input;
  const last = order.at(-1);
  const cell = Math.min(
    column.pitch,
    (width - 24 - (last === undefined ? 0 : column.widest)) / Math.max(1, order.length),
  );
  const left = Math.max(8, (width - cell * order.length - column.widest) / 2);
  const top = (height - cell * order.length) / 2;
  const side = cell * lens.scale;
  const centre = (rows: number, columns: number) =>
    [
      (left + (columns + 0.5) * cell) * lens.scale + lens.x0,
      (top + (rows + 0.5) * cell) * lens.scale + lens.y0,
    ] as const;
  const points = { x: new Float64Array(place.length), y: new Float64Array(place.length) };
  for (const actor of order) [points.x[actor], points.y[actor]] = centre(place[actor]!, place[actor]!);
  const size = cast.size.map((each) => Math.min(each, side * 0.8));
  const drawn = onePerTie(base.edges);
  const routes = drawn.map(({ source, target }): Route => {
    const [a, b] = [place[source]!, place[target]!];
    const middle = centre(Math.max(a, b), Math.min(a, b));
    return { from: middle, control: undefined, to: middle, middle };
  });
  const names = new Map<number, LabelPlace>();
  for (const actor of namedRows({ ...column, pitch: side }, base.shown)) {
    const { w, h } = cast.names[actor]!;
    const [x, y] = [points.x[actor]! + side / 2 + 5, points.y[actor]! - h / 2];
    if (x + w <= width && y >= 0 && y + h <= height) names.set(actor, { x, y, w, h, anchor: 'start' });
  }
  const seen = base.shown.filter((actor) => points.y[actor]! > 0 && points.y[actor]! < height);
  const plan: NetworkPlan = { ...base, cast: { ...cast, size }, points, drawn, routes, names, seen };
  const ground = function* (builder: SceneBuilder): Work {
    const x0 = left * lens.scale + lens.x0;
    for (const actor of order) {
      const [x, y] = [points.x[actor]!, points.y[actor]!];
      builder.line(guide, x0, y, x - size[actor]! / 2, y);
      builder.line(guide, x, y + size[actor]! / 2, x, (top + cell * order.length) * lens.scale + lens.y0);
    }
    for (const [i, edge] of drawn.entries()) {
      if (i % 100 === 99) yield;
      drawCell(builder, plan, edge, routes[i]!, side);
    }
  };
  return { plan, scene: (options) => networkScene(plan, options, ground) };
}

const guide: Look = { role: 'guide', stroke: 'grid' };

/** What there is between two is one cell: as good as the best of it. */
function onePerTie(edges: readonly Edge[]): Edge[] {
  const ranks = ['stated', 'claimed', 'disputed', 'denied'];
  const byTie = new Map<number, Edge>();
  for (const edge of edges) {
    const known = byTie.get(edge.tie);
    const best = known && ranks.indexOf(known.standing) <= ranks.indexOf(edge.standing) ? known : edge;
    const lines = (known?.lines ?? 0) + 1;
    byTie.set(edge.tie, {
      ...best,
      ...(lines > 1
        ? { relation: -1, source: Math.min(edge.source, edge.target), target: Math.max(edge.source, edge.target) }
        : {}),
      lines,
      now: edge.now || known?.now === true,
    });
  }
  return [...byTie.values()];
}

/** Filled where it is stated, hollow where it is not; struck through where it is disputed or denied. */
function drawCell(builder: SceneBuilder, { input }: NetworkPlan, edge: Edge, { middle: [x, y] }: Route, side: number) {
  const half = Math.max(1, side / 2 - 1);
  const key = edgeKey(input.story, edge);
  const doubted = edge.standing !== 'stated';
  const look: Look = {
    role: 'cell',
    fill: doubted ? 'ground' : edge.lines > 1 || edge.relation >= 0 ? 'muted' : 'line',
    stroke: doubted ? 'muted' : 'ground',
    ...(doubted ? { dash: 'dashed' } : {}),
    radius: 2,
    ring: true,
    ...(edge.now ? {} : { opacity: 0.35 }),
  };
  builder.rect(look, x - half, y - half, 2 * half, 2 * half, key);
  const strike: Look = { role: 'strike', stroke: 'muted', strokeWidth: 1.4 };
  if (edge.standing === 'disputed' || edge.standing === 'denied')
    builder.line(strike, x - half, y + half, x + half, y - half, key);
  if (edge.standing === 'denied') builder.line(strike, x - half, y - half, x + half, y + half, key);
  if (edge.lines < 2 || side < 13 || edge.standing === 'disputed' || edge.standing === 'denied') return;
  const text = String(edge.lines);
  const count: Look = { role: 'count', fill: doubted ? 'text' : 'ground', font: 'small', anchor: 'middle' };
  builder.text(count, text, x, y + 4, input.measure(text, 'small'), key);
}
