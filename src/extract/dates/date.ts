import { dayOf, wallFields, weekday } from '../calendar.js';
import { type Context, type Made, type Match, ruleOf, toldYear } from './found.js';
import { isCapital, isTold, monthIndex, months, stepOf, weekdayIndex, weekdays } from './lexicon.js';
import { isGame } from './season.js';
import { dayIfAny, dayNumber } from './value.js';
import { tailOf, yearTail } from './year-tail.js';

const dayPart = `(?:(?<name>${weekdays}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?),? (?:the )?)?`;
const monthPart = `(?:(?<which>last|this|next) )?(?<month>${months})`;
const ordinal = '(?:st|nd|rd|th)';

/** A month and a day, the year perhaps left to the reader: “Aug. 20, 2022”, “Tuesday, May 21st”. */
export const monthDayRule = ruleOf(
  'date',
  0.9,
  `${dayPart}${monthPart} (?:the )?(?<day>\\d{1,2})${ordinal}?(?!\\d|[:.,]\\d)${yearTail}`,
  dateOf,
);

/** The day before its month: “20 August 2022”, “the 4th of July”. */
export const dayMonthRule = ruleOf(
  'date',
  0.9,
  `${dayPart}(?:the )?(?<day>\\d{1,2})${ordinal}?(?: day)?(?: of)?[ -]${monthPart}${yearTail}`,
  dateOf,
);

function dateOf(match: Match): Made | undefined {
  const { groups, words } = match;
  const { month: monthName = '', name: dayName, day } = groups;
  if (!isCapital(words, words.lastIndexOf(monthName)) || !Number(day) || Number(day) > 31) return undefined;
  const tail = tailOf(match);
  return {
    ...tail,
    unit: 'day',
    confidence: tail.dated ? 0.98 : 0.9,
    read(context) {
      const index = monthIndex(monthName);
      const fits = (days: number): boolean => !dayName || weekday(days) === weekdayIndex(dayName);
      const days = yearly(
        (year) => dayNumber(year, index, Number(day)),
        index,
        tail.year(context),
        groups,
        context,
        fits,
      );
      if (days !== undefined && !fits(days)) context.doubt?.();
      return dayIfAny(days);
    },
  };
}

/** “the 15th”, of the month that the verb means; “the 6th of this month”. */
export const ordinalRule = ruleOf(
  'date',
  0.6,
  `the (?<day>\\d{1,2})${ordinal}(?: of (?<which>last|this|next|that|the same) month)?`,
  ({ groups: { day, which = '' }, sentence, before, after }) =>
    !which &&
    (!/\b(?:on|by|from|to|since|until|till|before|after) $/i.test(before) || !ends.test(after) || isGame(sentence))
      ? undefined
      : {
          unit: 'day',
          own: which !== '',
          read({ now, direction, focus }) {
            const today = dayOf(now.from);
            const { year, month } = wallFields(isTold(which) && focus ? focus.bounds[0] : now.from);
            const near = [-1, 0, 1].map((step) => dayNumber(year, month + step, Number(day)));
            const days = which
              ? near[1 + stepOf(which)]
              : direction === 'future'
                ? near.find((one) => one! >= today)
                : near.findLast((one) => one! <= today);
            return dayIfAny(days);
          },
        },
);
/** What a day of the month ends before; a street, a floor and an anniversary go on. */
const ends = /^(?:[^ A-Za-z\d-]|$| (?:to|when|while|after|as|in|for|with|but|and|at|a|before|until|its|his|her|the)\b)/;

/** Days ahead within which a date without a verb is taken to lie ahead. */
const soon = 45;

/**
 * The day that a date means which comes once a year: that of its own year, of the one told of, or the nearest that the words
 * around it allow. `fits` tells whether the name of the day is right.
 */
export function yearly(
  at: (year: number) => number | undefined,
  month: number,
  known: number | undefined,
  { which }: Match['groups'],
  context: Context,
  fits: (days: number) => boolean = () => true,
): number | undefined {
  const { year } = wallFields(context.now.from);
  const today = dayOf(context.now.from);
  const step = stepOf(which ?? '');
  const told = which ? (step ? undefined : year) : toldYear(context, month);
  if ((known ?? told) !== undefined) return at((known ?? told)!);
  const direction = step ? (step > 0 ? 'future' : 'past') : context.direction;
  // 29 February may be years away.
  const candidates = Array.from({ length: 17 }, (_, i) => at(year + i - 8)).filter((x) => x !== undefined);
  const next = candidates.find((x) => x >= today);
  const last = candidates.findLast((x) => x <= today);
  if (next === undefined || last === undefined) return next ?? last;
  if (fits(next) !== fits(last)) return fits(next) ? next : last;
  // News name the year of what was nearly a year ago.
  if (!step && next - today <= 30 && today - last > 300) return next;
  // A date of these days that a plan names is not meant for next year.
  if (direction === 'future') return today - last <= 31 && next - today > 330 ? last : next;
  return direction === 'either' && next - today <= soon && today - last > 2 * (next - today) ? next : last;
}
