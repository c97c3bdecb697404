import { wallFields } from '../calendar.js';
import { type Context, ruleOf, toldYear } from './found.js';
import { isCapital, isTold, monthIndex, months, prepositions, stepOf, whichOnes } from './lexicon.js';
import { monthValue, type Value } from './value.js';
import { tailOf, yearTail } from './year-tail.js';

/** Words after which May, March and names like June are months. */
const opens = new RegExp(`(?:^|[\\s(–—-])(?:${prepositions}|early|late|mid|beginning|ending)[\\s-]$`, 'i');

/** A month, its year perhaps left to the reader: “in January”, “last October”, “Feb. 2022”, “May of next year”. */
export const monthRule = ruleOf('month', 0.85, `${whichOnes}(?<name>${months})${yearTail}`, (match) => {
  const {
    groups: { which = '', name = '' },
    words,
    before,
    after,
  } = match;
  const tail = tailOf(match);
  if (!isCapital(words, which ? which.length + 1 : 0)) return undefined;
  if (!which && !tail.dated && !tail.own && !isMonth(name, before, after)) return undefined;
  return {
    ...tail,
    unit: 'month',
    anaphoric: isTold(which),
    confidence: tail.dated ? 0.97 : 0.85,
    read: (context) => resolve(monthIndex(name), which, tail.year(context), context),
  };
});

/** Whether a name stands for the month, and not for a person or a deed. */
function isMonth(name: string, before: string, after: string): boolean {
  if (/\b(?:M[rs]s?|Dr|Sir)\.? $/.test(before)) return false;
  const led = opens.test(before);
  if (/^(?:may|march)$/i.test(name)) {
    // “the March vote”, but no “March on Washington”
    const isEpithet =
      /\b(?:his|her|its|their|a|this|that|the) $/i.test(before) &&
      /^ [a-z]/.test(after) &&
      !/^ (?:and|at|across|against|by|of|from|to|on|in|for|was|through|is)\b/.test(after);
    return isEpithet || (led && !/^ for [A-Z]/.test(after));
  }
  if (!led && /^(?:april|june|august)$/i.test(name) && /^\s(?!I\b)[A-Z][a-z]/.test(after)) return false;
  // “Feb” alone is rarely a month; “Feb.” is.
  return name.length > 3;
}

function resolve(month: number, which: string, own: number | undefined, context: Context): Value {
  if (own !== undefined) return monthValue(own, month);
  const { now, direction, focus } = context;
  const isOfTold = isTold(which) && focus;
  const { year, month: current } = wallFields(isOfTold ? focus.bounds[0] : now.from);
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
