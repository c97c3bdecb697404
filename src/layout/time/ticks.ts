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
const day: Ms = 86_400_000;

/**
 * The ticks of an axis, in time order, the coarsest that stand at a place first. On an elastic axis each stretch has
 * the granularity for whose labels it has `room`. No two stand closely; their number is bounded by the width.
 */
export function ticksOf(scale: TimeScale, room: (unit: TickUnit) => CssPx): Tick[] {
  const chosen: Tick[] = [];
  const xs: CssPx[] = [];
  const stretches = stretchesOf(scale, room);
  const finest = stretches.reduce((most, stretch) => Math.max(most, stretch.finest), -1);
  for (let index = 0; index <= finest; index++) {
    const level = tickLevels[index]!;
    const within = tickLevels.map((finer, at) => at >= index && isWithin(level, finer));
    eachRun(stretches, within, (from, to) => {
      if (!mayHold(level, from, to)) return;
      for (const time of level.range(from, to)) {
        const x = scale.x(time);
        const before = lastAtMost(xs, x);
        const isFree = !(x - xs[before]! < apart) && !(xs[before + 1]! - x < apart);
        if (x < 0 || x > scale.width || !isFree) continue;
        xs.splice(before + 1, 0, x);
        chosen.splice(before + 1, 0, { time, x, unit: unitAt(time, level), level: index });
      }
    });
  }
  return chosen;
}

/** Whether a span may have ticks of a level: without asking a calendar, as most short ones have none. */
function mayHold({ length, step }: TickLevel, from: Ms, to: Ms): boolean {
  if (length < shortest && to - from < 2 * length) return false;
  // They stand on whole days, hours, minutes or seconds.
  const grain = Math.min(length / step, day);
  return Math.floor(to / grain) * grain >= from;
}

interface Stretch extends TimeSpan {
  /** Index of the finest level for whose labels it has room, -1 for none. */
  readonly finest: number;
}

/** The stretches of the window with room for the same level. */
function stretchesOf(scale: TimeScale, room: (unit: TickUnit) => CssPx): Stretch[] {
  const { window, warp } = scale;
  const hasRoom = ({ length, unit }: TickLevel, pace: number) => length * pace >= apart && length * pace >= room(unit);
  const stretches: { from: Ms; to: Ms; finest: number }[] = [];
  const add = (from: Ms, to: Ms) => {
    const pace = (scale.x(to) - scale.x(from)) / (to - from);
    const finest = tickLevels.findLastIndex((level) => hasRoom(level, pace));
    const last = stretches.at(-1);
    if (last?.finest === finest) last.to = to;
    else stretches.push({ from, to, finest });
  };
  let from = window.from;
  for (let i = lastAtMost(warp.knots, from) + 1; i < warp.knots.length && warp.knots[i]! < window.to; i++) {
    add(from, warp.knots[i]!);
    from = warp.knots[i]!;
  }
  add(from, window.to);
  return stretches;
}

/** The stretches whose finest level passes, those that follow each other as one. */
function eachRun(stretches: readonly Stretch[], passes: readonly boolean[], tell: (from: Ms, to: Ms) => void) {
  for (let i = 0; i < stretches.length; i++) {
    const { from, finest } = stretches[i]!;
    if (!passes[finest]) continue;
    while (i + 1 < stretches.length && passes[stretches[i + 1]!.finest]) i++;
    tell(from, stretches[i]!.to);
  }
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
