/**
 * Titles in columns above a drawing: each column is read from top to bottom and the columns one after another, which
 * is the order of time. Every title hangs on a leader at its left; leaders stand closely beside each other along a
 * column and spread out to their places below it. None crosses another or a title.
 */
import type { CssPx } from '../../base/units.js';
import { spreadWithin } from './spread.js';

export interface TitleWish {
  /** Where its leader ends at the drawing. */
  readonly x: CssPx;
  readonly width: CssPx;
  readonly height: CssPx;
  /** The least important titles go first where there is no room for all. */
  readonly importance: number;
}

export interface TitlePlace {
  /** Index of the wish. */
  readonly wish: number;
  /** Where its leader stands; the text begins `titleInset` after it. */
  readonly leader: CssPx;
  /** How far its bottom is above that of the lowest title. */
  readonly rise: CssPx;
}

export interface TitleRoom {
  readonly left: CssPx;
  readonly right: CssPx;
  readonly height: CssPx;
  /** Up to this height nothing is saved by standing lower. */
  readonly kept?: CssPx;
}

/** From a leader to its text, and from one leader to the next in a column. */
export const titleInset: CssPx = 5;
const leaderStep: CssPx = 5;
/** From a title to the leaders of the next column, and to the title above. */
const columnGap: CssPx = 12;
const stackGap: CssPx = 5;
/** So much height is worth it to have leaders one pixel straighter. */
const slantCost = 0.9;
/** Columns grow by so much until all is well. */
const growth: CssPx = 12;

/**
 * Places as many titles as there is room for, as low and as straight above their places as may be. `wishes` ascend by
 * `x`. Equally important ones take turns all along the axis.
 */
export function placeTitles(wishes: readonly TitleWish[], room: TitleRoom): TitlePlace[] {
  const all = wishes.map((_, i) => i);
  const ranked = [...all].sort((a, b) => wishes[b]!.importance - wishes[a]!.importance || turn(a) - turn(b));
  let [fits, fails] = [0, wishes.length + 1];
  let best: TitlePlace[] = [];
  for (let count = wishes.length; count > fits && count < fails; count = (fits + fails) >> 1) {
    const chosen = ranked.slice(0, count).sort((a, b) => a - b);
    const placed = columnsFor(chosen, wishes, room);
    if (placed) [fits, best] = [count, placed];
    else fails = count;
  }
  return best;
}

/** The bits of a place from last to first, as a share of one: in this order places are halved again and again. */
function turn(place: number): number {
  let [share, bit] = [0, 0.5];
  for (let rest = place; rest > 0; rest >>= 1, bit /= 2) if (rest & 1) share += bit;
  return share;
}

/** The columns of the height that serves best; `undefined` where there is no room for them at any. */
function columnsFor(
  chosen: readonly number[],
  wishes: readonly TitleWish[],
  room: TitleRoom,
): TitlePlace[] | undefined {
  let best: TitlePlace[] | undefined;
  let least = Infinity;
  const lowest = chosen.reduce((most, i) => Math.max(most, wishes[i]!.height), 0);
  const consider = (columns: readonly (readonly number[])[], height: CssPx) => {
    const leaders = leadersOf(columns, wishes, room);
    const slant = leaders?.reduce((most, x, k) => Math.max(most, Math.abs(x - wishes[chosen[k]!]!.x)), 0) ?? Infinity;
    const cost = Math.max(height, room.kept ?? 0) + slantCost * slant;
    if (cost < least) [least, best] = [cost, placesIn(columns, wishes, leaders!)];
  };
  for (let height = lowest; height <= room.height; height += growth) consider(fill(chosen, wishes, height), height);
  if (!best && lowest <= room.height) consider(fill(chosen, wishes, room.height, true), room.height);
  return best;
}

/** A title begins a column where the one before is full, or (unless room is `scarce`) where it is free of that one. */
function fill(chosen: readonly number[], wishes: readonly TitleWish[], height: CssPx, scarce = false): number[][] {
  const columns: number[][] = [];
  let [end, filled] = [Infinity, Infinity];
  for (const i of chosen) {
    const { x, width, height: own } = wishes[i]!;
    if ((x >= end && !scarce) || filled + stackGap + own > height) {
      columns.push([i]);
      [end, filled] = [-Infinity, own];
    } else {
      columns.at(-1)!.push(i);
      filled += stackGap + own;
    }
    end = Math.max(end, x + titleInset + width + columnGap);
  }
  return columns;
}

/** Where the leaders stand: above their places as nearly as the widths of the columns allow. */
function leadersOf(
  columns: readonly (readonly number[])[],
  wishes: readonly TitleWish[],
  { left, right }: TitleRoom,
): CssPx[] | undefined {
  const widths = columns.map((column) => titleInset + Math.max(...column.map((i) => wishes[i]!.width)));
  const steps = columns.flatMap((column, c) => [
    ...(c > 0 ? [widths[c - 1]! + columnGap] : []),
    ...column.slice(1).map(() => leaderStep),
  ]);
  const end = right - widths.at(-1)!;
  if (left + steps.reduce((sum, step) => sum + step, 0) > end) return undefined;
  return spreadWithin(
    columns.flat().map((i) => wishes[i]!.x),
    steps,
    left,
    end,
  );
}

function placesIn(
  columns: readonly (readonly number[])[],
  wishes: readonly TitleWish[],
  leaders: readonly CssPx[],
): TitlePlace[] {
  let next = 0;
  return columns.flatMap((column) => {
    const first = next;
    next += column.length;
    let rise = 0;
    return column
      .map((wish, k) => ({ wish, leader: leaders[first + k]!, rise: 0 }))
      .reverse()
      .map((place) => {
        const at = { ...place, rise };
        rise += wishes[place.wish]!.height + stackGap;
        return at;
      })
      .reverse();
  });
}
