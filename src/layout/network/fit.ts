import type { CssPx } from '../../base/units.js';
import type { Points } from '../force/force.js';

/** One step of the graph is never drawn longer than this. */
const longestStep = 180;
/** A drawing is stretched at most so much more one way than the other, to fill its box. */
const mostStretch = 2.4;
/** How far actors move from where the layout put them to where they would be evenly spread, along each axis. */
const evenness = 0.5;

/** From steps of the graph to CSS pixels: `x * scaleX + x0`, across and down exchanged first where the box is high. */
export interface Frame {
  readonly turned: boolean;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x0: CssPx;
  readonly y0: CssPx;
}

/** The frame that shows all points in a box, stretched a little where the box has another shape. */
export function frameOf(points: Points, [insetX, insetY]: readonly [CssPx, CssPx], width: CssPx, height: CssPx): Frame {
  const turned = width < height;
  const { x, y } = turned ? { x: points.y, y: points.x } : points;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    top = Math.min(top, y[i]!);
    bottom = Math.max(bottom, y[i]!);
  }
  const [across, down] = [width - 2 * insetX, height - 2 * insetY];
  const wide = Math.min(right > left ? across / (right - left) : Infinity, longestStep);
  const high = Math.min(bottom > top ? down / (bottom - top) : Infinity, longestStep);
  const scaleX = Math.min(wide, high * mostStretch);
  const scaleY = Math.min(high, wide * mostStretch);
  return {
    turned,
    scaleX,
    scaleY,
    x0: width / 2 - ((left + right) / 2) * scaleX,
    y0: height / 2 - ((top + bottom) / 2) * scaleY,
  };
}

/** Points of the layout in a frame. */
export function inFrame(points: Points, { turned, scaleX, scaleY, x0, y0 }: Frame): Points {
  return {
    x: (turned ? points.y : points.x).map((value) => value * scaleX + x0),
    y: (turned ? points.x : points.y).map((value) => value * scaleY + y0),
  };
}

/** Moves places along an axis, in place, so that crowds get more of it and voids less; their order stays. */
export function spread(places: Float64Array, rooms: readonly CssPx[]) {
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]! || a - b);
  if (order.length < 3) return;
  const first = places[order[0]!]!;
  const span = places[order.at(-1)!]! - first;
  const gaps = order.slice(1).map((at, i) => (rooms[at]! + rooms[order[i]!]!) / 2);
  const all = gaps.reduce((sum, room) => sum + room, 0);
  let passed = 0;
  order.slice(1).forEach((at, i) => {
    passed += gaps[i]!;
    places[at] = places[at]! * (1 - evenness) + (first + (span * passed) / all) * evenness;
  });
}

/** Where a point of the layout is in a frame. */
export function toFrame({ turned, scaleX, scaleY, x0, y0 }: Frame, [x, y]: readonly [number, number]) {
  return [(turned ? y : x) * scaleX + x0, (turned ? x : y) * scaleY + y0] as const;
}

/** Where a point of a frame is in the layout. */
export function fromFrame({ turned, scaleX, scaleY, x0, y0 }: Frame, [x, y]: readonly [CssPx, CssPx]) {
  const [across, down] = [(x - x0) / scaleX, (y - y0) / scaleY];
  return turned ? ([down, across] as const) : ([across, down] as const);
}
