import { dayOf, wallFields, wallTime } from '../calendar.js';
import { clockRule } from './clock.js';
import { dayClockRule, dayRules, partRule, weekRule } from './day.js';
import { overnightRule } from './day-word.js';
import { type Context, type Found, longest, matchAt, type Rule, remade } from './found.js';
import { numberOf, numbers } from './lexicon.js';
import { monthRule } from './month.js';
import { partOf } from './part.js';
import { divisionRule, seasonRule } from './season.js';
import { bareUnitRule, unitRule } from './unit.js';
import { daysValue, thirdValue, type Value, within } from './value.js';
import { centuryRule, decadeRule, yearRule } from './year.js';

/** The rules for a day, a month, a year and what lies between. */
const simple: readonly Rule[] = [
  ...dayRules,
  monthRule,
  unitRule,
  seasonRule,
  divisionRule,
  decadeRule,
  centuryRule,
  yearRule,
];

const lead =
  /(?:the )?(?:(early|mid|late|earlier|later)(?:-| (?:on |in |of )?)|(?:very )?(beginning|start|middle|end|close|turn|(?:first|last|early|final) (?:days|weeks|months)) (?:of|in) )/iy;
const tight = /^(?:beginning|start|end|close|turn|.* (?:days|weeks))$/;

/** “early 2021”, “mid-February”, “the end of last week”, “later this year”. */
export const thirdRule: Rule = (sentence, at) => {
  const match = matchAt(lead, sentence, at);
  if (!match) return undefined;
  const word = (match[1] ?? match[2]!).toLowerCase();
  const place = at + match[0].length;
  // “mid the year” is no English, “later in the day” is; a bare number is a year after these words.
  const of =
    longest(simple, sentence, place) ??
    (word === 'mid' ? undefined : bareUnitRule(sentence, place)) ??
    yearAt(sentence, place);
  if (!of || of.unit === 'minute' || of.unit === 'part') return undefined;
  const third = /^(?:early|earlier|beginning|start|turn|first)/.test(word)
    ? 0
    : word === 'mid' || word === 'middle'
      ? 1
      : 2;
  return remade(of, at, 'third', 0.9, of.unit === 'day' ? 'part' : 'span', (value, context) => {
    if (word === 'earlier' || word === 'later') return sideOfNow(value, word === 'earlier', of, context);
    return value.unit === 'day' ? partOf(value, third ? 'late' : 'early') : thirdValue(value, third, tight.test(word));
  });
};

/** A year after a word that makes it one. */
function yearAt(sentence: string, at: number): Found | undefined {
  const found = yearRule(`in ${sentence.slice(at, at + 30)}`, 3);
  return found && { ...found, start: at, end: at + found.end - 3 };
}

/** “earlier this week” ends now, “later this year” begins now; of another day it says nothing more. */
function sideOfNow(value: Value, earlier: boolean, of: Found, { now }: Context): Value {
  const [from, , , to] = value.bounds;
  if (of.anaphoric || value.unit === 'day' || now.from < from || now.from >= to) return value;
  return earlier ? within(from, now.to, value.edtf, 'span') : within(now.from, to, value.edtf, 'span');
}

const portion = new RegExp(
  `(?:the )?(first|second|third|fourth|final|last) (?:(${numbers}) )?(day|week|month|half)(s?) (?:of|in) `,
  'iy',
);

/** “the second week of November”, “the first nine months of 2023”, “the second half of the year”. */
export const portionRule: Rule = (sentence, at) => {
  const match = matchAt(portion, sentence, at);
  if (!match) return undefined;
  const [words, which = '', count = 'one', unit = '', many] = match;
  const place = at + words.length;
  const of = longest(simple, sentence, place) ?? bareUnitRule(sentence, place);
  if (!of || (many && !match[2])) return undefined;
  const isHalf = /^h/i.test(unit);
  const nth = ['fi', 'se', 'th', 'fo'].indexOf(/^fin/i.test(which) ? '' : which.slice(0, 2).toLowerCase());
  const isLast = nth < 0 || (isHalf && nth > 0);
  const pieces = numberOf(count);
  const first = isLast ? -pieces : nth * pieces;
  return remade(of, at, 'portion', 1, 'span', ({ bounds: [from, , , to] }) => {
    const base = isLast ? to : from;
    const { year, month } = wallFields(base);
    // Of an odd number of days, the second half has one more.
    const half = (dayOf(to) - dayOf(from)) / 2;
    const months = /^m/i.test(unit) ? 1 : isHalf && half > 180 ? 6 : 0;
    const size = isHalf ? (isLast ? Math.ceil(half) : Math.floor(half)) : /^w/i.test(unit) ? 7 : 1;
    const edge = (piece: number): number =>
      months ? dayOf(wallTime(year, month + piece * months)) : dayOf(base) + piece * size;
    return daysValue(edge(first), Math.min(edge(first + pieces), dayOf(to)) - 1, 'span');
  });
};

/** Every rule for a time by itself, the more telling first. */
export const termRules: readonly Rule[] = [
  dayClockRule,
  partRule,
  thirdRule,
  portionRule,
  weekRule,
  clockRule,
  ...simple,
  overnightRule,
];

/** What may stand after “since”, “until”, “by”, “before”, “after”, “from”: there “the year” is one too. */
export function readTerm(sentence: string, at: number): Found | undefined {
  const term = longest(termRules, sentence, at) ?? bareUnitRule(sentence, at);
  return term?.also ? undefined : term;
}
