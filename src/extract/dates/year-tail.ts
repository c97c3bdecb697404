import { wallFields } from '../calendar.js';
import type { Context, Match } from './found.js';
import { counts, isTold, stepOf, yearOf, years } from './lexicon.js';

/** The year that follows a day, a month or a season: “, 2022”, “of next year”, “the following year”. */
export const yearTail = `(?:(?<yearPart>,?[ -](?:of )?(?:fiscal )?(?<year>${years}|['’]\\d\\d)(?![\\d,.]*\\d))|,? (?:of |in )?(?<relative>this|that|the (?:same|following|previous)|last|next) year\\b)?`;

/** What the tail of a match states. “On March 3, 2000 people …” has no year: there the expression ends before it. */
export function tailOf({ groups: { yearPart, year, relative }, after, end }: Match): {
  readonly end: number;
  readonly dated: boolean;
  readonly own: boolean;
  readonly year: (context: Context) => number | undefined;
} {
  const isCount = yearPart !== undefined && counts(after);
  const dated = !isCount && year !== undefined;
  return {
    end: isCount ? end - yearPart.length : end,
    dated,
    own: relative !== undefined,
    year({ now, focus }) {
      if (dated) return yearOf(year);
      if (!relative) return undefined;
      return wallFields(isTold(relative) && focus ? focus.bounds[0] : now.from).year + stepOf(relative);
    },
  };
}
