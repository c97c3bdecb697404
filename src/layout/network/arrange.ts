import type { CssPx } from '../../base/units.js';
import type { Points, Work } from '../force/force.js';
import { around, meets } from './boxes.js';
import { sides } from './sides.js';

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
  /** -1: nowhere, for want of room. */
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

/**
 * Moves actors, one after the other, to where they, their names and their lines are least in the way of others. Every
 * place is tried against all else: for a few dozen actors.
 */
export function* arrange({ points, size, names, ends, width, height, stays }: Cramped): Work<Arranged> {
  const n = names.length;
  const x = points.x.slice();
  const y = points.y.slice();
  const half = Float64Array.from(size, (each) => each / 2);
  const sideOf = new Int8Array(n).fill(-1);
  // Edges of the names; no number, and in nobody's way, before they have a place.
  const left = new Float64Array(n).fill(Number.NaN);
  const top = left.slice();
  const right = left.slice();
  const bottom = left.slice();
  const ties: number[][] = Array.from({ length: n }, () => []);
  for (let e = 0; e < ends.length; e++) ties[ends[e]!]!.push(e >> 1);

  const lineMeets = (tie: number, l: number, t: number, r: number, b: number) => {
    const [from, to] = [ends[2 * tie]!, ends[2 * tie + 1]!];
    return meets(l, t, r, b, x[from]!, y[from]!, x[to]!, y[to]!);
  };
  const isEnd = (tie: number, actor: number) => ends[2 * tie] === actor || ends[2 * tie + 1] === actor;
  /** On which side of a tie's line an actor is. */
  const isLeft = (tie: number, actor: number) => {
    const [from, to] = [ends[2 * tie]!, ends[2 * tie + 1]!];
    return (x[to]! - x[from]!) * (y[actor]! - y[from]!) > (y[to]! - y[from]!) * (x[actor]! - x[from]!);
  };
  const part = (tie: number, other: number) => isLeft(tie, ends[2 * other]!) !== isLeft(tie, ends[2 * other + 1]!);

  /** What it costs to have an actor where it is, without its name; gives up above `limit`. */
  const standing = (i: number, limit: number): number => {
    const [px, py, room] = [x[i]!, y[i]!, half[i]! + gap];
    let cost = ((px - points.x[i]!) ** 2 + (py - points.y[i]!) ** 2) / (reach * reach);
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const apart = room + half[j]!;
      if (Math.abs(px - x[j]!) < apart && Math.abs(py - y[j]!) < apart) cost += costs.symbols;
      if (px + room > left[j]! && px - room < right[j]! && py + room > top[j]! && py - room < bottom[j]!)
        cost += costs.nameOnSymbol;
    }
    for (let tie = 0; tie < ends.length / 2 && cost < limit; tie++) {
      if (isEnd(tie, i)) continue;
      if (lineMeets(tie, px - room, py - room, px + room, py + room)) cost += costs.lineOnSymbol;
      for (const own of ties[i]!) {
        const isMet = isEnd(own, ends[2 * tie]!) || isEnd(own, ends[2 * tie + 1]!);
        if (!isMet && part(tie, own) && part(own, tie)) cost += costs.crossing;
      }
    }
    for (let m = 0; m < ties[i]!.length && cost < limit; m++) {
      const tie = ties[i]![m]!;
      for (let j = 0; j < n; j++) {
        if (j === i) continue;
        const r = half[j]! + 2;
        if (!isEnd(tie, j) && lineMeets(tie, x[j]! - r, y[j]! - r, x[j]! + r, y[j]! + r)) cost += costs.lineOnSymbol;
        if (lineMeets(tie, left[j]!, top[j]!, right[j]!, bottom[j]!)) cost += costs.lineOnName;
      }
    }
    return cost;
  };

  /** What it costs to have the name of an actor in a box. */
  const naming = (i: number, l: number, t: number, limit: number): number => {
    const [r, b] = [l + names[i]!.w, t + names[i]!.h];
    if (l < 0 || t < 0 || r > width || b > height) return Infinity;
    let cost = 0;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const [jx, jy, h] = [x[j]!, y[j]!, half[j]!];
      if (r > jx - h && l < jx + h && b > jy - h && t < jy + h) cost += costs.nameOnSymbol;
      if (r + gap > left[j]! && l - gap < right[j]! && b > top[j]! && t < bottom[j]!) cost += costs.names;
    }
    for (let tie = 0; tie < ends.length / 2 && cost < limit; tie++)
      if (lineMeets(tie, l, t, r, b)) cost += isEnd(tie, i) ? costs.ownLine : costs.lineOnName;
    return cost;
  };

  // The best place for an actor that was found so far.
  let [least, bestX, bestY, bestSide] = [Infinity, 0, 0, 0];
  const attempt = (i: number, px: number, py: number) => {
    const room = half[i]! + gap;
    if (px < room || py < room || px > width - room || py > height - room) return;
    [x[i], y[i]] = [px, py];
    const cost = standing(i, least);
    for (let side = 0; side < 4 && cost < least; side++) {
      const [dx, dy] = sides[side]!(half[i]!, names[i]!.w, names[i]!.h);
      const all = cost + side * 0.1 + naming(i, px + dx, py + dy, least - cost);
      if (all < least - 0.01) [least, bestX, bestY, bestSide] = [all, px, py, side];
    }
  };
  const improve = (i: number, fromX: number, fromY: number) => {
    for (const step of [20, 45, 90, 150])
      for (const [dx, dy] of around) attempt(i, fromX + dx * step, fromY + dy * step);
    const [nearX, nearY] = [bestX, bestY];
    for (const [dx, dy] of around) attempt(i, nearX + dx * 9, nearY + dy * 9);
  };
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < n; i++) {
      least = Infinity;
      const [fromX, fromY] = [x[i]!, y[i]!];
      attempt(i, fromX, fromY);
      if (least === Infinity) continue;
      if (round > 0 && least > fine && !stays?.[i]) improve(i, fromX, fromY);
      yield;
      const { w, h } = names[i]!;
      const [dx, dy] = sides[bestSide]!(half[i]!, w, h);
      [x[i], y[i], sideOf[i]] = [bestX, bestY, bestSide];
      [left[i], top[i], right[i], bottom[i]] = [bestX + dx, bestY + dy, bestX + dx + w, bestY + dy + h];
    }
  }
  return { points: { x, y }, sides: sideOf };
}
