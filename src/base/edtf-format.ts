import { wallFields, wallTime } from './calendar.js';
import type { Bounds, FuzzyDate, Precision } from './fuzzy-date.js';
import { edgeOf, finer, type Granule, granuleBefore, granuleEnd, granuleStart, granules } from './granule.js';
import { offsetOf } from './offset.js';
import type { Ms } from './units.js';

/**
 * Writes a date as EDTF. A date that was read from EDTF gives that text again, in one spelling (`Y2022` is `2022`, no
 * spaces in sets); narrower bounds and the part of day are other members of a When and not in it.
 *
 * A date with bounds only gives the tightest text that does not lie: `[2022-11-05..2022-11-06]` exactly where it lies
 * within one span; for an interval with doubtful ends each end's smallest enclosing date (`2022-02-2X/2022-11`), an end
 * known from one side only, or that no date encloses, as unknown. Beyond year 9999, EDTF has years only, and days widen to them. The result can be
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
  // A decade, century or millennium that was meant as such; a span of ten years is [2020..2029].
  const isMasked = isMaskable(wall[0], precision) && isWhole(wall[0], wall[3], precision);
  const text = isMasked ? dateText(wall[0], precision, style) : rangeText(wall, style);
  return text.includes('..') ? `[${text}]` : text;
}

const firstReached = wallTime(-9999);
const lastReached = wallTime(10_000);
const yearZero = wallTime(0);

/** How many digits of the year a unit leaves open. */
const masked = { decade: 1, century: 2, millennium: 3 };

interface Style {
  readonly mark: string;
  readonly offset: string;
}

const plain: Style = { mark: '', offset: '' };

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

/** Whether a unit is of many years, and X or a short year can say the one that holds a wall time. */
function isMaskable(wall: Ms, unit: Precision): unit is keyof typeof masked {
  if (!Object.hasOwn(masked, unit)) return false;
  return !isFar(granuleStart(wall, unit as Granule)) && (unit !== 'millennium' || wall >= yearZero);
}

function isWhole(from: Ms, to: Ms, unit: Granule): boolean {
  return granuleStart(from, unit) === from && granuleEnd(from, unit) === to;
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
  for (const unit of granules) {
    const tens =
      unit === 'month' ? tensText(from, to, 'day') : unit === 'year' ? tensText(from, to, 'month') : undefined;
    if (tens !== undefined) return tens + style.mark;
    if (Object.hasOwn(masked, unit) && !isMaskable(from, unit)) return undefined;
    if (granuleStart(from, unit) <= from && granuleEnd(from, unit) >= to) return dateText(from, unit, style);
  }
  return undefined;
}

/** `2022-02-2X` and `2022-1X`, for spans of less than the whole month or year. */
function tensText(from: Ms, to: Ms, unit: 'day' | 'month'): string | undefined {
  const outer = unit === 'day' ? 'month' : 'year';
  if (isFar(from) || isWhole(from, to, outer) || granuleEnd(from, outer) < to) return undefined;
  const [first, last] = [wallFields(from), wallFields(granuleBefore(to, 'second'))];
  const tens = Math.floor(first[unit] / 10);
  return tens === Math.floor(last[unit] / 10) ? `${dateText(from, outer, plain)}-${tens}X` : undefined;
}

function dateText(wall: Ms, unit: Granule, style: Style): string {
  const { year, month, day, hour, minute, second, millisecond } = wallFields(wall);
  const y = yearText(year);
  if (Object.hasOwn(masked, unit)) {
    const digits = masked[unit as keyof typeof masked];
    // Before year 0 a decade ends with its round year; X, which stands for digits, would say another.
    if (year < 0) return yearText(Math.floor(year / 10 ** digits)).replace('0'.repeat(digits), '') + style.mark;
    return y.slice(0, -digits) + 'X'.repeat(digits) + style.mark;
  }
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
