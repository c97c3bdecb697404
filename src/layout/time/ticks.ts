import type { CssPx, Ms, TimeSpan } from '../../base/units.js';
import { isWithin, type TickLevel, type TickUnit, tickLevels } from './tick-levels.js';
import type { TimeScale } from './time-scale.js';
import { lastAtMost } from './warp.js';
import { dateLimit } from './years.js';

export interface Tick {
  readonly time: Ms;
  readonly x: CssPx;
  readonly unit: TickUnit;
  /** Index of the level that set it: coarse ticks have small ones. */
  readonly level: number;
}

/** No two ticks are closer than this. */
const apart: CssPx = 14;
/** A single minute that is drawn wide says nothing: shorter steps than an hour stand in twos at least. */
const shortest: Ms = 3_600_000;

/**
 * The ticks of an axis, in time order, the coarsest that stand at a place first. On an elastic axis each stretch has
 * the granularity for whose labels it has `room`. No two stand closely; their number is bounded by the width.
 */
export function ticksOf(scale: TimeScale, room: (unit: TickUnit) => CssPx): Tick[] {
  const chosen: Tick[] = [];
  const xs: CssPx[] = [];
  const stretches = stretchesOf(scale, room);
  for (const [index, level] of tickLevels.entries()) {
    const isAllowed = ({ finest }: Stretch) => index <= finest && isWithin(level, tickLevels[finest]!);
    for (const { from, to } of runsOf(stretches, isAllowed)) {
      if (level.length < shortest && to - from < 2 * level.length) continue;
      for (const time of level.range(from, to)) {
        const x = scale.x(time);
        const before = lastAtMost(xs, x);
        const isFree = !(x - xs[before]! < apart) && !(xs[before + 1]! - x < apart);
        if (x < 0 || x > scale.width || !isFree) continue;
        xs.splice(before + 1, 0, x);
        chosen.splice(before + 1, 0, { time, x, unit: unitAt(time, level), level: index });
      }
    }
  }
  return chosen;
}

interface Stretch extends TimeSpan {
  /** Index of the finest level for whose labels it has room, -1 for none. */
  readonly finest: number;
}

/** The stretches of the window on which the pace is one. */
function stretchesOf(scale: TimeScale, room: (unit: TickUnit) => CssPx): Stretch[] {
  const { from, to } = scale.window;
  const inner = scale.warp.knots.filter((knot) => knot > from && knot < to);
  const edges = [from, ...inner, to];
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    const pace = (scale.x(end) - scale.x(start)) / (end - start);
    return {
      from: start,
      to: end,
      finest: tickLevels.findLastIndex(({ length, unit }) => length * pace >= room(unit)),
    };
  });
}

/** The stretches that pass, with those that follow each other as one. */
function runsOf(stretches: readonly Stretch[], passes: (stretch: Stretch) => boolean): TimeSpan[] {
  const runs: { from: Ms; to: Ms }[] = [];
  for (const stretch of stretches) {
    if (!passes(stretch)) continue;
    const last = runs.at(-1);
    if (last?.to === stretch.from) last.to = stretch.to;
    else runs.push({ from: stretch.from, to: stretch.to });
  }
  return runs;
}

/** A tick of the hours at midnight is a day, one of the months in January a year. */
function unitAt(time: Ms, level: TickLevel): TickUnit {
  if (level.unit === 'year' || Math.abs(time) > dateLimit) return 'year';
  const date = new Date(time);
  if (level.unit === 'month') return date.getUTCMonth() === 0 ? 'year' : 'month';
  if (date.getUTCSeconds()) return 'second';
  if (date.getUTCMinutes()) return level.unit === 'second' ? 'minute' : level.unit;
  return date.getUTCHours() ? (level.unit === 'hour' ? 'hour' : 'minute') : 'day';
}
