import type { Ms, TimeSpan } from '../../base/units.js';
import type { BoundColumns } from '../../model/story.js';
import { lastAtMost } from './warp.js';

/** A span in which so much happens. */
export interface DatedSpan extends TimeSpan {
  readonly weight: number;
}

/** A moment is widened to this share of the whole … */
const momentShare = 1 / 4000;
/** … but to no more than this share of the way to its third neighbour, so that deep time does not swallow a century. */
const nearShare = 1 / 8;
const neighbours = 3;
/** Nobody zooms in further. */
const shortest: Ms = 1000;
/** A date alone between its neighbours gets room for itself up to so many times what they have; the rest is theirs. */
const mostContrast = 100;
/** Of more dates than this, so many speak for the others: an axis has no room for more paces. */
const mostDates = 512;
const sampledDates = 128;
/** Of more times than this none needs room for itself: what counts is how many there are between two knots. */
const fewTimes = 64;

/** Whether some dates speak for the others. */
export const areMany = ({ earliestStart }: BoundColumns): boolean => earliestStart.length > mostDates;

/**
 * The spans in which something begins, happens or ends: what the elastic scale gives room to. None is without width but
 * where there are many.
 * Sides without any bound say nothing.
 */
export function datedSpans(bounds: BoundColumns, extent: TimeSpan): DatedSpan[] {
  const raw = rawSpans(bounds);
  const times = distinctTimes(raw);
  if (areMany(bounds) && times.length > fewTimes) return raw;
  const usual = (extent.to - extent.from) * momentShare;
  const spans: DatedSpan[] = [];
  for (const span of raw) {
    const first = lastAtMost(times, span.from);
    const last = span.to === span.from ? first : lastAtMost(times, span.to);
    const least = Math.min(usual, Math.max(shortest, nearShare * distanceFrom(span, first, last, times)));
    const own = widened(span, least, usual);
    const before = times[first - 1] ?? own.from;
    const after = times[last + 1] ?? own.to;
    const alone = (mostContrast * (own.to - own.from)) / (after - before);
    if (alone < 1) {
      spans.push({ ...own, weight: span.weight * alone });
      spans.push({ from: before, to: after, weight: span.weight * (1 - alone) });
    } else spans.push({ ...own, weight: span.weight });
  }
  return spans;
}

/** Of each date sampled where it begins and where it ends; once, with twice the weight, where that is the same. */
function rawSpans(bounds: BoundColumns): DatedSpan[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const spans: DatedSpan[] = [];
  const add = (a: Ms, b: Ms, weight: number) => {
    const from = Number.isFinite(a) ? a : b;
    const to = Number.isFinite(b) ? b : a;
    if (Number.isFinite(from) && Number.isFinite(to) && to >= from) spans.push({ from, to, weight });
  };
  const step = areMany(bounds) ? Math.ceil(earliestStart.length / sampledDates) : 1;
  for (let row = 0; row < earliestStart.length; row += step) {
    const a = earliestStart[row]!;
    const b = latestStart[row]!;
    const c = earliestEnd[row]!;
    const d = latestEnd[row]!;
    if (b > c) add(a, d, 1);
    else if (a === c && b === d) add(a, b, 2);
    else {
      add(a, b, 1);
      add(c, d, 1);
    }
  }
  return spans;
}

function distinctTimes(spans: readonly TimeSpan[]): Float64Array {
  const times = endsOf(spans);
  let count = 0;
  for (let i = 0; i < times.length; i++) if (count === 0 || times[i]! > times[count - 1]!) times[count++] = times[i]!;
  return times.subarray(0, count);
}

/** Where spans begin and end, ascending. */
export function endsOf(spans: readonly TimeSpan[]): Float64Array {
  const times = new Float64Array(spans.length * 2);
  spans.forEach(({ from, to }, i) => {
    times[2 * i] = from;
    times[2 * i + 1] = to;
  });
  return times.sort();
}

/** How far its third neighbour is, or the last where there are fewer. */
function distanceFrom({ from, to }: TimeSpan, first: number, last: number, times: Float64Array): Ms {
  let before = first - 1;
  let after = last + 1;
  let distance: Ms = Infinity;
  for (let met = 0; met < neighbours; met++) {
    const back = before >= 0 ? from - times[before]! : Infinity;
    const forth = after < times.length ? times[after]! - to : Infinity;
    if (back === Infinity && forth === Infinity) break;
    distance = Math.min(back, forth);
    if (back <= forth) before--;
    else after++;
  }
  return distance;
}

/** At least so wide; as wide as usual where that is lost in rounding, billions of years ago. */
function widened(span: TimeSpan, least: Ms, usual: Ms): TimeSpan {
  if (span.to - span.from >= least) return span;
  const middle = span.from + (span.to - span.from) / 2;
  const from = middle - least / 2;
  const to = middle + least / 2;
  return from < to ? { from, to } : { from: middle - usual / 2, to: middle + usual / 2 };
}
