import type { Ms, TimeSpan } from '../../base/units.js';
import type { BoundColumns } from '../../model/story.js';

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
/** Of more dates than this, every so-manieth speaks for the others. */
const mostDates = 512;

/**
 * The spans in which something begins, happens or ends, none without width: what the elastic scale gives room to.
 * Sides without any bound say nothing.
 */
export function datedSpans(bounds: BoundColumns, extent: TimeSpan): DatedSpan[] {
  const spans = rawSpans(bounds);
  const usual = (extent.to - extent.from) * momentShare;
  const times = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const rows = new Map(times.map((time, row) => [time, row]));
  return spans.flatMap((span) => {
    const [first, last] = [rows.get(span.from)!, rows.get(span.to)!];
    const own = widened(
      span,
      Math.min(usual, Math.max(shortest, nearShare * distanceFrom(span, first, last, times))),
      usual,
    );
    const around = { from: times[first - 1] ?? own.from, to: times[last + 1] ?? own.to };
    const alone = (mostContrast * (own.to - own.from)) / (around.to - around.from);
    if (!(alone < 1)) return [{ ...own, weight: 1 }];
    return [
      { ...own, weight: alone },
      { ...around, weight: 1 - alone },
    ];
  });
}

function rawSpans({ earliestStart, latestStart, earliestEnd, latestEnd }: BoundColumns): TimeSpan[] {
  const spans: TimeSpan[] = [];
  const add = (a: Ms, b: Ms) => {
    const from = Number.isFinite(a) ? a : b;
    const to = Number.isFinite(b) ? b : a;
    if (Number.isFinite(from) && Number.isFinite(to) && to >= from) spans.push({ from, to });
  };
  const step = Math.max(1, Math.floor(earliestStart.length / mostDates));
  for (let row = 0; row < earliestStart.length; row += step) {
    if (latestStart[row]! > earliestEnd[row]!) add(earliestStart[row]!, latestEnd[row]!);
    else {
      add(earliestStart[row]!, latestStart[row]!);
      add(earliestEnd[row]!, latestEnd[row]!);
    }
  }
  return spans;
}

/** How far its third neighbour is, or the last where there are fewer. */
function distanceFrom({ from, to }: TimeSpan, first: number, last: number, times: readonly Ms[]): Ms {
  let [before, after] = [first - 1, last + 1];
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
