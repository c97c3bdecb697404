/**
 * What of a date is certain and what is in doubt. Solid: it certainly lasted. Hatched: possible time beyond the stated
 * granule. Bracket: the granule itself. An unbounded side is an arrow; an open one goes on, an unknown one is doubt.
 */
import type { Bounds, FuzzyDate, Precision } from '../../base/fuzzy-date.js';
import type { Ms } from '../../base/units.js';

export type Stretch = readonly [from: Ms, to: Ms];

export interface DateShape {
  readonly solid?: Stretch;
  readonly hatched: readonly Stretch[];
  readonly brackets: readonly Stretch[];
  /** Where a moment is drawn as a point. */
  readonly point?: Ms;
  /** `open`: goes on beyond. `unknown`: no bound is known. */
  readonly before?: 'open' | 'unknown';
  readonly after?: 'open' | 'unknown';
  /** Each date of a set that happened on all of them: drawn side by side, in time order. */
  readonly members?: readonly DateShape[];
}

const day = 86_400_000;
/** The longest a granule gets; a day has 25 hours once a year. */
const granules: Record<Precision, Ms> = {
  millennium: 365_243 * day,
  century: 36_525 * day,
  decade: 3653 * day,
  year: 366 * day,
  season: 123 * day,
  month: 31 * day,
  day: day * 1.05,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
};

const none: readonly Stretch[] = [];

/** The shape of a date whose bounds, and those of its members where it is a set of several, are these on the clock drawn. */
export function dateShape(bounds: Bounds, date: FuzzyDate, members?: readonly Bounds[]): DateShape {
  if (members) {
    const each = members.map((member) => dateShape(member, { ...date, form: 'date' }));
    return { ...sides(bounds, date), hatched: [], brackets: [], members: each };
  }
  const [earliestStart, latestStart, earliestEnd, latestEnd] = bounds;
  const vague = date.approximate || date.uncertain;
  const isMoment = earliestStart === latestEnd && latestStart === earliestStart && earliestEnd === latestEnd;
  if (isMoment && !vague && Number.isFinite(earliestStart))
    return { hatched: none, brackets: none, point: earliestStart };
  if (date.form !== 'interval' && latestStart > earliestEnd) {
    const within: Stretch = [earliestStart, latestEnd];
    return {
      ...sides(bounds, date),
      ...(isDoubt(within, date.precision, vague) ? { hatched: [within], brackets: [] } : pointIn(within)),
    };
  }
  const start: Stretch = [earliestStart, latestStart];
  const end: Stretch = [earliestEnd, latestEnd];
  // A start that no bound limits says nothing against the end.
  const lasted = earliestEnd >= latestStart || latestStart === Infinity;
  const hatched: Stretch[] = [];
  const brackets: Stretch[] = [];
  for (const [side, precision] of [
    [start, date.precision],
    [end, date.endPrecision],
  ] as const) {
    if (side === end && !lasted && Number.isFinite(latestEnd)) hatched.push([latestStart, latestEnd]);
    else if (!Number.isFinite(side[0]) || !Number.isFinite(side[1])) {
      if (side === end && !date.openEnd) hatched.push([lasted ? earliestEnd : latestStart, latestEnd]);
      if (side === start && !date.openStart)
        hatched.push([earliestStart, Number.isFinite(latestStart) ? latestStart : earliestEnd]);
    } else (isDoubt(side, precision, vague) ? hatched : brackets).push(side);
  }
  const solidStart = date.openStart && latestStart === Infinity ? -Infinity : latestStart;
  const solidEnd = date.openEnd ? Infinity : earliestEnd;
  return {
    ...sides(bounds, date),
    hatched,
    brackets,
    ...(solidStart < solidEnd ? { solid: [solidStart, solidEnd] as const } : {}),
    ...(solidStart >= solidEnd && brackets[0] ? { point: (brackets[0][0] + brackets[0][1]) / 2 } : {}),
  };
}

function pointIn(within: Stretch) {
  return { hatched: [], brackets: [within], point: (within[0] + within[1]) / 2 };
}

function sides([earliestStart, , , latestEnd]: Bounds, date: FuzzyDate) {
  return {
    ...(earliestStart === -Infinity ? { before: date.openStart ? ('open' as const) : ('unknown' as const) } : {}),
    ...(latestEnd === Infinity ? { after: date.openEnd ? ('open' as const) : ('unknown' as const) } : {}),
  };
}

function isDoubt([from, to]: Stretch, precision: Precision, vague: boolean): boolean {
  return vague || to - from > granules[precision];
}
