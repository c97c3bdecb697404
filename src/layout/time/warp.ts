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
  /** Times at which the pace changes, ascending; none on a linear axis. */
  readonly knots: readonly Ms[];
  readonly folds: readonly Fold[];
}

/** Time in proportion: one position a millisecond. */
export const linearWarp: Warp = { position: (time) => time, time: (position) => position, knots: [], folds: [] };

/** A warp that runs straight between knots and, beyond them, at the pace of its outer stretches. */
export function piecewiseWarp(knots: readonly Ms[], positions: readonly number[], folds: readonly Fold[]): Warp {
  const run = (from: readonly number[], to: readonly number[], value: number) => {
    const i = Math.min(Math.max(lastAtMost(from, value), 0), from.length - 2);
    const share = (value - from[i]!) / (from[i + 1]! - from[i]!);
    const along = to[i]! + share * (to[i + 1]! - to[i]!);
    // Rounding must not carry it past the knot that it comes before.
    return share < 1 ? Math.min(along, to[i + 1]!) : along;
  };
  return {
    position: (time) => run(knots, positions, time),
    time: (position) => run(positions, knots, position),
    knots,
    folds,
  };
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
