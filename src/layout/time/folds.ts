import type { TimeScale } from './time-scale.js';
import type { Fold } from './warp.js';

/** The folds in sight; zoomed into, a fold is no fold any more. */
export function drawnFolds(scale: TimeScale): Fold[] {
  return scale.warp.folds.filter(({ from, to }) => {
    const [a, b] = [scale.x(from), scale.x(to)];
    return b >= 12 && a <= scale.width - 12 && b - a < scale.width * 0.4;
  });
}
