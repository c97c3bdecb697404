import type { CssPx } from '../../base/units.js';
import type { Box } from '../item-box.js';

/** A name that wants a place beside a point. */
export interface LabelWish {
  /** The middle of the symbol it belongs to, and how far that reaches. */
  readonly x: CssPx;
  readonly y: CssPx;
  readonly reach: CssPx;
  /** Size of the name, all its lines. */
  readonly w: CssPx;
  readonly h: CssPx;
  /** Whether it may cover a symbol rather than be left out. */
  readonly must?: boolean;
  /** Where to begin: one of the {@link sides}. */
  readonly side?: number | undefined;
}

/** Where a name stands, and which way its lines are aligned. */
export interface LabelPlace extends Box {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What names should not cover: symbols as boxes, lines as x1 y1 x2 y2 of straight pieces, four numbers each. */
export interface Obstacles {
  readonly symbols: readonly Box[];
  readonly lines: readonly number[];
}

/** What it costs a place: to cover a symbol, to cover a line, and to be the n-th in the order of liking. */
const costs = { symbol: 10, line: 1, rank: 0.2 } as const;
const gap = 4;
const space = 6;

type Side = (reach: CssPx, w: CssPx, h: CssPx) => readonly [dx: CssPx, dy: CssPx, anchor: LabelPlace['anchor']];

/** Where a name may stand, as seen from the middle of its symbol: below, above, beside, at a corner. */
export const sides: readonly Side[] = [
  (reach, w) => [-w / 2, reach + 2, 'middle'],
  (reach, w, h) => [-w / 2, -reach - 2 - h, 'middle'],
  (reach, _, h) => [reach + 2 + gap, -h / 2, 'start'],
  (reach, w, h) => [-reach - 2 - gap - w, -h / 2, 'end'],
  (reach) => [corner(reach), corner(reach) - 2, 'start'],
  (reach, w) => [-corner(reach) - w, corner(reach) - 2, 'end'],
  (reach, _, h) => [corner(reach), 2 - corner(reach) - h, 'start'],
  (reach, w, h) => [-corner(reach) - w, 2 - corner(reach) - h, 'end'],
];

const corner = (reach: CssPx) => reach * 0.75 + gap / 2;

/**
 * Places names, the first first: below their symbol if that is free, else above, beside, at a corner. None overlaps
 * another, none leaves the bounds; what is left out is `null`. In a second round those that cover something look for a
 * better place, and those left out for one at all. Every place is tried against every other.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  bounds: Box,
  taken: readonly Box[] = [],
): (LabelPlace | null)[] {
  const placed = wishes.map((wish) => (wish.side === undefined ? null : placeOf(wish, wish.side)));
  for (let round = 0; round < 2; round++) {
    wishes.forEach((wish, i) => {
      placed[i] = bestPlace(
        wish,
        obstacles,
        bounds,
        (box) =>
          taken.some((other) => touch(box, other)) ||
          placed.some((other, j) => j !== i && other !== null && touch(box, other)),
      );
    });
  }
  return placed;
}

function placeOf({ x, y, reach, w, h }: LabelWish, side: number): LabelPlace {
  const [dx, dy, anchor] = sides[side]!(reach, w, h);
  return { x: x + dx, y: y + dy, w, h, anchor };
}

function bestPlace(
  wish: LabelWish,
  { symbols, lines }: Obstacles,
  bounds: Box,
  isTaken: (box: Box) => boolean,
): LabelPlace | null {
  let best: LabelPlace | null = null;
  let least = wish.must ? Infinity : costs.symbol;
  for (let side = 0; side < sides.length; side++) {
    const place = placeOf(wish, side);
    const { x, y, w, h } = place;
    if (x < bounds.x || y < bounds.y || x + w > bounds.x + bounds.w || y + h > bounds.y + bounds.h) continue;
    let cost = side * costs.rank;
    for (const symbol of symbols) if (overlap(place, symbol)) cost += costs.symbol;
    for (let i = 0; i < lines.length && cost < least; i += 4) {
      if (meets(x, y, x + w, y + h, lines[i]!, lines[i + 1]!, lines[i + 2]!, lines[i + 3]!)) cost += costs.line;
    }
    if (cost >= least || isTaken(place)) continue;
    least = cost;
    best = place;
  }
  return best;
}

/** Words side by side want a space between them. */
function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.w + space && b.x < a.x + a.w + space && a.y < b.y + b.h && b.y < a.y + a.h;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether a straight line passes through a box: nothing parts them, neither across nor down nor along the line. */
export function meets(
  left: CssPx,
  top: CssPx,
  right: CssPx,
  bottom: CssPx,
  x1: CssPx,
  y1: CssPx,
  x2: CssPx,
  y2: CssPx,
): boolean {
  const beside = !((x1 > left || x2 > left) && (x1 < right || x2 < right));
  if (beside || !((y1 > top || y2 > top) && (y1 < bottom || y2 < bottom))) return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const first = (left - x1) * dy > (top - y1) * dx;
  return (
    (right - x1) * dy > (top - y1) * dx !== first ||
    (left - x1) * dy > (bottom - y1) * dx !== first ||
    (right - x1) * dy > (bottom - y1) * dx !== first
  );
}
