/**
 * The elastic scale: room goes to where things happen, idle stretches are folded. Each stretch between two knots gets
 * room for what happens in it (two thirds of the axis) and for its length, damped (one third).
 */
import type { Ms, TimeSpan } from '../../base/units.js';
import type { BoundColumns } from '../../model/story.js';
import { type Fold, linearWarp, piecewiseWarp, type Warp } from './warp.js';

/** Share of the axis that is given out by events; the rest goes to time itself. */
const eventShare = 0.66;
/** A moment without width is spread over this share of the whole. */
const momentShare = 1 / 4000;
/** A stretch is a fold if it is squeezed this much and would be this wide on a linear axis. */
const foldSqueeze = 3;
const foldShare = 0.05;
/** Knots beyond this number say nothing more to the eye. */
const mostKnots = 512;

/** The elastic warp of these dates. Positions run from 0 at `extent.from` to 1 at `extent.to`. */
export function elasticWarp(bounds: BoundColumns, extent: TimeSpan): Warp {
  const total = extent.to - extent.from;
  const spans = momentsOf(bounds, extent);
  if (spans.length === 0 || !(total > 0)) return linearWarp;
  const knots = knotsOf(spans, extent);
  const events = eventsBetween(spans, knots);
  const lengths = knots.slice(1).map((knot, i) => knot - knots[i]!);
  // The fourth root by square roots: powers differ in the last bit between engines.
  const damped = lengths.map((length) => Math.sqrt(Math.sqrt(length / total)));
  const allDamped = sum(damped);
  const allEvents = sum(events) || 1;
  const shares = lengths.map(
    (_, i) => (eventShare * events[i]!) / allEvents + ((1 - eventShare) * damped[i]!) / allDamped,
  );
  const positions = [0];
  for (const share of shares) positions.push(positions.at(-1)! + share);
  const scale = 1 / positions.at(-1)!;
  return piecewiseWarp(
    knots,
    positions.map((position) => position * scale),
    foldsOf(knots, shares, lengths, total),
  );
}

/** The spans in which something begins, happens or ends. */
function momentsOf(bounds: BoundColumns, extent: TimeSpan): TimeSpan[] {
  const least = (extent.to - extent.from) * momentShare;
  const spans: TimeSpan[] = [];
  const add = (a: Ms, b: Ms) => {
    const from = Number.isFinite(a) ? a : b - least;
    const to = Number.isFinite(b) ? b : a + least;
    if (!Number.isFinite(from) || !Number.isFinite(to)) return;
    if (to - from >= least) spans.push({ from, to });
    else spans.push({ from: (from + to - least) / 2, to: (from + to + least) / 2 });
  };
  const count = bounds.earliestStart.length;
  const step = Math.max(1, Math.floor(count / mostKnots));
  for (let row = 0; row < count; row += step) {
    const [a, b, c, d] = [
      bounds.earliestStart[row]!,
      bounds.latestStart[row]!,
      bounds.earliestEnd[row]!,
      bounds.latestEnd[row]!,
    ];
    if (b > c) add(a, d);
    else {
      add(a, b);
      add(c, d);
    }
  }
  return spans;
}

function knotsOf(spans: readonly TimeSpan[], extent: TimeSpan): Ms[] {
  const times = spans.flatMap(({ from, to }) => [from, to]).filter((time) => time > extent.from && time < extent.to);
  const sorted = [extent.from, ...Float64Array.from(times).sort(), extent.to];
  const distinct = sorted.filter((time, i) => i === 0 || time > sorted[i - 1]!);
  if (distinct.length <= mostKnots) return distinct;
  const step = (distinct.length - 1) / (mostKnots - 1);
  return Array.from({ length: mostKnots }, (_, i) => distinct[Math.round(i * step)]!);
}

/** How many events fall between each two knots, each spread evenly over its span. */
function eventsBetween(spans: readonly TimeSpan[], knots: readonly Ms[]): number[] {
  const index = new Map(knots.map((knot, i) => [knot, i]));
  const paces = new Float64Array(knots.length + 1);
  const counts = new Array<number>(knots.length - 1).fill(0);
  for (const { from, to } of spans) {
    const [start, end] = [index.get(from), index.get(to)];
    if (start !== undefined && end !== undefined) {
      paces[start]! += 1 / (to - from);
      paces[end]! -= 1 / (to - from);
    } else addSlowly(counts, knots, from, to);
  }
  let pace = 0;
  for (let i = 0; i < counts.length; i++) {
    pace += paces[i]!;
    counts[i]! += Math.max(0, pace) * (knots[i + 1]! - knots[i]!);
  }
  return counts;
}

/** For spans whose ends are no knots: those cut by the extent, or between thinned knots. */
function addSlowly(counts: number[], knots: readonly Ms[], from: Ms, to: Ms) {
  for (let i = 0; i < counts.length; i++) {
    const shared = Math.min(to, knots[i + 1]!) - Math.max(from, knots[i]!);
    if (shared > 0) counts[i]! += shared / (to - from);
  }
}

function foldsOf(knots: readonly Ms[], shares: readonly number[], lengths: readonly number[], total: Ms): Fold[] {
  const folds: Fold[] = [];
  lengths.forEach((length, i) => {
    const linear = length / total;
    if (linear < foldShare || linear < foldSqueeze * shares[i]!) return;
    const last = folds.at(-1);
    if (last && last.to === knots[i]) folds[folds.length - 1] = { from: last.from, to: knots[i + 1]! };
    else folds.push({ from: knots[i]!, to: knots[i + 1]! });
  });
  return folds;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
