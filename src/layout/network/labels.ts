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
const costs = { symbol: 10, line: 1, rank: 0.45 } as const;
const gap = 4;
const space = 6;

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
  const placed: (LabelPlace | null)[] = wishes.map(() => null);
  for (let round = 0; round < 2; round++) {
    wishes.forEach((wish, i) => {
      placed[i] = bestPlace(wish, obstacles, bounds, (box) => {
        return (
          taken.some((other) => touch(box, other)) ||
          placed.some((other, j) => j !== i && other !== null && touch(box, other))
        );
      });
    });
  }
  return placed;
}

function bestPlace(
  wish: LabelWish,
  obstacles: Obstacles,
  bounds: Box,
  isTaken: (box: Box) => boolean,
): LabelPlace | null {
  let best: LabelPlace | null = null;
  let least = wish.must ? Infinity : costs.symbol;
  placesOf(wish).forEach((place, rank) => {
    if (!inside(place, bounds)) return;
    let cost = rank * costs.rank;
    for (const symbol of obstacles.symbols) if (overlap(place, symbol)) cost += costs.symbol;
    if (cost >= least) return;
    for (let i = 0; i < obstacles.lines.length && cost < least; i += 4) {
      if (meets(place, obstacles.lines, i)) cost += costs.line;
    }
    if (cost >= least || isTaken(place)) return;
    least = cost;
    best = place;
  });
  return best;
}

/** Eight places around a symbol, the best liked first. */
function placesOf({ x, y, reach, w, h }: LabelWish): LabelPlace[] {
  const near = reach + 2 + gap;
  const corner = reach * 0.75 + gap / 2;
  const middle = { x: x - w / 2, w, h, anchor: 'middle' } as const;
  const start = { w, h, anchor: 'start' } as const;
  const end = { w, h, anchor: 'end' } as const;
  return [
    { ...middle, y: y + reach + 2 },
    { ...middle, y: y - reach - 2 - h },
    { ...start, x: x + near, y: y - h / 2 },
    { ...end, x: x - near - w, y: y - h / 2 },
    { ...start, x: x + corner, y: y + corner - 2 },
    { ...end, x: x - corner - w, y: y + corner - 2 },
    { ...start, x: x + corner, y: y - corner + 2 - h },
    { ...end, x: x - corner - w, y: y - corner + 2 - h },
  ];
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.w <= bounds.x + bounds.w &&
    box.y + box.h <= bounds.y + bounds.h
  );
}

/** Words side by side want a space between them. */
function touch(a: Box, b: Box): boolean {
  return overlap({ ...a, x: a.x - space, w: a.w + 2 * space }, b);
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether a piece of line passes through a box (Liang, Barsky 1984). */
function meets(box: Box, lines: readonly number[], at: number): boolean {
  const [x1, y1] = [lines[at]!, lines[at + 1]!];
  const dx = lines[at + 2]! - x1;
  const dy = lines[at + 3]! - y1;
  let [from, to] = [0, 1];
  const clip = (step: number, room: number): boolean => {
    if (step === 0) return room >= 0;
    const share = room / step;
    if (step < 0) from = Math.max(from, share);
    else to = Math.min(to, share);
    return from <= to;
  };
  return clip(-dx, x1 - box.x) && clip(dx, box.x + box.w - x1) && clip(-dy, y1 - box.y) && clip(dy, box.y + box.h - y1);
}
