import { msPerHour } from './calendar.js';
import type { Bounds, FuzzyDate } from './fuzzy-date.js';
import type { Ms, TimeSpan } from './units.js';
import { toInstants } from './zone.js';

/** How sure a statement about fuzzy dates is. */
export type Certainty = 'certainly' | 'possibly' | 'not';

/** How `a` lies to `b`. Of any actual pair of times exactly one holds; of `{a, b}`, which has gaps, maybe none. */
export interface Comparison {
  /** a has ended when b begins. */
  readonly before: Certainty;
  /** a and b have some time in common. */
  readonly overlaps: Certainty;
  /** a begins when b has ended. */
  readonly after: Certainty;
}

/** A floating date may be meant for any clock on earth: UTC−12 to UTC+14, taken as 14 hours either way. */
const floatingSlack: Ms = 14 * msPerHour;

/**
 * Compares two dates by all the times that their bounds allow:
 * `compareWhens(a, b).before` is `certainly`, `possibly` or `not`.
 *
 * A floating date and a zoned one are compared with 14 hours of slack, since the floating one's clock is not known; two
 * floating dates are taken to be on the same clock.
 */
export function compareWhens(a: FuzzyDate, b: FuzzyDate): Comparison {
  const mixed = (a.timeZone === undefined) !== (b.timeZone === undefined);
  const first = widened(a, mixed);
  const second = widened(b, mixed);
  const before = precedes(first.hull, second.hull);
  const after = precedes(second.hull, first.hull);
  return { before, overlaps: anyOverlap(first.members, second.members), after };
}

/**
 * Whether a date has any time in common with a span, `from` inclusive and `to` exclusive: the test of a time window. Of
 * `{a, b}` one member in the span is enough. Bounds are compared as they are; a date by its instants.
 */
export function within(date: FuzzyDate | Bounds, span: TimeSpan): Certainty {
  const window: Bounds = [span.from, span.from, span.to, span.to];
  const bounds = isBounds(date) ? [date] : widened(date, false).members;
  return anyOverlap(bounds, [window]);
}

function isBounds(date: FuzzyDate | Bounds): date is Bounds {
  return Array.isArray(date);
}

interface Widened {
  readonly hull: Bounds;
  readonly members: readonly Bounds[];
}

function widened(date: FuzzyDate, mixed: boolean): Widened {
  const { timeZone, members } = date;
  const slack = mixed && timeZone === undefined ? floatingSlack : 0;
  const widen = ([a, b, c, d]: Bounds): Bounds => [a - slack, b + slack, c - slack, d + slack];
  const hull = widen(date.instants);
  if (!members) return { hull, members: [hull] };
  return {
    hull,
    members: members.map((member) => widen(timeZone === undefined ? member : toInstants(member, timeZone))),
  };
}

/*
 * An actual time starts at S and ends at E ≥ S, with earliest start ≤ S < latest start and earliest end < E ≤ latest end,
 * no start being later than the latest end and no end earlier than the earliest start; where the two bounds of a side
 * are equal, S or E is that bound. It covers S ≤ t < E, or the instant S where E = S. So
 * a is before b where a's E ≤ b's S and a's S < b's S.
 */

function precedes(a: Bounds, b: Bounds): Certainty {
  if (a[3] <= b[0] && a[0] < b[0]) return 'certainly';
  const end = Math.max(a[0], a[2]);
  const start = Math.min(b[1], b[3]);
  if (end < start) return 'possibly';
  const touching = end === start && b[0] === start && end === a[3] && a[0] < start;
  return touching ? 'possibly' : 'not';
}

function overlap(a: Bounds, b: Bounds): Certainty {
  const before = precedes(a, b);
  const after = precedes(b, a);
  if (before === 'certainly' || after === 'certainly') return 'not';
  return before === 'not' && after === 'not' ? 'certainly' : 'possibly';
}

function anyOverlap(a: readonly Bounds[], b: readonly Bounds[]): Certainty {
  let result: Certainty = 'not';
  for (const first of a) {
    for (const second of b) {
      const found = overlap(first, second);
      if (found === 'certainly') return found;
      if (found === 'possibly') result = found;
    }
  }
  return result;
}
