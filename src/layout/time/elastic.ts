/**
 * The elastic scale: room goes to where things happen, idle stretches are folded. Each stretch between two knots gets
 * room for what happens in it (two thirds of the axis) and for its length, damped (one third).
 */
import type { Ms, TimeSpan } from '../../base/units.js';
import type { BoundColumns } from '../../model/story.js';
import { areMany, type DatedSpan, datedSpans, endsOf } from './dated-spans.js';
import { type Fold, lastAtMost, linearWarp, piecewiseWarp, type Warp } from './warp.js';

/** Share of the axis that is given out by events; the rest goes to time itself. */
const eventShare = 0.66;
/** Before the first date and after the last there is only room for an arrow. */
const edgeShare = 0.045;
/** A stretch is a fold if it is squeezed this much and would be this wide on a linear axis. */
const foldSqueeze = 3;
const foldShare = 0.05;
/** Knots beyond this number say nothing more to the eye. */
const mostKnots = 512;
/** Where some dates speak for many, the pace follows them no closer: each knot has several on both sides. */
const mostOfMany = 64;

/** The elastic warp of these dates. Positions run from 0 at `extent.from` to 1 at `extent.to`. */
export function elasticWarp(bounds: BoundColumns, extent: TimeSpan): Warp {
  const total = extent.to - extent.from;
  const spans = datedSpans(bounds, extent);
  if (spans.length === 0 || !(total > 0)) return linearWarp;
  const knots = knotsOf(spans, extent, areMany(bounds) ? mostOfMany : mostKnots);
  const events = eventsBetween(spans, knots);
  const lengths = knots.slice(1).map((knot, i) => knot - knots[i]!);
  // The fourth root by square roots: powers differ in the last bit between engines.
  const damped = lengths.map((length) => Math.sqrt(Math.sqrt(length / total)));
  const allDamped = sum(damped);
  const allEvents = sum(events) || 1;
  const last = lengths.length - 1;
  const shares = lengths.map((_, i) => {
    const ofTime = ((1 - eventShare) * damped[i]!) / allDamped;
    if (events[i] === 0 && (i === 0 || i === last)) return Math.min(ofTime, edgeShare);
    return (eventShare * events[i]!) / allEvents + ofTime;
  });
  const all = sum(shares);
  const positions = [0];
  for (const share of shares) positions.push(positions.at(-1)! + share / all);
  positions[last + 1] = 1;
  return piecewiseWarp(knots, positions, foldsOf(knots, shares, lengths, total, spans, bounds));
}

function knotsOf(spans: readonly TimeSpan[], extent: TimeSpan, most: number): Ms[] {
  const distinct = [extent.from];
  let last = extent.from;
  endsOf(spans).forEach((time) => {
    if (!(time > last && time < extent.to)) return;
    distinct.push(time);
    last = time;
  });
  distinct.push(extent.to);
  if (distinct.length <= most) return distinct;
  const bucket = (i: number) => Math.floor((i * (most - 1)) / (distinct.length - 1));
  const isLong = (i: number) => distinct[i + 1]! - distinct[i]! >= foldShare * (extent.to - extent.from);
  // What may become a fold keeps its edges.
  return distinct.filter((_, i) => bucket(i) > bucket(i - 1) || isLong(i) || isLong(i - 1));
}

/** How many events fall between each two knots, each spread evenly over its span; a moment counts after its knot. */
function eventsBetween(spans: readonly DatedSpan[], knots: readonly Ms[]): number[] {
  const counts = new Array<number>(knots.length - 1).fill(0);
  for (const { from, to, weight } of spans) {
    let i = Math.max(lastAtMost(knots, from), 0);
    if (from === to) counts[i]! += weight;
    for (; i < counts.length && knots[i]! < to; i++) {
      const shared = Math.min(to, knots[i + 1]!) - Math.max(from, knots[i]!);
      if (shared > 0) counts[i]! += (weight * shared) / (to - from);
    }
  }
  return counts;
}

/** Idle stretches between what happens, so no date's own. Two in a row stay two: something lies between them. */
function foldsOf(
  knots: readonly Ms[],
  shares: readonly number[],
  lengths: readonly number[],
  total: Ms,
  spans: readonly TimeSpan[],
  bounds: BoundColumns,
): Fold[] {
  const all = sum(shares);
  const folds: Fold[] = [];
  for (let i = 1; i < lengths.length - 1; i++) {
    const linear = lengths[i]! / total;
    if (linear < Math.max(foldShare, (foldSqueeze * shares[i]!) / all)) continue;
    let [from, to] = [knots[i]!, knots[i + 1]!];
    if (spans.some((span) => span.from === from && span.to === to)) continue;
    const middle = (from + to) / 2;
    // Where some dates speak for many, others may lie within: what is idle is the middle.
    for (const times of new Set<Float64Array>(Object.values(bounds))) {
      for (const time of times) {
        if (time < middle) from = Math.max(from, time);
        else to = Math.min(to, time);
      }
    }
    if (to - from >= foldShare * total) folds.push({ from, to });
  }
  return folds;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
