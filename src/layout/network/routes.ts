import type { CssPx } from '../../base/units.js';
import type { Points, Work } from '../force/force.js';
import type { Edge } from './evidence.js';
import { type ActorShape, rimOf } from './shapes.js';

export type Point = readonly [x: CssPx, y: CssPx];

/** The way of a line: straight, or bent towards a control point. Ends are where the symbols begin. */
export interface Route {
  readonly from: Point;
  readonly control: Point | undefined;
  readonly to: Point;
  /** Halfway, or about: where words stand. */
  readonly middle: Point;
}

export interface Symbols {
  readonly points: Points;
  /** Diameter by actor. */
  readonly size: ArrayLike<CssPx>;
  readonly shape: readonly ActorShape[];
}

/** Between lines of the same two actors, where they are farthest apart. */
const spread = { few: 13, many: 20 } as const;
/** A straight line this near to the rim of an actor it has nothing to do with is bent around it. */
const clearance = 4;
/** How far lines are bent to get around somebody, in the middle; the first that gets by is taken. */
const bends = [14, -14, 24, -24, 36, -36, 50, -50] as const;
/** With more actors than this, lines are not led around them. */
const mostToAvoid = 80;

/** Ways for edges, in their order. Edges of one tie have to follow each other; they are bent together. */
export function* routeSteps(edges: readonly Edge[], symbols: Symbols, direct = false): Work<Route[]> {
  const routes: Route[] = [];
  for (let at = 0; at < edges.length; ) {
    let end = at + 1;
    while (end < edges.length && edges[end]!.tie === edges[at]!.tie) end++;
    const group = edges.slice(at, end);
    const lanes = lanesOf(group);
    const bend = direct ? 0 : bendAround(group[0]!, lanes, symbols);
    group.forEach((edge, i) => {
      // A bend to the left of the way there is one to the right of the way back.
      const side = edge.source < edge.target ? 1 : -1;
      // Words of many lines side by side stand one after the other.
      const share = 0.5 + (group.length > 2 ? (side * lanes[i]! * 0.5) / group.length / spread.many : 0);
      routes.push(routeOf(edge, (lanes[i]! + bend) * side, share, symbols));
    });
    at = end;
    yield;
  }
  return routes;
}

/** Where each of several edges goes beside the others, counted from the middle: those of one direction side by side. */
function lanesOf(group: readonly Edge[]): number[] {
  const order = [...group.keys()].sort((a, b) => way(group[a]!) - way(group[b]!) || a - b);
  const lanes: number[] = [];
  order.forEach((edge, place) => {
    lanes[edge] = (place - (group.length - 1) / 2) * (group.length > 2 ? spread.many : spread.few);
  });
  return lanes;
}

const way = ({ directed, source, target }: Edge) => (directed ? (source < target ? -1 : 1) : 0);

function bendAround({ source, target }: Edge, lanes: readonly number[], { points: { x, y }, size }: Symbols): CssPx {
  if (x.length > mostToAvoid || lanes.length > 2) return 0;
  const [low, high] = [Math.min(source, target), Math.max(source, target)];
  let best = 0;
  let fewest = Infinity;
  for (const bend of [0, ...bends]) {
    const hits = lanes.reduce((sum, lane) => sum + hitsOf(low, high, lane + bend, x, y, size), 0);
    if (hits < fewest) {
      fewest = hits;
      best = bend;
    }
    if (fewest === 0) break;
  }
  return best;
}

/** How many actors a line with such a bend runs over: looked at in twenty places. */
function hitsOf(
  source: number,
  target: number,
  bend: CssPx,
  x: Float64Array,
  y: Float64Array,
  size: ArrayLike<CssPx>,
): number {
  const a: Point = [x[source]!, y[source]!];
  const b: Point = [x[target]!, y[target]!];
  const control = controlOf(...a, ...b, bend);
  const run = new Set<number>();
  for (let k = 1; k < pieces; k++) {
    const [px, py] = along(a, control, b, k / pieces);
    for (let i = 0; i < x.length; i++) {
      const [dx, dy, reach] = [x[i]! - px, y[i]! - py, size[i]! / 2 + clearance];
      if (dx * dx + dy * dy < reach * reach && i !== source && i !== target) run.add(i);
    }
  }
  return run.size;
}

const pieces = 20;

function controlOf(ax: number, ay: number, bx: number, by: number, bend: CssPx): Point {
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
  return [(ax + bx) / 2 - ((by - ay) / length) * bend * 2, (ay + by) / 2 + ((bx - ax) / length) * bend * 2];
}

/** A point of a curve, `share` of the way in its own measure. */
export function along([ax, ay]: Point, [cx, cy]: Point, [bx, by]: Point, share: number): Point {
  const rest = 1 - share;
  return [
    rest * rest * ax + 2 * rest * share * cx + share * share * bx,
    rest * rest * ay + 2 * rest * share * cy + share * share * by,
  ];
}

function routeOf(
  { source, target, directed, back }: Edge,
  bend: CssPx,
  share: number,
  { points: { x, y }, size, shape }: Symbols,
): Route {
  const a: Point = [x[source]!, y[source]!];
  const b: Point = [x[target]!, y[target]!];
  const control = controlOf(...a, ...b, bend);
  const end = (at: Point, which: number, room: CssPx): Point => {
    const [dx, dy] = [control[0] - at[0], control[1] - at[1]];
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const out = Math.min(rimOf(shape[which]!, size[which]!, dx / length, dy / length) + room, length * 0.9);
    return [at[0] + (dx / length) * out, at[1] + (dy / length) * out];
  };
  const from = end(a, source, back ? 2.5 : 1);
  const to = end(b, target, directed ? 2.5 : 1);
  return { from, control: bend === 0 ? undefined : control, to, middle: along(from, control, to, share) };
}

/** The three corners of the head of an arrow at the end of a way, or at its start, its point first. */
export function arrowHead(route: Route, length: CssPx, width: CssPx, atStart = false): readonly Point[] {
  const to = atStart ? route.from : route.to;
  const back = route.control ?? (atStart ? route.to : route.from);
  const [dx, dy] = [back[0] - to[0], back[1] - to[1]];
  const scale = 1 / (Math.sqrt(dx * dx + dy * dy) || 1);
  const [ux, uy] = [dx * scale, dy * scale];
  const [bx, by] = [to[0] + ux * length, to[1] + uy * length];
  return [to, [bx - (uy * width) / 2, by + (ux * width) / 2], [bx + (uy * width) / 2, by - (ux * width) / 2]];
}
