import { wallFields } from '../../base/calendar.js';
import { type Context, type Found, matchAt, type Rule, toldYear } from './found.js';
import { counted, isCapital, isWordEnd, monthIndex, months, years } from './lexicon.js';
import { monthValue, type Value } from './value.js';

const pattern = new RegExp(
  `(?:(last|past|this past|this coming|coming|this|next|previous) )?(${months})(?:,? (?:of )?(${years}|'\\d\\d|’\\d\\d)(?![\\d,.]*\\d)|,? (?:of )?(last|this|next|that|the (?:same|following|previous)) year\\b)?`,
  'iy',
);
/** Words after which May, March and names like June are months. */
const opens =
  /(?:^|[\s(–—-])(?:in|since|until|till|by|of|from|to|through|between|before|after|during|for|early|late|mid|and|or|than|every|each|over|throughout|around|beginning|ending|on|onto|and in|through)[\s-]$/i;
const person = /\s(?!I\b)[A-Z][a-z]/y;

/** A month, its year perhaps left to the reader: “in January”, “last October”, “Feb. 2022”, “May of next year”. */
export const monthRule: Rule = {
  name: 'month',
  read(sentence, at): Found | undefined {
    const match = matchAt(pattern, sentence, at);
    if (!match) return undefined;
    const [words, before = '', name = ''] = match;
    let [, , , yearText, after = ''] = match;
    const nameAt = at + (before ? before.length + 1 : 0);
    let end = at + words.length;
    if (yearText && matchAt(counted, sentence, end)) {
      end = nameAt + name.length;
      yearText = undefined;
    }
    if (!isCapital(sentence, nameAt) || !isWordEnd(sentence, end)) return undefined;
    // A day follows that was no day (“May 45”), or the name is one of a person or of a deed (“March for Life”).
    if (!before && !yearText && !after && !isMonth(sentence, at, end, name)) return undefined;
    const month = monthIndex(name);
    const year = yearText === undefined ? undefined : yearOf(yearText);
    after = after.toLowerCase();
    return {
      start: at,
      end,
      rule: 'month',
      confidence: year === undefined ? 0.85 : 0.97,
      unit: 'month',
      dated: year !== undefined,
      read: (context) => resolve(month, year, before.toLowerCase(), after, context),
    };
  },
};

function isMonth(sentence: string, at: number, end: number, name: string): boolean {
  if (/^(?:may|march|april|june|august)$/i.test(name)) {
    const led = opens.test(sentence.slice(Math.max(0, at - 14), at));
    if (/^(?:may|march)$/i.test(name)) {
      // “the March vote”, but no “March on Washington”
      const epithet =
        /\b(?:the|its|his|her|their|a|this|that|early|late) $/i.test(sentence.slice(Math.max(0, at - 6), at)) &&
        /^ [a-z]/.test(sentence.slice(end, end + 2)) &&
        !/^ (?:on|for|of|to|in|from|against|across|through|was|is|by|at|and)\b/.test(sentence.slice(end, end + 9));
      return epithet || (led && !/^ for [A-Z]/.test(sentence.slice(end, end + 7)));
    }
    if (!led && matchAt(person, sentence, end)) return false;
  }
  // “Feb” alone is rarely a month; “Feb.” is.
  return name.length > 3;
}

function resolve(month: number, stated: number | undefined, before: string, after: string, context: Context): Value {
  const { year, month: current } = wallFields(context.now.from);
  if (stated !== undefined) return monthValue(stated, month);
  if (after) {
    const shift = /last|previous/.test(after) ? -1 : /next|following/.test(after) ? 1 : 0;
    const anchor = /last|this|next/.test(after)
      ? year
      : context.focus
        ? wallFields(context.focus.bounds[0]).year
        : year;
    return monthValue(anchor + shift, month);
  }
  if (/last|past|previous/.test(before)) return monthValue(month < current ? year : year - 1, month);
  if (/next|coming/.test(before)) return monthValue(month > current ? year : year + 1, month);
  if (before === 'this') return monthValue(year, month);
  const told = toldYear(context, month);
  if (told !== undefined) return monthValue(told, month);
  if (context.direction === 'future') return monthValue(month >= current ? year : year + 1, month);
  return monthValue(month <= current ? year : year - 1, month);
}

function yearOf(text: string): number {
  const digits = Number(text.replace(/\D/g, ''));
  return /^\d/.test(text) ? digits : digits + (digits < 50 ? 2000 : 1900);
}
