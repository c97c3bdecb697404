import type { CssPx, Ms } from '../../base/units.js';
import { type TickLevel, type TickUnit, tickLevels } from './tick-levels.js';
import type { TimeScale } from './time-scale.js';
import { lastAtMost } from './warp.js';

export interface Tick {
  readonly time: Ms;
  readonly x: CssPx;
  readonly unit: TickUnit;
}

/** Least room of one step, by the length of its labels. */
const room: Record<TickUnit, CssPx> = { year: 52, month: 46, day: 40, hour: 52, minute: 52, second: 68 };

/**
 * The ticks of an axis, in time order, the coarsest that stand at a place first. On an elastic axis each stretch has
 * the granularity it has room for: the length of its labels, or `least` where labels stand below each other. No two are closer than `apart`; their number is bounded by the width.
 */
export function ticksOf(scale: TimeScale, apart: CssPx = 14, least?: CssPx): Tick[] {
  const chosen: Tick[] = [];
  const stretches = stretchesOf(scale);
  for (const level of tickLevels) {
    for (const { from, to, pace } of stretches) {
      if (level.length * pace < (least ?? room[level.unit])) continue;
      for (const time of level.range(from, to))
        place(chosen, { time, x: scale.x(time), unit: unitAt(time, level) }, apart, scale.width);
    }
  }
  return chosen;
}

/** The stretches of the window on which the pace (pixels a millisecond) is one. */
function stretchesOf(scale: TimeScale) {
  const { from, to } = scale.window;
  const inner = scale.warp.knots.filter((knot) => knot > from && knot < to);
  const edges = [from, ...inner, to];
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    return { from: start, to: end, pace: (scale.x(end) - scale.x(start)) / (end - start) };
  });
}

function place(chosen: Tick[], tick: Tick, apart: CssPx, width: CssPx) {
  if (tick.x < 0 || tick.x > width) return;
  const before = lastAtMost(
    chosen.map(({ x }) => x),
    tick.x,
  );
  const [left, right] = [chosen[before], chosen[before + 1]];
  if (left && tick.x - left.x < apart) return;
  if (right && right.x - tick.x < apart) return;
  chosen.splice(before + 1, 0, tick);
}

/** A tick of the hours at midnight is a day, one of the months in January a year. */
function unitAt(time: Ms, level: TickLevel): TickUnit {
  if (level.unit === 'year' || Math.abs(time) > 8.64e15) return 'year';
  const date = new Date(time);
  if (level.unit !== 'month' && (date.getUTCHours() || date.getUTCMinutes() || date.getUTCSeconds())) {
    return date.getUTCSeconds() ? 'second' : level.unit === 'second' ? 'minute' : level.unit;
  }
  if (date.getUTCDate() > 1) return 'day';
  if (level.unit !== 'month') return 'day';
  return date.getUTCMonth() === 0 ? 'year' : 'month';
}
