import type { TimeSpan } from '../../base/units.js';
import { piecewiseWarp, type Warp } from './warp.js';

/**
 * The warp that is `share` of the way from `a` to `b`, for the change from one scale to another before the reader's
 * eyes: monotone at every share, since both are. Each is laid over `extent` first, as their positions have no unit.
 * At 0 and 1 the very warps.
 */
export function blendWarp(a: Warp, b: Warp, share: number, extent: TimeSpan): Warp {
  if (share <= 0 || a === b) return a;
  if (share >= 1) return b;
  const from = laidOver(a, extent);
  const to = laidOver(b, extent);
  const inner = [...a.knots, ...b.knots].filter((knot) => knot > extent.from && knot < extent.to);
  const knots = [extent.from, ...Float64Array.from(inner).sort(), extent.to].filter(
    (knot, i, all) => i === 0 || knot > all[i - 1]!,
  );
  const positions = knots.map((knot) => from(knot) * (1 - share) + to(knot) * share);
  return piecewiseWarp(knots, positions, share < 0.5 ? a.folds : b.folds);
}

/** Positions that run from 0 to 1 over the extent. */
function laidOver(warp: Warp, extent: TimeSpan): (time: number) => number {
  const start = warp.position(extent.from);
  const length = warp.position(extent.to) - start;
  return (time) => (warp.position(time) - start) / length;
}
