/**
 * Labels in rows above a drawing, each joined to its place by a straight leader: none overlaps another, no leader
 * crosses a label, none leaves the room.
 */
import type { CssPx } from '../../base/units.js';
import { lastAtMost } from '../time/warp.js';

export interface CalloutWish {
  /** Where its leader stands. */
  readonly x: CssPx;
  readonly width: CssPx;
  /** How many rows it takes, upwards. */
  readonly height: number;
  /** The least important labels go first where there is no room for all. */
  readonly importance: number;
}

export interface Callout {
  /** Index of the wish. */
  readonly wish: number;
  /** Left edge of the text. */
  readonly left: CssPx;
  /** The lowest of its rows; 0 is nearest to the drawing. */
  readonly row: number;
}

export interface CalloutRoom {
  readonly left: CssPx;
  readonly right: CssPx;
  readonly rows: number;
}

/** Room between two labels, and between a label and a foreign leader. */
export const calloutGap = 8;
/** How far the text stands from its own leader. */
export const calloutInset = 5;

/**
 * Places as many labels as the rows hold. The more important comes first and stays, whatever comes after it; equal ones
 * take turns all along the axis.
 */
export function placeCallouts(wishes: readonly CalloutWish[], room: CalloutRoom): Callout[] {
  const byPlace = (a: number, b: number) => wishes[a]!.x - wishes[b]!.x || a - b;
  const places = wishes.map((_, i) => i).sort(byPlace);
  const turnOf = new Map(places.map((wish, place) => [wish, reversed(place)]));
  const byImportance = [...places].sort(
    (a, b) => wishes[b]!.importance - wishes[a]!.importance || turnOf.get(a)! - turnOf.get(b)!,
  );
  const all = peel(places, wishes, room);
  if (all.length === wishes.length) return all;
  let kept: number[] = [];
  let placed: Callout[] = [];
  for (const wish of byImportance) {
    const more = [...kept, wish].sort(byPlace);
    const callouts = peel(more, wishes, room);
    if (callouts.length < more.length) continue;
    kept = more;
    placed = callouts;
  }
  return placed;
}

/** The bits of a place from last to first, as a share of one: in this order places are halved again and again. */
function reversed(place: number): number {
  let [share, bit] = [0, 0.5];
  for (let rest = place; rest > 0; rest >>= 1, bit /= 2) if (rest & 1) share += bit;
  return share;
}

/**
 * Row by row, from the drawing outwards: a row takes the labels that cover no leader of those still waiting, so a
 * crowd is peeled from its edges. What has been peeled never stands in another's way, so with rows enough all are
 * placed that can be. `ordered` ascends by place.
 */
function peel(ordered: readonly number[], wishes: readonly CalloutWish[], room: CalloutRoom): Callout[] {
  const callouts: Callout[] = [];
  let waiting = ordered;
  /** Labels of several rows that reach into those above. */
  let high: Callout[] = [];
  for (let row = 0; row < room.rows && waiting.length > 0; row++) {
    high = high.filter((callout) => callout.row + wishes[callout.wish]!.height > row);
    const taken: Callout[] = [...high].sort((a, b) => a.left - b.left);
    const rest: number[] = [];
    waiting.forEach((wish, i) => {
      const { x, width, height } = wishes[wish]!;
      const before = i > 0 ? wishes[waiting[i - 1]!]!.x : -Infinity;
      const after = i + 1 < waiting.length ? wishes[waiting[i + 1]!]!.x : Infinity;
      const [start, end] = [x + calloutInset, x - calloutInset - width];
      const fits = (left: CssPx) =>
        left >= room.left &&
        left + width <= room.right &&
        before <= left - calloutGap &&
        after >= left + width + calloutGap &&
        isFree(left, width, taken, wishes);
      const left = row + height > room.rows ? undefined : [start, end].find(fits);
      if (left === undefined) {
        rest.push(wish);
        return;
      }
      const callout = { wish, left, row };
      taken.splice(
        lastAtMost(
          taken.map((other) => other.left),
          left,
        ) + 1,
        0,
        callout,
      );
      callouts.push(callout);
      if (height > 1) high.push(callout);
    });
    waiting = rest;
  }
  return callouts;
}

/** Whether no label of the row is in the way. `taken` ascends. */
function isFree(left: CssPx, width: CssPx, taken: readonly Callout[], wishes: readonly CalloutWish[]): boolean {
  return taken.every(
    (other) => other.left >= left + width + calloutGap || other.left + wishes[other.wish]!.width + calloutGap <= left,
  );
}
