import { wallFields } from '../calendar.js';
import { type Context, ruleOf, toldYear } from './found.js';
import { counts, isCapital, monthIndex, months, prepositions, stepOf, yearOf, years } from './lexicon.js';
import { monthValue, type Value } from './value.js';

/** Words after which May, March and names like June are months. */
const opens = new RegExp(`(?:^|[\\s(–—-])(?:${prepositions}|early|late|mid|beginning|ending)[\\s-]$`, 'i');

/** A month, its year perhaps left to the reader: “in January”, “last October”, “Feb. 2022”, “May of next year”. */
export const monthRule = ruleOf(
  'month',
  0.85,
  `(?:(?<which>last|past|this past|this coming|coming|this|next|previous) )?(?<name>${months})(?:(?<yearPart>,? (?:of )?(?<year>${years}|['’]\\d\\d)(?![\\d,.]*\\d))|,? (?:of )?(?<relative>last|this|next|that|the (?:same|following|previous)) year\\b)?`,
  ({ groups: { which = '', name = '', yearPart, year, relative }, words, before, after, end }) => {
    const isCount = yearPart !== undefined && counts(after);
    const stated = year && !isCount ? yearOf(year) : undefined;
    if (!isCapital(words, which ? which.length + 1 : 0)) return undefined;
    if (!which && !stated && !relative && !isMonth(name, before, after)) return undefined;
    return {
      unit: 'month',
      dated: stated !== undefined,
      ...(stated ? { confidence: 0.97 } : {}),
      ...(isCount ? { end: end - yearPart.length } : {}),
      read: (context) =>
        stated ? monthValue(stated, monthIndex(name)) : resolve(monthIndex(name), which, relative, context),
    };
  },
);

/** Whether a name stands for the month, and not for a person or a deed. */
function isMonth(name: string, before: string, after: string): boolean {
  const led = opens.test(before);
  if (/^(?:may|march)$/i.test(name)) {
    // “the March vote”, but no “March on Washington”
    const isEpithet =
      /\b(?:the|its|his|her|their|a|this|that) $/i.test(before) &&
      /^ [a-z]/.test(after) &&
      !/^ (?:on|for|of|to|in|from|against|across|through|was|is|by|at|and)\b/.test(after);
    return isEpithet || (led && !/^ for [A-Z]/.test(after));
  }
  if (!led && /^(?:april|june|august)$/i.test(name) && /^\s(?!I\b)[A-Z][a-z]/.test(after)) return false;
  // “Feb” alone is rarely a month; “Feb.” is.
  return name.length > 3;
}

function resolve(month: number, which: string, relative: string | undefined, context: Context): Value {
  const { now, focus, direction } = context;
  const { year, month: current } = wallFields(now.from);
  if (relative) {
    const anchor =
      /th/i.test(relative.slice(0, 2)) && !/this/i.test(relative) && focus ? wallFields(focus.bounds[0]).year : year;
    return monthValue(anchor + stepOf(relative), month);
  }
  const step = stepOf(which);
  if (step) return monthValue((step < 0 ? month < current : month > current) ? year : year + step, month);
  const told = which ? year : toldYear(context, month);
  if (told !== undefined) return monthValue(told, month);
  if (direction === 'future') return monthValue(month >= current ? year : year + 1, month);
  // One of the next two months, unless a verb says that it was.
  const ahead = (month - current + 12) % 12;
  if (direction === 'either' && ahead > 0 && ahead <= 2) return monthValue(month > current ? year : year + 1, month);
  return monthValue(month <= current ? year : year - 1, month);
}
