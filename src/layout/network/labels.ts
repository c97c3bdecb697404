import { runAtOnce } from '../../base/chunks.js';
import type { CssPx } from '../../base/units.js';
import type { Work } from '../force/force.js';
import type { Box } from '../item-box.js';
import { inside, meets, overlap, touch } from './boxes.js';
import { type LabelPlace, sides } from './sides.js';

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

/** What names should not cover: symbols as boxes, lines as x1 y1 x2 y2 of straight pieces, four numbers each. */
export interface Obstacles {
  readonly symbols: readonly Box[];
  readonly lines: readonly number[];
}

/** What it costs a place: to cover a symbol, to cover a line, and to be the n-th in the order of liking. */
const costs = { symbol: 10, line: 1, rank: 0.2 } as const;

/**
 * Places names, the first first: below their symbol if that is free, else above, beside, at a corner. None overlaps
 * another, none leaves the bounds; what is left out is `null`. In a second round those that cover something look for a
 * better place, and those left out for one at all. Every place is tried against every other.
 */
export function* labelSteps(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  bounds: Box,
  taken: readonly Box[] = [],
): Work<(LabelPlace | null)[]> {
  const placed = wishes.map((wish) => (wish.side === undefined ? null : placeOf(wish, wish.side)));
  for (let round = 0; round < 2; round++) {
    for (const [i, wish] of wishes.entries()) {
      const isTaken = (box: Box) =>
        taken.some((other) => touch(box, other)) ||
        placed.some((other, j) => j !== i && other !== null && touch(box, other));
      placed[i] = bestPlace(wish, obstacles, bounds, isTaken);
      if (i % 8 === 7) yield;
    }
  }
  return placed;
}

/** {@link labelSteps} at once, for few names. */
export const placeLabels = (...input: Parameters<typeof labelSteps>) => runAtOnce(labelSteps(...input));

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
    if (!inside(place, bounds)) continue;
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
