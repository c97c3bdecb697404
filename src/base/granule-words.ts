import { civilFromDays, dayOf, msPerDay, wallTime } from './calendar.js';
import { type Granule, granuleBefore, granuleEnd } from './granule.js';
import { dateFormat, numberFormat, relativeFormat } from './intl.js';
import { enDates } from './messages/en-dates.js';
import { undDates } from './messages/und-dates.js';
import { addEnglish, hasMessage, message } from './messages.js';
import type { Ms } from './units.js';

addEnglish(enDates, undDates);

/** How dates are written. */
export interface Style {
  readonly locale: string;
  readonly month: 'long' | 'short';
  /** Set by {@link timeWords}: whether the words tell a time of day, so that the zone can be named behind it. */
  readonly told?: { time: boolean };
}

/** Beyond this `Intl` knows no dates (ECMAScript's time range). */
const reach: Ms = 8.64e15;

/** One granule in words: "2022", "August 2022", "20 August 2022", "20 August 2022, 03:15", "2020s", "44 BC". */
export function granuleWords(wall: Ms, granule: Granule, style: Style): string {
  switch (granule) {
    case 'second':
    case 'minute':
    case 'hour':
      return message(style.locale, 'date.time', {
        date: granuleWords(wall, 'day', style),
        time: timeWords(wall, granule, style),
      });
    case 'day':
    case 'month':
      return Math.abs(wall) > reach ? yearWords(wall, style) : tidy(format(granule, yearOf(wall), style).format(wall));
    case 'year':
      return yearWords(wall, style);
    case 'decade':
      return decadeWords(wall, style);
    case 'century':
      return centuryWords(wall, style);
    default:
      return runWords(wall, granuleEnd(wall, granule), 'year', style).joined;
  }
}

/** "03:15", with seconds where they matter. */
export function timeWords(wall: Ms, granule: 'hour' | 'minute' | 'second', style: Style): string {
  if (style.told) style.told.time = true;
  const timeStyle = granule === 'second' ? 'medium' : 'short';
  return tidy(dateFormat(style.locale, { timeStyle }).format(Math.abs(wall) > reach ? wall % msPerDay : wall));
}

/** A run of days, months or years: its ends without what they share, and both as the locale writes a range. */
export interface Run {
  /** "5" */
  readonly start: string;
  /** "6 November 2022" */
  readonly end: string;
  /** "5–6 November 2022" */
  readonly joined: string;
}

/** The run from the granule that begins at `from` to the last one before `to`. */
export function runWords(from: Ms, to: Ms, granule: 'day' | 'month' | 'year', style: Style): Run {
  const last = granuleBefore(to, granule);
  const start = granuleWords(from, granule, style);
  const end = granuleWords(last, granule, style);
  if (Math.abs(from) > reach || Math.abs(last) > reach)
    return { start, end, joined: start === end ? start : `${start} – ${end}` };
  const parts = format(granule, yearOf(from), style).formatRangeToParts(from, last);
  const first = parts.findIndex(({ source }) => source === 'startRange');
  if (first < 0) return { start, end, joined: start };
  const startEnd = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
  const endStart = parts.findIndex(({ source }) => source === 'endRange');
  const endEnd = parts.findLastIndex(({ source }) => source === 'endRange') + 1;
  const text = (a: number, b: number): string =>
    tidy(
      parts
        .slice(a, b)
        .map(({ value }) => value)
        .join(''),
    );
  const [left, dash, right] = [text(first, startEnd), text(startEnd, endStart), text(endStart, endEnd)];
  // Engines differ in the spaces around the dash: none between two numbers or words, one where either holds spaces.
  const between = dash.trim() === '–' ? (/\s/.test(left + right) ? ' – ' : '–') : dash;
  return {
    start: text(0, startEnd),
    end: right + text(endEnd, parts.length),
    joined: text(0, startEnd) + between + right + text(endEnd, parts.length),
  };
}

function format(granule: 'day' | 'month' | 'year', year: number, { locale, month }: Style): Intl.DateTimeFormat {
  return dateFormat(locale, {
    year: 'numeric',
    ...(granule === 'year' ? {} : { month }),
    ...(granule === 'day' ? { day: 'numeric' } : {}),
    ...(year < 100 ? { era: 'short' } : {}),
  });
}

function yearWords(wall: Ms, style: Style): string {
  const year = yearOf(wall);
  if (year < -100_000) return yearsAgo(-year, style.locale);
  if (Math.abs(wall) > reach) return message(style.locale, 'date.far-year', { number: year });
  return tidy(format('year', year, style).format(wall));
}

/** Counted from year 0: at this distance two thousand years are less than what is rounded off. */
function yearsAgo(count: number, locale: string): string {
  if (!hasMessage(locale, 'date.years-ago')) return relativeFormat(locale).format(-count, 'year');
  const number = numberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 });
  return message(locale, 'date.years-ago', { number: number.format(count) });
}

/** "2020s"; but "2000–2009" and "AD 10–19", which nobody would read right as "2000s" and "10s". */
function decadeWords(wall: Ms, style: Style): string {
  const year = yearOf(wall);
  if (year < 100 || year % 100 === 0 || !hasMessage(style.locale, 'date.decade')) {
    return runWords(wall, granuleEnd(wall, 'decade'), 'year', style).joined;
  }
  return message(style.locale, 'date.decade', { year: granuleWords(wall, 'year', style) });
}

/** "21st century" for 2000–2099, as people say it. */
function centuryWords(wall: Ms, style: Style): string {
  const year = yearOf(wall);
  if (year < 0 || !hasMessage(style.locale, 'date.century')) {
    return runWords(wall, granuleEnd(wall, 'century'), 'year', style).joined;
  }
  return message(style.locale, 'date.century', { ordinal: year / 100 + 1 });
}

/** "2nd century BC" for -01XX, which is 200 BC to 101 BC; undefined for other spans. */
export function centuryBcWords(from: Ms, to: Ms, { locale }: Style): string | undefined {
  const [first, end] = [yearOf(from), yearOf(to)];
  const isOne = first < 0 && (first + 99) % 100 === 0 && wallTime(first) === from && wallTime(first + 100) === to;
  if (!isOne || !hasMessage(locale, 'date.century-bc')) return undefined;
  return message(locale, 'date.century-bc', { ordinal: (1 - end) / 100 + 1 });
}

function yearOf(wall: Ms): number {
  return civilFromDays(dayOf(wall))[0];
}

/** Engines put thin and narrow spaces into dates, or not. */
function tidy(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}
