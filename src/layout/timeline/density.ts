/**
 * How many spans meet each pixel: a difference of two binary searches in the sorted starts and ends, so that a picture
 * of a million costs as much as its pixels.
 */
import type { CssPx, Ms } from '../../base/units.js';

/** The starts and ends of many spans, each ascending. A span without length is a moment. */
export interface Density {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Half-open spans in any order; a moment ends just after it begins. */
export function densityOf(from: ArrayLike<Ms>, to: ArrayLike<Ms>): Density {
  return {
    starts: Float64Array.from(from).sort(),
    ends: Float64Array.from({ length: to.length }, (_, i) => endOf(from[i]!, to[i]!)).sort(),
  };
}

/** Where a span is over. */
export function endOf(from: Ms, to: Ms): Ms {
  if (to > from) return to;
  return from === 0 ? Number.MIN_VALUE : from + Math.abs(from) * Number.EPSILON;
}

/** How many spans meet `[edges[i], edges[i + 1])`, for each i. `edges` ascend. */
export function countsBetween({ starts, ends }: Density, edges: ArrayLike<Ms>): Uint32Array {
  const counts = new Uint32Array(Math.max(0, edges.length - 1));
  let begun = 0;
  let over = 0;
  for (let i = 0; i < counts.length; i++) {
    over = skip(ends, over, edges[i]!, true);
    begun = skip(starts, begun, edges[i + 1]!, false);
    counts[i] = Math.max(0, begun - over);
  }
  return counts;
}

/**
 * How many of the ascending times are before `time`, or (`also`) at it; `known` of them are so already. Looks ahead in
 * doubling steps, then halves.
 */
function skip(times: Float64Array, known: number, time: Ms, also: boolean): number {
  const isBefore = (at: number) => (also ? times[at]! <= time : times[at]! < time);
  let step = 1;
  let low = known;
  while (low + step <= times.length && isBefore(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, times.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How high a pixel with so many events is drawn: one is seen, and each doubling adds the same up to the fullest. */
export function densityHeight(count: number, most: number, room: CssPx, least: CssPx): CssPx {
  if (count === 0) return 0;
  if (most <= 1) return least;
  return least + ((room - least) * halvings(count)) / halvings(most);
}

/** The logarithm to base 2, straight between powers: the same in every engine. */
function halvings(count: number): number {
  let power = 0;
  let rest = count;
  while (rest >= 2) {
    rest /= 2;
    power++;
  }
  return power + rest - 1;
}

/** The outline of the counts as points of a polygon on a ground line: a corner only where the height changes. */
export function skyline(
  counts: Uint32Array,
  x0: CssPx,
  pitch: CssPx,
  ground: CssPx,
  heightOf: (count: number) => CssPx,
): [CssPx, CssPx][] {
  const points: [CssPx, CssPx][] = [];
  let height = 0;
  let count = 0;
  const corner = (x: CssPx, next: CssPx) => {
    points.push([x, ground - height], [x, ground - next]);
    height = next;
  };
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] === count) continue;
    count = counts[i]!;
    corner(x0 + i * pitch, heightOf(count));
  }
  corner(x0 + counts.length * pitch, 0);
  return points;
}
