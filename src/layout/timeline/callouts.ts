/**
 * Labels in rows above a drawing, each joined to its place by a straight leader: none overlaps another, no leader
 * crosses a label, none leaves the drawing.
 */
import type { CssPx } from '../../base/units.js';

export interface CalloutWish {
  /** Where its leader stands. */
  readonly x: CssPx;
  readonly width: CssPx;
  /** The least important labels go first where there is no room for all. */
  readonly importance: number;
}

export interface Callout {
  /** Index of the wish. */
  readonly wish: number;
  /** Left edge of the text. */
  readonly left: CssPx;
  /** 0 is nearest to the drawing. */
  readonly row: number;
  /** Which way the text runs from its leader. */
  readonly side: 'start' | 'end';
}

export interface CalloutRoom {
  readonly left: CssPx;
  readonly right: CssPx;
  readonly rows: number;
}

/** Room between two labels, and between a label and a foreign leader. */
const gap = 8;
/** How far the text stands from its own leader. */
const inset = 5;

/** Places as many labels as the rows hold, the most important ones where not all fit. */
export function placeCallouts(wishes: readonly CalloutWish[], room: CalloutRoom): Callout[] {
  let kept = wishes
    .map((_, i) => i)
    .filter((i) => fitsAtAll(wishes[i]!, room))
    .sort((a, b) => wishes[a]!.x - wishes[b]!.x || a - b);
  for (;;) {
    const callouts = peel(kept, wishes, room);
    if (callouts.length === kept.length) return callouts;
    const least = kept.reduce((a, b) => (wishes[b]!.importance < wishes[a]!.importance ? b : a));
    kept = kept.filter((wish) => wish !== least);
  }
}

const fitsAtAll = ({ x, width }: CalloutWish, room: CalloutRoom) =>
  x + inset + width <= room.right || x - inset - width >= room.left;

/**
 * Row by row, from the drawing outwards: a row takes the labels that cover no leader of those still waiting, so a
 * crowd is peeled from its edges.
 */
function peel(ordered: readonly number[], wishes: readonly CalloutWish[], room: CalloutRoom): Callout[] {
  const callouts: Callout[] = [];
  let waiting = [...ordered];
  for (let row = 0; row < room.rows && waiting.length > 0; row++) {
    const taken: Callout[] = [];
    for (const wish of waiting) {
      const callout = tryRow(wish, row, waiting, wishes, room);
      const previous = taken.at(-1);
      if (callout && (!previous || callout.left >= rightOf(previous, wishes) + gap)) taken.push(callout);
    }
    callouts.push(...taken);
    const placed = new Set(taken.map(({ wish }) => wish));
    waiting = waiting.filter((wish) => !placed.has(wish));
  }
  return callouts;
}

/** The label to the right of its leader, else to the left, where it covers no foreign leader. */
function tryRow(
  wish: number,
  row: number,
  waiting: readonly number[],
  wishes: readonly CalloutWish[],
  room: CalloutRoom,
): Callout | undefined {
  const { x, width } = wishes[wish]!;
  const covers = (from: CssPx) =>
    waiting.some((other) => other !== wish && wishes[other]!.x > from - gap && wishes[other]!.x < from + width + gap);
  const start = x + inset;
  if (start >= room.left && start + width <= room.right && !covers(start))
    return { wish, left: start, row, side: 'start' };
  const end = x - inset - width;
  if (end >= room.left && end + width <= room.right && !covers(end)) return { wish, left: end, row, side: 'end' };
  return undefined;
}

const rightOf = ({ wish, left }: Callout, wishes: readonly CalloutWish[]) => left + wishes[wish]!.width;
