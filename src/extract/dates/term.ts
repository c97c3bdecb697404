import { dayOf, msPerDay, wallFields } from '../calendar.js';
import { clockRule } from './clock.js';
import { daysMonthRule } from './date.js';
import { dayClockRule, dayRules, partRule, weekRule } from './day.js';
import { overnightRule } from './day-word.js';
import { type Context, type Found, longest, matchAt, type Rule, remade } from './found.js';
import { monthRule } from './month.js';
import { partOf } from './part.js';
import { divisionRule, seasonRule } from './season.js';
import { bareUnitRule, unitRule } from './unit.js';
import { divisionValue, thirdValue, type Value, within } from './value.js';
import { centuryRule, decadeRule, eraRule, yearRule } from './year.js';

/** The rules for a day, a month, a year and what lies between. */
const simple: readonly Rule[] = [
  ...dayRules,
  monthRule,
  unitRule,
  seasonRule,
  divisionRule,
  decadeRule,
  centuryRule,
  eraRule,
  yearRule,
];

const lead =
  /(?:the )?(?:(early|mid|late|earlier|later)(?:-| (?:on |in |of )?)|(?:very )?(beginning|start|middle|end|close|turn|(?:first|last|early|final) (?:days|weeks|months)|first half|second half) (?:of|in) )/iy;
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
    if (word.endsWith('half')) return half(value, word.startsWith('second'));
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

function half({ bounds: [from, , , to], edtf, unit }: Value, second: boolean): Value {
  if (unit === 'year') return divisionValue(wallFields(from).year, second ? 41 : 40);
  const middle = dayOf(from + (to - from) / 2) * msPerDay;
  return second ? within(middle, to, edtf, 'span') : within(from, middle, edtf, 'span');
}

/** Every rule for a time by itself, the more telling first. */
export const termRules: readonly Rule[] = [
  dayClockRule,
  partRule,
  thirdRule,
  weekRule,
  clockRule,
  ...simple,
  overnightRule,
];

/** Lists of days are expressions, but nothing hangs on them. */
export const listRules: readonly Rule[] = [daysMonthRule];

/** What may stand after “since”, “until”, “by”, “before”, “after”, “from”: there “the year” is one too. */
export function readTerm(sentence: string, at: number): Found | undefined {
  const term = longest(termRules, sentence, at) ?? bareUnitRule(sentence, at);
  return term?.also ? undefined : term;
}
