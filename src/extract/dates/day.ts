import { dayOf, msPerDay } from '../calendar.js';
import { clockRule } from './clock.js';
import { dayMonthRule, monthDayRule, ordinalRule } from './date.js';
import { dayWordRule } from './day-word.js';
import { longest, matchAt, type Rule, remade } from './found.js';
import { holidayRule } from './holiday.js';
import { isWordEnd } from './lexicon.js';
import { numericRule } from './numeric.js';
import { partOf, partWords } from './part.js';
import { bareUnitRule, unitRule } from './unit.js';
import { daysValue, weekValue, within } from './value.js';
import { weekdayRule } from './weekday.js';

/** The rules for a day. */
export const dayRules: readonly Rule[] = [
  monthDayRule,
  dayMonthRule,
  ordinalRule,
  weekdayRule,
  dayWordRule,
  holidayRule,
  numericRule,
];

const partFirst = new RegExp(`(?:the )?(?:(${partWords})(?: of| on|,)? |(early|late)(?: on)? )(?:the )?`, 'iy');
const partAfter = new RegExp(`,? (?:in the )?(?:(early|late) )?(${partWords})\\b(?! (?:live|football)\\b)`, 'iy');

/** “the early hours of Aug. 20”, “Sunday night”, “early on Tuesday”, “late Saturday night”. */
export const partRule: Rule = (sentence, at) => {
  const lead = matchAt(partFirst, sentence, at);
  const place = at + (lead?.[0].length ?? 0);
  const day = longest(lead ? [...dayRules, bareUnitRule] : dayRules, sentence, place);
  if (day?.unit !== 'day' || day.also) return undefined;
  // “late Saturday night”: the second part decides.
  const tail = matchAt(partAfter, sentence, day.end);
  const end = day.end + (tail?.[0].length ?? 0);
  if ((!lead && !tail) || !isWordEnd(sentence, end)) return undefined;
  const led = lead?.[1] ?? lead?.[2];
  const early = /^(?:early|small)/i.test(led ?? tail?.[1] ?? '');
  const words = tail && !(early && /^morning$/i.test(tail[2]!)) ? tail[2]! : (led ?? 'early');
  return { ...remade(day, at, 'part-of-day', 0.98, 'part', (value) => partOf(value, words)), end };
};

const timeThenDay = /(?: \(\d{1,4}(?::\d\d)? ?(?:GMT|UTC)\))?,? (?:on |of )?(?:the )?/iy;
const dayThenTime = /,? (?:at )?/iy;

/** “9 a.m. on Saturday”, “3:47 a.m. local time Monday”, “November 9, 2022 3:15 pm”. */
export const dayClockRule: Rule = (sentence, at) => {
  const first = clockRule(sentence, at) ?? longest([...dayRules, partRule], sentence, at);
  if (!first || first.also) return undefined;
  const isClock = first.unit === 'minute';
  const link = matchAt(isClock ? timeThenDay : dayThenTime, sentence, first.end);
  const place = first.end + (link?.[0].length ?? 0);
  const second =
    link &&
    ((/the $/i.test(link[0]) && unitRule(sentence, place - 4)) ||
      longest(isClock ? [...dayRules, partRule, unitRule] : [clockRule], sentence, place));
  if (!second || second.also) return undefined;
  const [clock, day] = isClock ? [first, second] : [second, first];
  if (day.unit !== 'day' && day.unit !== 'part') return undefined;
  return {
    ...day,
    start: at,
    end: second.end,
    rule: 'clock',
    confidence: Math.min(clock.confidence, day.confidence),
    unit: 'minute',
    read(context) {
      const date = day.read(context);
      const from = date && dayOf(date.bounds[0]) * msPerDay;
      return from === undefined ? undefined : clock.read({ ...context, day: within(from, from + msPerDay, '', 'day') });
    },
  };
};

const weekLead = /(?:the )?week (of|starting|beginning|ending|ended) (?:on )?/iy;

/** “the week of March 6”. */
export const weekRule: Rule = (sentence, at) => {
  const lead = matchAt(weekLead, sentence, at);
  const day = lead && longest(dayRules, sentence, at + lead[0].length);
  if (day?.unit !== 'day') return undefined;
  const isLast = /^end/i.test(lead![1]!);
  return remade(day, at, 'week', 1, 'week', ({ bounds: [from] }) => {
    const first = dayOf(from);
    return isLast ? daysValue(first - 6, first, 'week') : weekValue(first);
  });
};
