import { dayOf, wallFields, weekday } from '../calendar.js';
import { type Context, type Found, type Made, type Match, ruleOf, toldYear } from './found.js';
import { counts, isCapital, monthIndex, months, stepOf, weekdayIndex, weekdays, yearOf, years } from './lexicon.js';
import { dayNumber, dayValue } from './value.js';

const dayPart = `(?:(?<name>${weekdays}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?),? (?:the )?)?`;
const monthPart = `(?:(?<which>last|this|next) )?(?<month>${months})`;
const yearPattern = `(?:(?<yearPart>,?[ -](?:of )?(?<year>${years}|['’]\\d\\d)(?![\\d,.]*\\d))|,? (?:of )?(?<relative>last|this|next) year)?`;
const ordinal = '(?:st|nd|rd|th)?';
const noMore = '(?!\\d|[:.,]\\d)';

/** A month and a day, the year perhaps left to the reader: “Aug. 20, 2022”, “Tuesday, May 21st”; “March 18 and 19”. */
export const monthDayRule = ruleOf(
  'date',
  0.9,
  `${dayPart}${monthPart} (?:the )?(?<day>\\d{1,2})${ordinal}${noMore}(?:,? (?:and|or) (?<other>\\d{1,2})${ordinal}(?![\\d%]|[:.,]\\d)|${yearPattern})`,
  (match) => {
    const { other } = match.groups;
    const first = dateOf(match);
    if (!first || !other) return first;
    const { start, end } = match;
    const firstEnd = start + match.words.search(/,? (?:and|or) \d+\D*$/i);
    // “on May 5 and 12 people …”
    if (Number(other) > 31 || counts(match.after)) return { ...first, end: firstEnd };
    const second = dateOf(match, other);
    return {
      ...first,
      end: firstEnd,
      also: [{ rule: 'date', confidence: 0.9, ...second!, start: end - /\d+\D*$/.exec(match.words)![0].length, end }],
    };
  },
);

/** The day before its month: “20 August 2022”, “the 4th of July”. */
export const dayMonthRule = ruleOf(
  'date',
  0.9,
  `${dayPart}(?:the )?(?<day>\\d{1,2})${ordinal}(?: day)?(?: of)?[ -]${monthPart}${yearPattern}`,
  (match) => dateOf(match),
);

/** “5 and 6 March”: days that share their month. */
export const daysMonthRule = ruleOf(
  'date',
  0.9,
  `(?<day>\\d{1,2})(?:, (?<middle>\\d{1,2}))?,? (?:and|or) (?<last>\\d{1,2}) (?:of )?${monthPart}${yearPattern}`,
  (match) => {
    const { day = '', middle, last = '' } = match.groups;
    const one = (digits: string, at: number): Found => ({
      rule: 'date',
      confidence: 0.9,
      ...dateOf(match, digits)!,
      start: match.start + at,
      end: match.start + at + digits.length,
    });
    if (!dateOf(match)) return undefined;
    const lastAt = match.words.indexOf(last, match.words.search(/ (?:and|or) /i));
    return {
      ...one(day, 0),
      also: [
        ...(middle ? [one(middle, match.words.indexOf(middle, day.length))] : []),
        { ...one(last, lastAt), end: match.end },
      ],
    };
  },
);

function dateOf({ groups, words, after, end }: Match, day = groups.day!): Made | undefined {
  const { month: monthName = '', name: dayName, yearPart } = groups;
  if (!isCapital(words, words.lastIndexOf(monthName)) || !Number(day) || Number(day) > 31) return undefined;
  // “On March 3, 2000 people …”
  const isCount = yearPart !== undefined && counts(after);
  const stated = isCount ? undefined : groups.year;
  const known = stated === undefined ? undefined : yearOf(stated);
  return {
    unit: 'day',
    dated: known !== undefined,
    ...(known === undefined ? {} : { confidence: 0.98 }),
    ...(isCount ? { end: end - yearPart.length } : {}),
    read(context) {
      const index = monthIndex(monthName);
      const fits = (days: number): boolean => !dayName || weekday(days) === weekdayIndex(dayName);
      const days = yearly((year) => dayNumber(year, index, Number(day)), index, known, groups, context, fits);
      if (days === undefined) return undefined;
      if (!fits(days)) context.doubt?.();
      return dayValue(days);
    },
  };
}

/** Days ahead within which a date without a verb is taken to lie ahead. */
const soon = 45;

/**
 * The day that a date means which comes once a year: that of its own year, of one told, or the nearest that the words
 * around it allow. `fits` tells whether the name of the day is right.
 */
export function yearly(
  at: (year: number) => number | undefined,
  month: number,
  known: number | undefined,
  { which, relative }: Match['groups'],
  context: Context,
  fits: (days: number) => boolean = () => true,
): number | undefined {
  const { year } = wallFields(context.now.from);
  const today = dayOf(context.now.from);
  const step = stepOf(which ?? '');
  const told = relative ? year + stepOf(relative) : which ? (step ? undefined : year) : toldYear(context, month);
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
