import { dayOf, wallFields, weekday } from '../../base/calendar.js';
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
  const { month: monthName = '', name: dayName, which, relative, yearPart } = groups;
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
      const relativeYear = relative && wallFields(context.now.from).year + stepOf(relative);
      const at = known ?? (relativeYear || (which ? undefined : toldYear(context, index)));
      const direction = which ? (stepOf(which) > 0 ? 'future' : 'past') : context.direction;
      const days =
        at === undefined
          ? dayNear(index, Number(day), dayName, { ...context, direction })
          : dayNumber(at, index, Number(day));
      if (days === undefined) return undefined;
      if (dayName && weekday(days) !== weekdayIndex(dayName)) context.doubt?.();
      return dayValue(days);
    },
  };
}

/** Days ahead within which a date without a verb is taken to lie ahead. */
const soon = 45;

function dayNear(
  month: number,
  day: number,
  dayName: string | undefined,
  { now, direction }: Context,
): number | undefined {
  const { year } = wallFields(now.from);
  const today = dayOf(now.from);
  // 29 February may be years away.
  const candidates = Array.from({ length: 17 }, (_, i) => dayNumber(year + i - 8, month, day)).filter(
    (x) => x !== undefined,
  );
  const next = candidates.find((x) => x >= today);
  const last = candidates.findLast((x) => x <= today);
  if (next === undefined || last === undefined) return next ?? last;
  if (dayName) {
    // The name of the day tells which of the two is meant.
    const fits = (x: number): boolean => weekday(x) === weekdayIndex(dayName);
    if (fits(next) !== fits(last)) return fits(next) ? next : last;
  }
  // News name the year of what was nearly a year ago.
  if (next - today <= 30 && today - last > 300) return next;
  // A date of these days that a plan names is not meant for next year.
  if (direction === 'future') return today - last <= 31 && next - today > 330 ? last : next;
  return direction === 'either' && next - today <= soon && today - last > 2 * (next - today) ? next : last;
}
