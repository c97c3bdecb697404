import type { CssPx } from '../../base/units.js';
import type { Points } from '../force/force.js';
import { meets, sides } from './labels.js';

/** Actors as they are drawn, and who is tied to whom. Row = actor. */
export interface Cramped {
  readonly points: Points;
  /** Diameter of the symbol. */
  readonly size: ArrayLike<CssPx>;
  readonly names: readonly { readonly w: CssPx; readonly h: CssPx }[];
  /** Rows of the two ends of a tie, tie after tie. */
  readonly ends: ArrayLike<number>;
  readonly width: CssPx;
  readonly height: CssPx;
  /** 1: stays where it is. */
  readonly stays?: ArrayLike<number> | undefined;
}

/** Where actors stand, and on which side of them their names (see {@link sides}). */
export interface Arranged {
  readonly points: Points;
  readonly sides: ArrayLike<number>;
}

/** What it costs that one thing is in the way of another. */
const costs = { symbols: 20, names: 12, nameOnSymbol: 8, lineOnSymbol: 3, lineOnName: 1, ownLine: 0.6, crossing: 0.4 };
/** To move an actor so far, in pixels, costs as much as a line over a name. */
const reach = 70;
const rounds = 3;
const gap = 4;
/** An actor in whose way is no more than this stays where it is. */
const fine = 0.35;

const d = Math.SQRT1_2;
/** Eight directions, without sines. */
const around = [
  [1, 0],
  [d, d],
  [0, 1],
  [-d, d],
  [-1, 0],
  [-d, -d],
  [0, -1],
  [d, -d],
] as const;

/**
 * Moves actors, one after the other, to where they, their names and their lines are least in the way of others. Every
 * place is tried against all else: for a few dozen actors.
 */
