import { wallFields, wallTime } from './calendar.js';
import type { Bounds, FuzzyDate, Precision } from './fuzzy-date.js';
import { edgeOf, finer, type Granule, granuleBefore, granuleEnd, granuleStart } from './granule.js';
import { offsetOf } from './offset.js';
import type { Ms } from './units.js';

/**
 * Writes a date as EDTF. A date that was read from EDTF gives that text again, in one spelling (`Y2022` is `2022`, no
 * spaces in sets); narrower bounds and the part of day are other members of a When and not in it.
 *
 * A date with bounds only gives the tightest text that does not lie: `[2022-11-05..2022-11-06]` exactly where it lies
 * within one span; for an interval with doubtful ends each end's smallest enclosing date (`2022-02-2X/2022-11`), an end
 * known from one side only as unknown. Beyond year 9999, EDTF has years only, and days widen to them. The result can be
 * read by `parseEdtf`; its zone is in the text only where it is an offset.
 */
export function formatEdtf(date: FuzzyDate): string {
  if (date.edtf !== undefined) return inOneSpelling(date.edtf);
  const style: Style = { mark: markOf(date), offset: offsetTextOf(date.timeZone) };
  const { form, wall, members, precision, endPrecision } = date;
  if (form === 'all-of') return `{${(members ?? [wall]).map((member) => rangeText(member, style)).join(',')}}`;
  if (form === 'interval') {
    const start = sideText(wall[0], wall[1], precision, style) ?? (date.openStart ? '..' : '');
    const end = sideText(wall[2], wall[3], endPrecision, style, true) ?? (date.openEnd ? '..' : '');
    return `${start}/${end}`;
  }
  if (wall[0] === -Infinity && wall[3] === Infinity) return '/';
  return wholeYearsText(wall[0], wall[3], precision, style) ?? momentText(wall, style);
}

const firstReached = wallTime(-9999);
const lastReached = wallTime(10_000);

interface Style {
  readonly mark: string;
  readonly offset: string;
}

function inOneSpelling(text: string): string {
  return text
    .replaceAll(' ', '')
    .replace(/Y(-?)0*(\d{1,4})(?![\dES])/g, (_, sign: string, digits: string) => sign + digits.padStart(4, '0'));
}

function markOf({ uncertain, approximate }: FuzzyDate): string {
  if (uncertain) return approximate ? '%' : '?';
  return approximate ? '~' : '';
}

function offsetTextOf(zone: string | undefined): string {
  if (zone === undefined || offsetOf(zone) === undefined) return '';
  return zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
}

/** `202X` and `20XX`, where the date was meant as a decade, century or millennium. */
function wholeYearsText(from: Ms, to: Ms, precision: Precision, style: Style): string | undefined {
  const digits = { decade: 1, century: 2, millennium: 3 }[precision as string];
  if (!digits || granuleStart(from, precision as Granule) !== from || granuleEnd(from, precision as Granule) !== to) {
    return undefined;
  }
  const { year } = wallFields(from);
  const text = yearText(year);
  if (text.startsWith('Y') || (year < 0 && digits === 3)) return undefined;
  // Before year 0 such spans end with the round year and X, which stands for digits, would say others.
  return (
    (year < 0
      ? yearText(year / 10 ** digits).replace('0'.repeat(digits), '')
      : text.slice(0, -digits) + 'X'.repeat(digits)) + style.mark
  );
}

function momentText(wall: Bounds, style: Style): string {
  const text = rangeText(wall, style);
  return text.includes('..') ? `[${text}]` : text;
}

/** One date, or `a..b` from the first to the last date of the coarsest unit that both bounds keep to. */
function rangeText(wall: Bounds, style: Style): string {
  const [from, to] = [wall[0], wall[3]];
  const unit = unitOf(from, to);
  const first = Number.isFinite(from) ? dateText(from, unit, style) : '';
  if (from === to) return first;
  const last = Number.isFinite(to)
    ? dateText(unit === 'second' && to % 1000 !== 0 ? to - 1 : granuleBefore(to, unit), unit, style)
    : '';
  return first === last ? first : `${first}..${last}`;
}

function unitOf(from: Ms, to: Ms): Granule {
  const edges = [from, to].filter(Number.isFinite);
  return edges.some(isFar) ? 'year' : edges.map(edgeOf).reduce(finer);
}

/** The smallest date that encloses an end of an interval; undefined where it is unbounded on one side or more. */
function sideText(from: Ms, to: Ms, precision: Precision, style: Style, isEnd = false): string | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  if (from === to) {
    const unit = finer(precision === 'season' ? 'month' : precision, edgeOf(from));
    // An end at midnight is the end of the day before.
    const isWholeDay = unit === 'day' || unit === 'month' || unit === 'year';
    return dateText(isEnd && isWholeDay ? granuleBefore(from, unit) : from, unit, style);
  }
  const [a, b] = [wallFields(from), wallFields(granuleBefore(to, isFar(to) ? 'year' : 'second'))];
  const tens = (x: number, y: number): boolean => Math.floor(x / 10) === Math.floor(y / 10);
  for (const unit of ['second', 'minute', 'hour', 'day'] as const) {
    if (!isFar(from) && granuleEnd(from, unit) >= to) return dateText(from, unit, style);
  }
  const sameYear = a.year === b.year;
  if (sameYear && !isFar(from)) {
    const month = dateText(from, 'month', { ...style, mark: '' });
    if (a.month === b.month) {
      const isWhole = granuleStart(from, 'month') === from && granuleEnd(from, 'month') === to;
      return (!isWhole && tens(a.day, b.day) ? `${month}-${Math.floor(a.day / 10)}X` : month) + style.mark;
    }
    const isWhole = granuleStart(from, 'year') === from && granuleEnd(from, 'year') === to;
    if (!isWhole && tens(a.month, b.month)) return `${yearText(a.year)}-${Math.floor(a.month / 10)}X${style.mark}`;
  }
  if (sameYear) return yearText(a.year) + style.mark;
  const common = yearsInCommon(yearText(a.year), yearText(b.year));
  return common === undefined ? undefined : common + style.mark;
}

function yearsInCommon(a: string, b: string): string | undefined {
  if (a.startsWith('Y') || a.length !== b.length) return undefined;
  let same = 0;
  while (a[same] === b[same]) same++;
  return a.slice(0, same) + 'X'.repeat(a.length - same);
}

function dateText(wall: Ms, unit: Granule, style: Style): string {
  const { year, month, day, hour, minute, second, millisecond } = wallFields(wall);
  const y = yearText(year);
  if (unit === 'year' || y.startsWith('Y')) return y + style.mark;
  if (unit === 'month') return `${y}-${two(month)}${style.mark}`;
  const date = `${y}-${two(month)}-${two(day)}`;
  if (unit === 'day') return date + style.mark;
  const seconds = `:${two(second)}${millisecond ? `.${String(millisecond).padStart(3, '0')}` : ''}`;
  const time = `${two(hour)}${unit === 'hour' ? '' : `:${two(minute)}`}${unit === 'second' ? seconds : ''}`;
  return `${date}T${time}${style.offset}${style.mark}`;
}

/** Four digits of year do not reach a start or an exclusive end. */
function isFar(wall: Ms): boolean {
  return wall < firstReached || wall > lastReached;
}

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${BigInt(year)}`;
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
