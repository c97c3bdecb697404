import type { CssPx, Ms, TimeSpan } from '../../base/units.js';
import { firstAbove, firstNotBelow } from '../../model/interval-index.js';
import { oncePer } from '../../model/once-per.js';
import { isWithin, type TickLevel, type TickUnit, tickLevels } from './tick-levels.js';
import type { TimeScale } from './time-scale.js';
import { lastAtMost } from './warp.js';
import { dateLimit, yearOf } from './years.js';

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

/** How much room a step of a unit needs in a stretch of time: only years are wider in some times than in others. */
export type Room = (unit: TickUnit, from: Ms, to: Ms) => CssPx;

/** So many steps of a level are asked of the calendar at once; of more, only those of the stretches that may show them. */
const mostAtOnce = 400;

/**
 * The ticks of an axis, in time order, the coarsest that stand at a place first. On an elastic axis each stretch has
 * the granularity for whose labels it has `room`. No two stand closely; their number is bounded by the width.
 */
export function ticksOf(scale: TimeScale, room: Room): Tick[] {
  const { window, warp, width, zoom } = scale;
  const chosen: Tick[] = [];
  const xs: CssPx[] = [];
  const stretches = stretchesOf(scale, room);
  const finest = stretches.reduce((most, stretch) => Math.max(most, stretch.finest), -1);
  const years = [yearOf(window.from), yearOf(window.to)] as const;
  const start = warp.position(window.from);
  for (let index = 0; index <= finest; index++) {
    const level = tickLevels[index]!;
    if (!mayReach(level, years)) continue;
    const times = new Float64Array(timesOf(level, stretches, finerLevels(index), window));
    const positions = warp.positions(times);
    for (let i = 0; i < times.length; i++) {
      const x = (positions[i]! - start) * zoom;
      const before = lastAtMost(xs, x);
      const isFree = !(x - xs[before]! < apart) && !(xs[before + 1]! - x < apart);
      if (x < 0 || x > width || !isFree) continue;
      xs.splice(before + 1, 0, x);
      chosen.splice(before + 1, 0, { time: times[i]!, x, unit: unitAt(times[i]!, level), level: index });
    }
  }
  return chosen;
}

/** By level, whether what has room for it has room for the one at `index` too, whose ticks are among its own. */
const finerLevels = (index: number): readonly boolean[] =>
  (finer[index] ??= tickLevels.map((each, at) => at >= index && isWithin(tickLevels[index]!, each)));
const finer: (readonly boolean[])[] = [];

/** The times of a level in the stretches that pass. A calendar is slow to ask: once for all where that is not much more. */
function timesOf(
  level: TickLevel,
  stretches: readonly Stretch[],
  passes: readonly boolean[],
  window: TimeSpan,
): readonly Ms[] {
  const { length } = level;
  const areMany = length < shortest || (window.to - window.from) / length > mostAtOnce;
  const all = areMany ? undefined : knownTimes(level)(window.from, window.to);
  const times: Ms[] = [];
  for (const run of runsOf(stretches, passes)) {
    const start = Math.max(run.from, window.from);
    const end = Math.min(run.to, window.to);
    if (all) {
      for (let i = firstNotBelow(all, start); i < all.length && all[i]! <= end; i++) times.push(all[i]!);
    } else if (mayHold(level, start, end, run.to - run.from)) {
      const own = level.range(start, end);
      for (let i = 0; i < own.length; i++) times.push(own[i]!);
    }
  }
  return times;
}

/** Of a level: who pans and zooms asks again and again for nearly the same. From the second time, for some more around it. */
const knownTimes = oncePer((level: TickLevel) => {
  let known: { readonly from: Ms; readonly to: Ms; readonly times: Float64Array } | undefined;
  return (from: Ms, to: Ms): Float64Array => {
    if (!known || from < known.from || to > known.to) {
      const room = known ? to - from : 0;
      known = { from: from - room, to: to + room, times: new Float64Array(level.range(from - room, to + room)) };
    }
    const { times } = known;
    return times.subarray(firstNotBelow(times, from), firstAbove(times, to));
  };
});

/** Whether years one of which is round may lie between two: a window of days meets hardly any of those of millennia. */
const mayReach = ({ unit, step }: TickLevel, [first, last]: readonly [number, number]): boolean =>
  // The round year 0 stands for the year 1.
  unit !== 'year' || Math.floor(last / step) * step + 1 >= first;

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
function stretchesOf({ window, warp, zoom }: TimeScale, room: Room): Stretch[] {
  const { knots } = warp;
  const start = window.from - shortest;
  const end = window.to + shortest;
  const first = lastAtMost(knots, start) + 1;
  const times = [start];
  for (let next = first; next < knots.length && knots[next]! < end; next++) times.push(knots[next]!);
  times.push(end);
  const positions = warp.positions(new Float64Array(times));
  const stretches: { from: Ms; to: Ms; finest: number }[] = [];
  for (let i = 0; i + 1 < times.length; i++) {
    const from = times[i]!;
    const to = times[i + 1]!;
    const pace = ((positions[i + 1]! - positions[i]!) * zoom) / (to - from);
    // Room is asked for all of a stretch, whatever the window shows of it: else ticks would change while one pans.
    const finest = finestAt(pace, knots[first + i - 1] ?? from, knots[first + i] ?? to, room);
    const last = stretches.at(-1);
    if (last?.finest === finest) last.to = to;
    else stretches.push({ from, to, finest });
  }
  return stretches;
}

/** Index of the finest level whose steps have room at a pace, in pixels a millisecond, -1 for none. */
function finestAt(pace: number, from: Ms, to: Ms, room: Room): number {
  let index = lastAtMost(shortness, -apart / pace);
  while (index >= 0) {
    const { length, unit } = tickLevels[index]!;
    if (length * pace >= apart && length * pace >= room(unit, from, to)) break;
    index--;
  }
  return index;
}

/** The lengths of the levels below zero, which ascend. */
const shortness = tickLevels.map(({ length }) => -length);

/** The stretches whose finest level passes, those that follow each other as one. */
function runsOf(stretches: readonly Stretch[], passes: readonly boolean[]): TimeSpan[] {
  const runs: TimeSpan[] = [];
  for (let i = 0; i < stretches.length; i++) {
    const { from, finest } = stretches[i]!;
    if (!passes[finest]) continue;
    while (i + 1 < stretches.length && passes[stretches[i + 1]!.finest]) i++;
    runs.push({ from, to: stretches[i]!.to });
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
