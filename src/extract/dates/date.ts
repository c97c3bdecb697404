import { dayOf, wallFields, weekday } from '../../base/calendar.js';
import { type Context, type Found, matchAt, type Rule, toldYear } from './found.js';
import { counted, isCapital, isWordEnd, monthIndex, months, weekdayIndex, weekdays, years } from './lexicon.js';
import { dayNumber, dayValue, type Value } from './value.js';

const dayNamePattern = `(?:(${weekdays}|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\.?),? (?:the )?)?`;
const yearPart = `(?:,? (?:of )?(${years}|'\\d\\d|’\\d\\d)(?![\\d,.]*\\d)|,? (?:of )?(last|this|next) year)?`;
const monthFirst = new RegExp(
  `${dayNamePattern}(?:(last|this|next) )?(${months}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.,]\\d)${yearPart}`,
  'iy',
);
const dayFirst = new RegExp(
  `${dayNamePattern}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -](?:(last|this|next) )?(${months})${yearPart.replace('(?:,? ', '(?:,?[ -]')}`,
  'iy',
);
const more = /(?:, \d{1,2})*,? (?:and|or) (\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[:.,]\d)/y;

/** A month and a day, the year perhaps left to the reader: “Aug. 20”, “20 August 2022”, “Tuesday, May 21st”. */
export const dateRule: Rule = {
  name: 'date',
  read(sentence, at): readonly Found[] | undefined {
    const match = matchAt(monthFirst, sentence, at);
    if (match) {
      const [words, name, which, month, day, year, relative] = match;
      if (!isDate(sentence, at + words.lastIndexOf(month!), Number(day))) return undefined;
      const full = at + words.length;
      const end = withoutCount(sentence, full, year);
      // “March 18 and 19”
      const list = year ? null : matchAt(more, sentence, end);
      const written = end === full ? year : undefined;
      const dates = [found(at, end, monthIndex(month!), Number(day), written, relative, name, which)];
      if (
        list &&
        isWordEnd(sentence, end + list[0].length) &&
        Number(list[1]) <= 31 &&
        !matchAt(counted, sentence, end + list[0].length)
      ) {
        const last = end + list[0].length;
        dates.push(found(last - lastNumber(list[0]), last, monthIndex(month!), Number(list[1])));
      }
      return dates;
    }
    const turned = matchAt(dayFirst, sentence, at);
    if (!turned) return undefined;
    const [words, name, day, , month, year, relative] = turned;
    if (!isDate(sentence, at + words.indexOf(month!, words.indexOf(day!) + day!.length), Number(day))) return undefined;
    const full = at + words.length;
    const end = withoutCount(sentence, full, year);
    return [found(at, end, monthIndex(month!), Number(day), end === full ? year : undefined, relative, name)];
  },
};

const several = new RegExp(`(\\d{1,2})(?:, (\\d{1,2}))?,? (?:and|or) (\\d{1,2}) (?:of )?(${months})${yearPart}`, 'iy');

/** “5 and 6 March”: days that share their month. */
export const datesRule: Rule = {
  name: 'dates',
  read(sentence, at): readonly Found[] | undefined {
    const match = matchAt(several, sentence, at);
    if (!match) return undefined;
    const [words, first, second, last, month, year, relative] = match;
    const lastAt = words.indexOf(last!, words.search(/and|or/));
    if (!isDate(sentence, at + words.indexOf(month!, lastAt), Number(first))) return undefined;
    const share = (start: number, day: string) =>
      found(at + start, at + start + day.length, monthIndex(month!), Number(day), year, relative);
    return [
      share(0, first!),
      ...(second ? [share(words.indexOf(second, first!.length), second)] : []),
      { ...share(lastAt, last!), end: at + words.length },
    ];
  },
};

function isDate(sentence: string, monthAt: number, day: number): boolean {
  return isCapital(sentence, monthAt) && day >= 1 && day <= 31;
}

/** The end of a date without a year that counts something: “On March 3, 2000 people …”. */
function withoutCount(sentence: string, end: number, year: string | undefined): number {
  if (!year || !matchAt(counted, sentence, end)) return end;
  return sentence.slice(0, end - year.length).replace(/(?:,| of|[ -])*$/, '').length;
}

function found(
  start: number,
  end: number,
  month: number,
  day: number,
  yearText?: string,
  relative?: string,
  dayName?: string,
  which?: string,
): Found {
  const year = yearText === undefined ? undefined : fullYear(yearText);
  return {
    start,
    end,
    rule: 'date',
    confidence: year === undefined ? 0.9 : 0.98,
    unit: 'day',
    dated: year !== undefined,
    read: (context) =>
      resolve(
        month,
        day,
        year,
        relative,
        dayName,
        which ? { ...context, year: undefined, direction: /next/i.test(which) ? 'future' : 'past' } : context,
      ),
  };
}

function resolve(
  month: number,
  day: number,
  stated: number | undefined,
  relative: string | undefined,
  dayName: string | undefined,
  context: Context,
): Value | undefined {
  const year = stated ?? relativeYear(relative, context) ?? toldYear(context, month);
  const days = year === undefined ? dayNear(month, day, dayName, context) : dayNumber(year, month, day);
  if (days === undefined) return undefined;
  if (dayName && weekday(days) !== weekdayIndexOf(dayName)) context.doubt?.();
  return dayValue(days);
}

function weekdayIndexOf(name: string): number {
  return name.length > 5
    ? weekdayIndex(name)
    : weekdays.split('|').findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase()));
}

function relativeYear(word: string | undefined, { now }: Context): number | undefined {
  if (!word) return undefined;
  return wallFields(now.from).year + ({ last: -1, this: 0, next: 1 }[word.toLowerCase()] ?? 0);
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
    const index = weekdayIndexOf(dayName);
    if ((weekday(next) === index) !== (weekday(last) === index)) return weekday(next) === index ? next : last;
  }
  // A date of these days that a plan names is not meant for next year.
  if (direction === 'future') return today - last <= 31 && next - today > 330 ? last : next;
  return direction === 'either' && next - today <= soon && today - last > 2 * (next - today) ? next : last;
}

/** `'89` and `’07`: the year of that ending nearest before 2050. */
function fullYear(text: string): number {
  const digits = Number(text.replace(/\D/g, ''));
  return /^\d/.test(text) ? digits : digits + (digits < 50 ? 2000 : 1900);
}

function lastNumber(text: string): number {
  return /\d+\D*$/.exec(text)![0].length;
}
