import { dayOf, msPerDay } from '../../base/calendar.js';
import { clockRule } from './clock.js';
import { dateRule } from './date.js';
import { dayWordRule } from './day-word.js';
import { type Context, type Found, matchAt, type Rule } from './found.js';
import { holidayRule } from './holiday.js';
import { isWordEnd } from './lexicon.js';
import { monthRule } from './month.js';
import { partOf, partWords } from './part.js';
import { divisionRule, seasonRule } from './season.js';
import { readUnit, unitRule } from './unit.js';
import { daysValue, thirdValue, type Value, weekValue, within } from './value.js';
import { weekdayRule } from './weekday.js';
import { centuryRule, decadeRule, eraRule, yearRule } from './year.js';

const days = [dateRule, weekdayRule, dayWordRule, holidayRule];
const simple = [...days, monthRule, unitRule, seasonRule, divisionRule, decadeRule, centuryRule, eraRule, yearRule];

/** The longest of what some rules read at a place, a list's first. */
export function longest(rules: readonly Rule[], sentence: string, at: number): Found | undefined {
  let best: Found | undefined;
  for (const rule of rules) {
    const read = rule.read(sentence, at);
    const found = Array.isArray(read) ? (read as readonly Found[])[0] : (read as Found | undefined);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

/** A day, and only that. */
function readDay(sentence: string, at: number): Found | undefined {
  const day = longest(days, sentence, at) ?? readUnit(sentence, at, true);
  return day?.unit === 'day' ? day : undefined;
}

const partFirst = new RegExp(
  `(?:the )?(?:(${partWords})(?: hours)?(?: of| on|,)? |(early|late)(?: on)? )(?:the )?`,
  'iy',
);
const partAfter = new RegExp(`,? (?:in the )?(?:(early|late) )?(${partWords})\\b`, 'iy');

/** “the early hours of Aug. 20”, “Sunday night”, “early on Tuesday”, “late Saturday night”. */
export const partRule: Rule = {
  name: 'part-of-day',
  read(sentence, at): Found | undefined {
    const match = matchAt(partFirst, sentence, at);
    if (!match) return undefined;
    const day = readDay(sentence, at + match[0].length);
    if (!day) return undefined;
    // “late Saturday night”: the second part decides.
    const after = matchAt(partAfter, sentence, day.end);
    const words = after ? partName(match[2], after[2]!) : (match[1] ?? match[2]!);
    return withPart(day, words, at, day.end + (after?.[0].length ?? 0));
  },
};

/** “Sunday night”, “Aug. 20 in the evening”. */
export const dayPartRule: Rule = {
  name: 'part-of-day',
  read(sentence, at): Found | undefined {
    const day = longest(days, sentence, at);
    if (day?.unit !== 'day') return undefined;
    const after = matchAt(partAfter, sentence, day.end);
    if (!after || !isWordEnd(sentence, day.end + after[0].length)) return undefined;
    if (/^ (?:Live|Football)/.test(sentence.slice(day.end + after[0].length))) return undefined;
    return withPart(day, partName(after[1], after[2]!), at, day.end + after[0].length);
  },
};

function partName(early: string | undefined, part: string): string {
  return /^early$/i.test(early ?? '') && /^morning$/i.test(part) ? 'early' : part;
}

function withPart(day: Found, words: string, start: number, end: number): Found {
  return {
    ...day,
    start,
    end,
    rule: 'part-of-day',
    confidence: day.confidence * 0.98,
    unit: 'part',
    read(context) {
      const value = day.read(context);
      return value && partOf(value, words);
    },
  };
}

const timeThenDay = /(?: \(\d{1,4}(?::\d\d)? ?(?:GMT|UTC)\))?,? (?:on |of )?(?:the )?/iy;
const dayThenTime = /,? (?:at )?/iy;

/** “9 a.m. on Saturday”, “3:47 a.m. local time Monday”, “November 9, 2022 3:15 pm”. */
export const dayClockRule: Rule = {
  name: 'clock',
  read(sentence, at): Found | undefined {
    const clock = clockRule.read(sentence, at) as Found | undefined;
    if (clock) {
      const link = matchAt(timeThenDay, sentence, clock.end);
      const day = link && longest([...days, partRule, dayPartRule], sentence, clock.end + link[0].length);
      return day && (day.unit === 'day' || day.unit === 'part') ? onDay(clock, day, at, day.end) : undefined;
    }
    const day = longest([...days, dayPartRule, partRule], sentence, at);
    if (day?.unit !== 'day' && day?.unit !== 'part') return undefined;
    const link = matchAt(dayThenTime, sentence, day.end)!;
    const time = link && (clockRule.read(sentence, day.end + link[0].length) as Found | undefined);
    return time && onDay(time, day, at, time.end);
  },
};

function onDay(clock: Found, day: Found, start: number, end: number): Found {
  return {
    ...day,
    start,
    end,
    rule: 'clock',
    confidence: Math.min(clock.confidence, day.confidence),
    unit: 'minute',
    read(context) {
      const date = day.read(context);
      if (!date) return undefined;
      const whole = dayOf(date.bounds[0]) * msPerDay;
      return clock.read({ ...context, day: within(whole, whole + msPerDay, '', 'day') });
    },
  };
}

const third =
  /(?:(?:the )?(early|mid|late|earlier|later)(?:[- ]to[- ](?:mid|late))?(?:-| (?:on |in |of |that )?)|(?:the )?(?:very )?(beginning|start|middle|end|close|turn|first days|early days|last days|final days|first weeks?|last weeks?|early part|latter part|first part|second half|first half|height) (?:of|in) )/iy;
const tightWords = /^(?:beginning|start|end|close|turn|last days|final days|first days)$/;

/** “early 2021”, “mid-February”, “the end of last week”, “later this year”. */
export const thirdRule: Rule = {
  name: 'third',
  read(sentence, at): Found | undefined {
    const match = matchAt(third, sentence, at);
    if (!match) return undefined;
    const word = (match[1] ?? match[2]!).toLowerCase();
    const place = at + match[0].length;
    const of =
      longest(simple, sentence, place) ??
      (match[2] || /^(?:earlier|later|early|late)$/.test(word) ? readUnit(sentence, place, true) : undefined) ??
      readBareYear(sentence, place);
    if (!of || of.unit === 'minute' || of.unit === 'part') return undefined;
    const index = /^(?:early|beginning|start|turn|first|earlier|early days)/.test(word)
      ? 0
      : /^(?:mid|height)/.test(word)
        ? 1
        : 2;
    return {
      ...of,
      start: at,
      rule: 'third',
      confidence: of.confidence * 0.9,
      unit: of.unit === 'day' ? 'part' : 'span',
      read(context) {
        const value = of.read(context);
        if (!value) return undefined;
        if (word === 'earlier' || word === 'later') return sideOfNow(value, word === 'earlier', of, context);
        if (/^(?:first|second) half$/.test(word)) return half(value, word.startsWith('second'));
        if (value.unit === 'day') return partOf(value, index === 0 ? 'early' : 'late');
        return thirdValue(value, index, tightWords.test(word));
      },
    };
  },
};

/** A year after a word that makes it one. */
function readBareYear(sentence: string, at: number): Found | undefined {
  const found = yearRule.read(`in ${sentence.slice(at, at + 24)}`, 3) as Found | undefined;
  return found && { ...found, start: at, end: at + found.end - 3 };
}

/** “earlier this week” ends now, “later this year” begins now; of another day it says nothing more. */
function sideOfNow(value: Value, earlier: boolean, of: Found, { now }: Context): Value {
  const [from, , , to] = value.bounds;
  if (of.anaphoric || value.unit === 'day' || now.from < from || now.from >= to) return value;
  return earlier ? within(from, now.to, value.edtf, 'span') : within(now.from, to, value.edtf, 'span');
}

function half(value: Value, second: boolean): Value {
  const [from, , , to] = value.bounds;
  const middle = dayOf(from + (to - from) / 2) * msPerDay;
  return second ? within(middle, to, value.edtf, 'span') : within(from, middle, value.edtf, 'span');
}

const weekLead = /(?:the )?week (?:of|beginning|starting|ending|ended|to) (?:on )?/iy;

/** “the week of March 6”. */
export const weekRule: Rule = {
  name: 'week',
  read(sentence, at): Found | undefined {
    const match = matchAt(weekLead, sentence, at);
    const day = match && longest(days, sentence, at + match[0].length);
    if (day?.unit !== 'day') return undefined;
    return {
      ...day,
      start: at,
      rule: 'week',
      unit: 'week',
      read(context) {
        const value = day.read(context);
        if (!value) return undefined;
        const first = dayOf(value.bounds[0]);
        return /end(?:ing|ed)|to /.test(match![0]) ? daysValue(first - 6, first, 'week') : weekValue(first);
      },
    };
  },
};

/** What may stand after “since”, “until”, “by”, “before”, “after”. */
export function readTerm(sentence: string, at: number, is = true): Found | undefined {
  if (!is) return undefined;
  return longest(termRules, sentence, at);
}

/** Every rule for a time by itself, the more telling first. */
export const termRules: readonly Rule[] = [
  dayClockRule,
  partRule,
  dayPartRule,
  thirdRule,
  weekRule,
  clockRule,
  ...simple,
];
