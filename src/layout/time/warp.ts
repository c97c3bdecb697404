import type { Ms, TimeSpan } from '../../base/units.js';

/** A stretch of time that the warp has folded: it would take several times its room on a linear axis. */
export type Fold = TimeSpan;

/**
 * How time runs along an axis: monotone, continuous and invertible, the same for the whole story whatever part of it
 * is shown, so that panning never changes a distance. Positions have no unit.
 */
export interface Warp {
  position(time: Ms): number;
  time(position: number): Ms;
  /** The same for many times that ascend: there is no need to look for each. */
  positions(times: Float64Array): Float64Array;
  times(positions: Float64Array): Float64Array;
  /** Times at which the pace changes, ascending; none on a linear axis. */
  readonly knots: readonly Ms[];
  readonly folds: readonly Fold[];
}

/** Time in proportion: one position a millisecond. */
export const linearWarp: Warp = {
  position: (time) => time,
  time: (position) => position,
  positions: (times) => times,
  times: (positions) => positions,
  knots: [],
  folds: [],
};

/** A warp that runs straight between knots and, beyond them, at the pace of its outer stretches. */
export function piecewiseWarp(knots: readonly Ms[], positions: readonly number[], folds: readonly Fold[]): Warp {
  return {
    position: (time) => run(knots, positions, time),
    time: (position) => run(positions, knots, position),
    positions: (times) => runs(knots, positions, times),
    times: (places) => runs(positions, knots, places),
    knots,
    folds,
  };
}

/** Where `value` comes to, of the straight stretches that lead from some numbers to others. */
function run(from: readonly number[], to: readonly number[], value: number): number {
  const i = Math.min(Math.max(lastAtMost(from, value), 0), from.length - 2);
  return between(value, from[i]!, from[i + 1]!, to[i]!, to[i + 1]!);
}

/** The same for values that ascend. */
function runs(from: readonly number[], to: readonly number[], values: Float64Array): Float64Array {
  const found = new Float64Array(values.length);
  const last = from.length - 2;
  let i = Math.min(Math.max(lastAtMost(from, values[0] ?? 0), 0), last);
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    while (i < last && from[i + 1]! <= value) i++;
    found[at] = between(value, from[i]!, from[i + 1]!, to[i]!, to[i + 1]!);
  }
  return found;
}

function between(value: number, start: number, end: number, toStart: number, toEnd: number): number {
  const share = (value - start) / (end - start);
  const along = toStart + share * (toEnd - toStart);
  // Rounding must not carry it past the knot that it comes before.
  return share < 1 ? Math.min(along, toEnd) : along;
}

/** Index of the last value that is at most `value`, or -1. */
export function lastAtMost(values: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