export function arrange({ points, size, names, ends, width, height, stays }: Cramped): Arranged {
  const n = names.length;
  const x = points.x.slice();
  const y = points.y.slice();
  const half = Float64Array.from(size, (each) => each / 2);
  const sideOf = new Uint8Array(n);
  // Edges of the names; no number, and in nobody's way, before they have a place.
  const left = new Float64Array(n).fill(Number.NaN);
  const top = left.slice();
  const right = left.slice();
  const bottom = left.slice();
  const linked: number[][] = Array.from({ length: n }, () => []);
  for (let e = 0; e < ends.length; e += 2) {
    linked[ends[e]!]!.push(ends[e + 1]!);
    linked[ends[e + 1]!]!.push(ends[e]!);
  }

  /** What it costs to have an actor at a point, without its name; gives up above `limit`. */
  const standing = (i: number, px: number, py: number, limit: number): number => {
    const room = half[i]! + gap;
    const near = linked[i]!;
    let cost = ((px - points.x[i]!) ** 2 + (py - points.y[i]!) ** 2) / (reach * reach);
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const apart = room + half[j]!;
      if (Math.abs(px - x[j]!) < apart && Math.abs(py - y[j]!) < apart) cost += costs.symbols;
      if (px + room > left[j]! && px - room < right[j]! && py + room > top[j]! && py - room < bottom[j]!)
        cost += costs.nameOnSymbol;
    }
    for (let e = 0; e < ends.length && cost < limit; e += 2) {
      const a = ends[e]!;
      const b = ends[e + 1]!;
      if (a === i || b === i) continue;
      const [ax, ay, bx, by] = [x[a]!, y[a]!, x[b]!, y[b]!];
      if (meets(px - room, py - room, px + room, py + room, ax, ay, bx, by)) cost += costs.lineOnSymbol;
      const side = isLeft(ax, ay, bx, by, px, py);
      for (const k of near) {
        if (a === k || b === k || isLeft(ax, ay, bx, by, x[k]!, y[k]!) === side) continue;
        if (isLeft(px, py, x[k]!, y[k]!, ax, ay) !== isLeft(px, py, x[k]!, y[k]!, bx, by)) cost += costs.crossing;
      }
    }
    for (let m = 0; m < near.length && cost < limit; m++) {
      const k = near[m]!;
      for (let j = 0; j < n; j++) {
        if (j === i) continue;
        const [r, kx, ky] = [half[j]! + 2, x[k]!, y[k]!];
        if (j !== k && meets(x[j]! - r, y[j]! - r, x[j]! + r, y[j]! + r, px, py, kx, ky)) cost += costs.lineOnSymbol;
        if (meets(left[j]!, top[j]!, right[j]!, bottom[j]!, px, py, kx, ky)) cost += costs.lineOnName;
      }
    }
    return cost;
  };

  /** What it costs to have the name of an actor that stands at a point in a box. */
  const naming = (i: number, px: number, py: number, l: number, t: number, limit: number): number => {
    const r = l + names[i]!.w;
    const b = t + names[i]!.h;
    if (l < 0 || t < 0 || r > width || b > height) return Infinity;
    let cost = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const [h, jx, jy] = [half[j]!, x[j]!, y[j]!];
      if (r > jx - h && l < jx + h && b > jy - h && t < jy + h) cost += costs.nameOnSymbol;
      if (r + gap > left[j]! && l - gap < right[j]! && b > top[j]! && t < bottom[j]!) cost += costs.names;
    }
    for (let e = 0; e < ends.length && cost < limit; e += 2) {
      const a = ends[e]!;
      const c = ends[e + 1]!;
      const other = a === i ? c : c === i ? a : -1;
      if (other >= 0) {
        if (meets(l, t, r, b, px, py, x[other]!, y[other]!)) cost += costs.ownLine;
      } else if (meets(l, t, r, b, x[a]!, y[a]!, x[c]!, y[c]!)) cost += costs.lineOnName;
    }
    return cost;
  };

  // The best place for an actor that was found so far.
  let [least, bestX, bestY, bestSide] = [Infinity, 0, 0, 0];
  const attempt = (i: number, px: number, py: number) => {
    const room = half[i]! + gap;
    if (px < room || py < room || px > width - room || py > height - room) return;
    const cost = standing(i, px, py, least);
    const { w, h } = names[i]!;
    for (let side = 0; side < 4 && cost < least; side++) {
      const [dx, dy] = sides[side]!(half[i]!, w, h);
      const all = cost + side * 0.1 + naming(i, px, py, px + dx, py + dy, least - cost);
      if (all < least - 0.01) [least, bestX, bestY, bestSide] = [all, px, py, side];
    }
  };
  const improve = (i: number) => {
    const [fromX, fromY] = [x[i]!, y[i]!];
    for (const step of [20, 50, 100]) for (const [dx, dy] of around) attempt(i, fromX + dx * step, fromY + dy * step);
    const [k, more] = linked[i]!;
    if (k !== undefined && more === undefined) {
      // The other end of a single line may lie anywhere around its first.
      const [dx, dy] = [fromX - x[k]!, fromY - y[k]!];
      attempt(i, x[k]! - dx, y[k]! - dy);
      attempt(i, x[k]! - dy, y[k]! + dx);
      attempt(i, x[k]! + dy, y[k]! - dx);
    }
    const [nearX, nearY] = [bestX, bestY];
    for (const [dx, dy] of around) attempt(i, nearX + dx * 9, nearY + dy * 9);
  };
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < n; i++) {
      least = Infinity;
      attempt(i, x[i]!, y[i]!);
      if (round > 0 && least > fine && !stays?.[i]) improve(i);
      if (least === Infinity) continue;
      const { w, h } = names[i]!;
      const [dx, dy] = sides[bestSide]!(half[i]!, w, h);
      [x[i], y[i], sideOf[i]] = [bestX, bestY, bestSide];
      [left[i], top[i], right[i], bottom[i]] = [bestX + dx, bestY + dy, bestX + dx + w, bestY + dy + h];
    }
  }
  return { points: { x, y }, sides: sideOf };
}

const isLeft = (ax: number, ay: number, bx: number, by: number, px: number, py: number) =>
  (bx - ax) * (py - ay) > (by - ay) * (px - ax);
