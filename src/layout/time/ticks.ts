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

/** How much room a step of a unit needs in a stretch of time. */
export type Room = (unit: TickUnit, stretch: TimeSpan) => CssPx;

/**
 * The ticks of an axis, in time order, the coarsest that stand at a place first. On an elastic axis each stretch has
 * the granularity for whose labels it has `room`. No two stand closely; their number is bounded by the width.
 */
export function ticksOf(scale: TimeScale, room: Room): Tick[] {
  const chosen: Tick[] = [];
  const xs: CssPx[] = [];
  const stretches = stretchesOf(scale, room);
  const finest = stretches.reduce((most, stretch) => Math.max(most, stretch.finest), -1);
  for (let index = 0; index <= finest; index++) {
    const level = tickLevels[index]!;
    const within = tickLevels.map((finer, at) => at >= index && isWithin(level, finer));
    eachRun(stretches, within, (start, end) => {
      const [from, to] = [Math.max(start, scale.window.from), Math.min(end, scale.window.to)];
      if (!mayHold(level, from, to, end - start)) return;
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
function mayHold({ length, step }: TickLevel, from: Ms, to: Ms, whole: Ms): boolean {
  if (length < shortest && whole < 2 * length) return false;
  // They stand on whole days, hours, minutes or seconds.
  const grain = Math.min(length / step, day);
  return Math.floor(to / grain) * grain >= from;
}

interface Stretch extends TimeSpan {
  /** Index of the finest level for whose labels it has room, -1 for none. */
  readonly finest: number;
}

/**
 * The stretches of the window with room for the same level, and of as much before and after it as tells whether two
 * short steps fit: else ticks would come and go at its edges.
 */
function stretchesOf(scale: TimeScale, room: Room): Stretch[] {
  const { window, warp } = scale;
  const { knots } = warp;
  const stretches: { from: Ms; to: Ms; finest: number }[] = [];
  let from = window.from - shortest;
  const end = window.to + shortest;
  let next = lastAtMost(knots, from) + 1;
  const add = (to: Ms) => {
    const pace = (scale.x(to) - scale.x(from)) / (to - from);
    // Room is asked for all of a stretch, whatever the window shows of it: else ticks would change while one pans.
    const whole = { from: knots[next - 1] ?? from, to: knots[next] ?? to };
    const finest = tickLevels.findLastIndex(
      ({ length, unit }) => length * pace >= apart && length * pace >= room(unit, whole),
    );
    const last = stretches.at(-1);
    if (last?.finest === finest) last.to = to;
    else stretches.push({ from, to, finest });
    from = to;
  };
  for (; next < knots.length && knots[next]! < end; next++) add(knots[next]!);
  add(end);
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
