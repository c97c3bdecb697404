import { daysInMonth, farthest, wallTime } from './calendar.js';
import { unspecifiedSpan } from './edtf-digits.js';
import { EdtfError } from './edtf-error.js';
import type { Precision } from './fuzzy-date.js';
import { offsetOf } from './offset.js';
import type { Ms } from './units.js';

/** One date of an EDTF text: the span it lies within, on its own wall clock. */
export interface DateReading {
  readonly from: Ms;
  readonly to: Ms;
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** The offset as written; undefined = floating. */
  readonly zone: string | undefined;
}

/** The components as written, without the marks `~ ? %` around them. */
interface Parts {
  readonly long: string;
  readonly minus: string;
  readonly year: string;
  readonly exponent?: string;
  readonly significant?: string;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly fraction?: string;
  readonly zone?: string;
}

/** Year (or `Y` year, decade, century), month or season, day, time, offset; `~ ? %` before or after each component. */
const syntax =
  /^[~?%]?(?<long>Y?)(?<minus>-?)(?<year>[\dX]+)(?:E(?<exponent>\d+))?(?:S(?<significant>\d+))?[~?%]?(?:-[~?%]?(?<month>[\dX]{2})[~?%]?(?:-[~?%]?(?<day>[\dX]{2})[~?%]?(?:T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?)?(?<zone>Z|[+-]\d\d(?::\d\d)?)?[~?%]?)?)?)?$/;

/** First month, length in months of 21 … 41 (ISO 8601-2, table of divisions of a year); 13 and above: next year. */
const seasons: readonly (readonly [month: number, length: number])[] = [
  ...[0, 1].flatMap(() => [3, 6, 9, 12].map((month) => [month, 3] as const)),
  ...[9, 12, 3, 6].map((month) => [month, 3] as const),
  ...[1, 4, 7, 10].map((month) => [month, 3] as const),
  ...[1, 5, 9].map((month) => [month, 4] as const),
  ...[1, 7].map((month) => [month, 6] as const),
];

/** Reads one date, without sets and intervals. `whole` is the text that an error names. */
export function readDate(text: string, whole: string): DateReading {
  const parts = syntax.exec(text)?.groups as Parts | undefined;
  if (!parts) throw new EdtfError(whole, 'syntax');
  const { long, minus, year: digits, exponent, significant, month, day, hour, minute, second, fraction, zone } = parts;
  const uncertain = text.includes('?') || text.includes('%');
  const approximate = text.includes('~') || text.includes('%');
  const done = (from: Ms, to: Ms, precision: Precision): DateReading => {
    if (!(from > -farthest && to < farthest)) throw new EdtfError(whole, 'range');
    return { from, to, precision, uncertain, approximate, zone };
  };

  if (long || exponent || significant || digits.length !== 4) {
    if (month) throw new EdtfError(whole, 'syntax');
    return readYears(parts, whole, done);
  }
  if (digits.includes('X') || month?.includes('X') || day?.includes('X')) {
    return readUnspecified(parts, whole, done);
  }

  const year = minus ? 0 - Number(digits) : Number(digits);
  if (month === undefined) return done(wallTime(year), wallTime(year + 1), 'year');
  const m = Number(month);
  if (m >= 21 && m <= 41 && day === undefined) {
    const [first, length] = seasons[m - 21]!;
    return done(wallTime(year, first), wallTime(year, first + length), 'season');
  }
  if (m < 1 || m > 12) throw new EdtfError(whole, 'calendar');
  if (day === undefined) return done(wallTime(year, m), wallTime(year, m + 1), 'month');
  const d = Number(day);
  if (d < 1 || d > daysInMonth(year, m)) throw new EdtfError(whole, 'calendar');
  const midnight = wallTime(year, m, d);
  if (hour === undefined) return done(midnight, midnight + 86_400_000, 'day');
  const time = clockTime(hour, minute, second, fraction);
  if (time === undefined || (zone && offsetOf(zone) === undefined)) throw new EdtfError(whole, 'calendar');
  const from = midnight + time;
  if (second !== undefined) return done(from, from + (fraction ? 1 : 1000), 'second');
  return minute === undefined ? done(from, from + 3_600_000, 'hour') : done(from, from + 60_000, 'minute');
}

/** A time of day in ms, or undefined where no clock shows it. 24:00 is the day's end; leap seconds do not exist here. */
export function clockTime(hour: string, minute = '0', second = '0', fraction = ''): Ms | undefined {
  const time =
    Number(hour) * 3_600_000 +
    Number(minute) * 60_000 +
    Number(second) * 1000 +
    Number(fraction.padEnd(3, '0').slice(0, 3));
  return Number(minute) < 60 && Number(second) < 60 && time <= 86_400_000 ? time : undefined;
}

type Done = (from: Ms, to: Ms, precision: Precision) => DateReading;

/** `Y` years, exponents, significant digits, and years cut short: `202` is a decade, `20` a century. */
function readYears(
  { long, minus, year: digits, exponent, significant }: Parts,
  whole: string,
  done: Done,
): DateReading {
  if (digits.includes('X')) throw new EdtfError(whole, 'syntax');
  const size = Number(`${digits}E${exponent ?? 0}`);
  if (!long && digits.length !== 4) {
    // A century or decade begins with a year divisible by 100 or 10 (ISO 8601-1): -01 is -0100 to -0001.
    if (exponent || significant || digits.length < 2 || digits.length > 3) throw new EdtfError(whole, 'syntax');
    const width = digits.length === 2 ? 100 : 10;
    const first = (minus ? 0 - size : size) * width;
    return done(wallTime(first), wallTime(first + width), width === 100 ? 'century' : 'decade');
  }
  if (exponent && !long) throw new EdtfError(whole, 'syntax');
  let width = 1;
  if (significant) {
    // Counted over the number written out: Y3388E2S3 lies between 338000 and 338999.
    const length = long ? String(Number(digits)).length + Number(exponent ?? 0) : 4;
    if (Number(significant) < 1) throw new EdtfError(whole, 'syntax');
    width = Number(`1E${Math.max(0, length - Number(significant))}`);
  }
  const least = Math.floor(size / width) * width;
  const [low, high] = minus ? [1 - least - width, 1 - least] : [least, least + width];
  return done(wallTime(low), wallTime(high), 'year');
}

/** `202X` is a decade and `20XX` a century; where X stands elsewhere, the date is a day or month or year among many. */
function readUnspecified({ minus, year, month, day, hour }: Parts, whole: string, done: Done): DateReading {
  if (hour !== undefined) throw new EdtfError(whole, 'syntax');
  if (day === undefined && month !== undefined && Number(month) > 20) {
    const filled = (digit: string): string => `${minus}${year.replaceAll('X', digit)}-${month}`;
    const first = readDate(filled(minus ? '9' : '0'), whole);
    return done(first.from, readDate(filled(minus ? '0' : '9'), whole).to, 'season');
  }
  const span = unspecifiedSpan(year, minus === '-', month, day);
  if (!span) throw new EdtfError(whole, 'calendar');
  const precision = day ? 'day' : month ? 'month' : (yearPrecisions.get(year.replace(/\d/g, '0')) ?? 'year');
  return done(span[0], span[1], precision);
}

const yearPrecisions = new Map<string, Precision>([
  ['000X', 'decade'],
  ['00XX', 'century'],
  ['0XXX', 'millennium'],
]);
