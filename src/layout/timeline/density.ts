/**
 * How many spans meet each pixel: a difference of two binary searches in the sorted starts and ends, so that a picture
 * of a million costs as much as its pixels.
 */
import type { CssPx, Ms } from '../../base/units.js';
import { justAfter } from '../../model/interval-index.js';
import { cornersOf, type Look, type Skyline } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';

/** The starts and ends of many spans, each ascending. A span without length is a moment. */
export interface Density {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Half-open spans by their starts; a moment ends just after it begins. */
export function densityOf(starts: Float64Array, to: Float64Array): Density {
  // Moments end in the order they begin in; only the others, which come after them at first, need be sorted.
  const ends = new Float64Array(starts.length);
  let moments = 0;
  let free = ends.length;
  for (let i = 0; i < starts.length; i++) {
    if (to[i]! > starts[i]!) ends[--free] = to[i]!;
    else ends[moments++] = endOf(starts[i]!, to[i]!);
  }
  const spans = ends.slice(moments).sort();
  for (let i = ends.length - 1, s = spans.length; s > 0; i--)
    ends[i] = moments === 0 || spans[s - 1]! > ends[moments - 1]! ? spans[--s]! : ends[--moments]!;
  return { starts, ends };
}

/** Where a span is over. */
export const endOf = (from: Ms, to: Ms): Ms => (to > from ? to : justAfter(from));

/** The times between steps of a width. The last step may reach beyond the axis by less than that. */
export const stepEdges = (scale: TimeScale, pitch: CssPx): Float64Array =>
  scale.times(Math.max(1, Math.floor(scale.width / pitch)) + 1, pitch);

/** How many spans meet `[edges[i], edges[i + 1])`, for each i. `edges` ascend. */
export function countsBetween({ starts, ends }: Density, edges: ArrayLike<Ms>): Uint32Array {
  const counts = new Uint32Array(Math.max(0, edges.length - 1));
  let begun = 0;
  let over = 0;
  let edge = edges[0]!;
  let nextStart = starts[0] ?? Infinity;
  let nextEnd = ends[0] ?? Infinity;
  for (let i = 0; i < counts.length; i++) {
    const next = edges[i + 1]!;
    if (nextEnd <= edge) {
      over = skip(ends, over, edge, true);
      nextEnd = over < ends.length ? ends[over]! : Infinity;
    }
    if (nextStart < next) {
      begun = skip(starts, begun, next, false);
      nextStart = begun < starts.length ? starts[begun]! : Infinity;
    }
    counts[i] = begun > over ? begun - over : 0;
    edge = next;
  }
  return counts;
}

/** What the fullest step holds. */
export function mostIn(counts: Uint32Array): number {
  let most = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i]! > most) most = counts[i]!;
  return most;
}

/**
 * How many of the ascending times are before `time`, or (`also`) at it; `known` of them are so already. Looks ahead in
 * doubling steps, then halves.
 */
function skip(times: Float64Array, known: number, time: Ms, also: boolean): number {
  let step = 1;
  let low = known;
  for (let last = low; last < times.length; last = low + step - 1) {
    if (times[last]! > time || (!also && times[last] === time)) break;
    low = last + 1;
    step *= 2;
  }
  let high = Math.min(low + step - 1, times.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! > time || (!also && times[middle] === time)) high = middle;
    else low = middle + 1;
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

/** The counts as heights, each `pitch` wide, from 0. */
export function skyline(counts: Uint32Array, pitch: CssPx, heightOf: (count: number) => CssPx): Skyline {
  const steps: CssPx[] = [];
  const heights = new Map<number, CssPx>([[0, 0]]);
  let last = 0;
  let height = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count === last) continue;
    last = count;
    let next = heights.get(count);
    if (next === undefined) {
      // To half a pixel: what is finer nobody sees.
      next = Math.round(2 * heightOf(count)) / 2;
      heights.set(count, next);
    }
    if (next === height) continue;
    steps.push(i * pitch, next);
    height = next;
  }
  if (height > 0) steps.push(counts.length * pitch, 0);
  return steps;
}

/** Draws heights above a ground line, their x counted from `x`. */
export function drawSkyline(
  builder: SceneBuilder,
  look: Look,
  steps: Skyline,
  x: CssPx,
  ground: CssPx,
  item?: string,
): void {
  if (steps.length === 0) return;
  const from = x + steps[0]!;
  let height = 0;
  for (let i = 1; i < steps.length; i += 2) if (steps[i]! > height) height = steps[i]!;
  if (builder.rtl) builder.outline(look, cornersOf(steps, from, ground), true, item);
  else builder.add('skyline', look, from, ground - height, x + steps.at(-2)! - from, height, item, steps);
}
