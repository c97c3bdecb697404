import type { CssPx } from '../../base/units.js';
import type { Points } from '../force/force.js';

/** What an actor takes around its point: its symbol, and its name where there is room for names. */
export interface Room {
  readonly left: CssPx;
  readonly right: CssPx;
  readonly up: CssPx;
  readonly down: CssPx;
}

/** Between what is drawn and the edge. */
export const margin = 8;
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
export function frameOf(points: Points, rooms: readonly Room[], width: CssPx, height: CssPx): Frame {
  const turned = width < height;
  const { x, y } = turned ? { x: points.y, y: points.x } : points;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    top = Math.min(top, y[i]!);
    bottom = Math.max(bottom, y[i]!);
  }
  const inset = insetOf(x, y, rooms, { left, right, top, bottom });
  const across = Math.max(width - inset.left - inset.right, width / 3);
  const down = Math.max(height - inset.up - inset.down, height / 3);
  const wide = Math.min(right > left ? across / (right - left) : Infinity, longestStep);
  const high = Math.min(bottom > top ? down / (bottom - top) : Infinity, longestStep);
  const scaleX = Math.min(wide, high * mostStretch);
  const scaleY = Math.min(high, wide * mostStretch);
  return {
    turned,
    scaleX,
    scaleY,
    x0: inset.left + across / 2 - ((left + right) / 2) * scaleX,
    y0: inset.up + down / 2 - ((top + bottom) / 2) * scaleY,
  };
}

/** The room of those that stand near an edge of the whole. */
function insetOf(
  x: Float64Array,
  y: Float64Array,
  rooms: readonly Room[],
  { left, right, top, bottom }: Record<'left' | 'right' | 'top' | 'bottom', number>,
): Room {
  const inset = { left: 0, right: 0, up: 0, down: 0 };
  const nearX = (right - left) / 12;
  const nearY = (bottom - top) / 12;
  rooms.forEach((room, i) => {
    if (x[i]! <= left + nearX) inset.left = Math.max(inset.left, room.left);
    if (x[i]! >= right - nearX) inset.right = Math.max(inset.right, room.right);
    if (y[i]! <= top + nearY) inset.up = Math.max(inset.up, room.up);
    if (y[i]! >= bottom - nearY) inset.down = Math.max(inset.down, room.down);
  });
  return {
    left: inset.left + margin,
    right: inset.right + margin,
    up: inset.up + margin,
    down: inset.down + margin,
  };
}

/** Points of the layout in a frame. */
export function inFrame(points: Points, { turned, scaleX, scaleY, x0, y0 }: Frame): Points {
  return {
    x: (turned ? points.y : points.x).map((value) => value * scaleX + x0),
    y: (turned ? points.x : points.y).map((value) => value * scaleY + y0),
  };
}

/** Gives crowds more of the box and voids less: rooms along either axis, in place. */
export function spread({ x, y }: Points, rooms: readonly Room[]) {
  even(
    x,
    rooms.map(({ left, right }) => left + right),
  );
  even(
    y,
    rooms.map(({ up, down }) => up + down),
  );
}

/** Moves places along an axis nearer to where they would be evenly spread; their order stays. */
function even(places: Float64Array, rooms: readonly CssPx[]) {
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
