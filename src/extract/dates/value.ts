import type { Bounds, PartOfDay } from '../../base/fuzzy-date.js';
import type { Ms } from '../../base/units.js';
import { dayOf, daysFromCivil, msPerDay, msPerHour, msPerMinute, wallFields, wallTime, weekday } from '../calendar.js';

/** The unit that an expression names; it decides what a later word such as "early" or "since" makes of it. */
export type Unit =
  | 'minute'
  | 'part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'span';

/** Whether a unit is a day or lies within one. */
export function isOfDay(unit: Unit): boolean {
  return unit === 'day' || unit === 'part' || unit === 'minute';
}

/** What an expression says, on the wall clock of the text. */
export interface Value {
  readonly bounds: Bounds;
  readonly edtf: string;
  readonly unit: Unit;
  readonly partOfDay?: PartOfDay;
  /** An offset that the text states and that could not be turned into the text's own clock. */
  readonly offset?: string;
}

/** A span within which something lies. */
export function within(from: Ms, to: Ms, edtf: string, unit: Unit): Value {
  return { bounds: [from, to, from, to], edtf, unit };
}

export function dayValue(days: number): Value {
  return within(days * msPerDay, (days + 1) * msPerDay, dayText(days), 'day');
}

/** The same of a day that there may not be. */
export function dayIfAny(days: number | undefined): Value | undefined {
  return days === undefined ? undefined : dayValue(days);
}

/** The night that begins on a day. */
export function nightValue(day: number): Value {
  const from = day * msPerDay + 18 * msPerHour;
  return within(from, from + 12 * msPerHour, `[${dayText(day)}T18..${dayText(day + 1)}T05]`, 'span');
}

/** Days a to b, both included, as one span. */
export function daysValue(a: number, b: number, unit: Unit): Value {
  return a === b ? dayValue(a) : within(a * msPerDay, (b + 1) * msPerDay, `[${dayText(a)}..${dayText(b)}]`, unit);
}

/** The week, Monday to Sunday, that holds a day. */
export function weekValue(days: number): Value {
  const monday = mondayOf(days);
  return daysValue(monday, monday + 6, 'week');
}

export function mondayOf(days: number): number {
  return days - ((weekday(days) + 6) % 7);
}

/** Months run on into other years: month 0 is December of the year before. */
export function monthValue(year: number, month: number): Value {
  const from = wallTime(year, month);
  return within(from, wallTime(year, month + 1), monthText(from), 'month');
}

export function yearValue(year: number): Value {
  return yearsValue(year, 1, '', 'year');
}

export function decadeValue(year: number): Value {
  return yearsValue(Math.floor(year / 10) * 10, 10, 'X', 'decade');
}

/** The years of a century that share their first two digits: 18XX for the 19th. */
export function centuryValue(first: number): Value {
  return yearsValue(first, 100, 'XX', 'century');
}

/** Years from a first one on; its last digits are masked where the others share the rest. */
function yearsValue(first: number, count: number, mask: string, unit: Unit): Value {
  const from = wallTime(first);
  return within(from, wallTime(first + count), isoText(from, -20 - mask.length) + mask, unit);
}

/** Months from a first one on, under a code of the standard's: 21–24 seasons, 33–36 quarters, 37–39 thirds, 40–41 halves. */
export function divisionValue(year: number, code: number): Value {
  const [first, length] =
    code < 33
      ? [(code - 20) * 3, 3]
      : code < 37
        ? [(code - 33) * 3 + 1, 3]
        : code < 40
          ? [(code - 37) * 4 + 1, 4]
          : [(code - 40) * 6 + 1, 6];
  return within(wallTime(year, first), wallTime(year, first + length), `${yearText(wallTime(year))}-${code}`, 'season');
}

/** A minute of a day. */
export function minuteValue(at: Ms): Value {
  return within(at, at + msPerMinute, minuteText(at), 'minute');
}

/** From somewhere in one value to somewhere in another. */
export function intervalValue(a: Value, b: Value): Value {
  return { bounds: [a.bounds[0], a.bounds[1], b.bounds[2], b.bounds[3]], edtf: `${side(a)}/${side(b)}`, unit: 'span' };
}

/** A date that can stand in an interval: sets cannot, the month or the year that holds them can. */
function side({ edtf, bounds: [from, , , to] }: Value): string {
  if (!edtf.startsWith('[')) return edtf;
  const [first, last] = [monthText(from), monthText(to - 1)];
  return first === last ? first : first.slice(0, -3) === last.slice(0, -3) ? first.slice(0, -3) : '';
}

/** Somewhere from the beginning of one value to the end of another. */
export function betweenValue(a: Value, b: Value): Value {
  return within(a.bounds[0], b.bounds[3], `[${point(a.edtf, 0)}..${point(b.edtf, 1)}]`, 'span');
}

/** A set's first or last date, since sets do not nest. */
export function point(edtf: string, end: 0 | 1): string {
  const dots = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  return dots ? dots[end + 1]! : edtf;
}

/** Early, mid or late (0, 1, 2) in a value; `tight` is the beginning or the end, which is less of a year. */
export function thirdValue(value: Value, third: 0 | 1 | 2, tight = false): Value | undefined {
  const [from, , , to] = value.bounds;
  const { year } = wallFields(from);
  const first = dayOf(from);
  switch (value.unit) {
    case 'month': {
      // They overlap in a day, as their use does.
      const last = Math.min([10, 20, 31][third]!, dayOf(to) - first);
      const days = daysValue(first + [0, 9, 19][third]!, first + last - 1, 'span');
      return third === 2 && last < 30 ? { ...days, edtf: `${value.edtf}-2X` } : days;
    }
    case 'year':
      return tight && third !== 1 ? divisionValue(year, third ? 36 : 33) : divisionValue(year, 37 + third);
    case 'decade': {
      const a = year + [0, 4, 7][third]!;
      return betweenValue(yearValue(a), yearValue(year + [3, 6, 9][third]!));
    }
    case 'week':
      return daysValue(first + [0, 2, 4][third]!, first + [1, 3, 6][third]!, 'span');
    case 'weekend':
      return dayValue(third ? first + 1 : first);
    case 'season':
    case 'century': {
      const months = (dayOf(to) - first) / 3;
      const [a, b] = [Math.round(first + months * third), Math.round(first + months * (third + 1)) - 1];
      return value.unit === 'season'
        ? daysValue(a, b, 'span')
        : betweenValue(yearValue(yearOf(a + 1)), yearValue(yearOf(b - 1)));
    }
    default:
      return undefined;
  }
}

/** `2022-11-09` */
export function dayText(days: number): string {
  return isoText(days * msPerDay, -14);
}

/** `2022-11` */
export function monthText(wall: Ms): string {
  return isoText(wall, -17);
}

/** `2022-11-09T15:15` */
export function minuteText(wall: Ms): string {
  return isoText(wall, -8);
}

/** `0044`, `-0043` */
export function yearText(wall: Ms): string {
  return isoText(wall, -20);
}

/** As `Date` writes it, without so many characters of its end; years of more digits than four, or before Christ, have a sign and zeros there. */
function isoText(wall: Ms, end: number): string {
  return (new Date(wall).toJSON() ?? '').slice(0, end).replace(/^\+0?|(?<=^-)00?/, '');
}

/** The day of a year, month and day, or undefined where there is none. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const days = daysFromCivil(year, month, day);
  return wallFields(days * msPerDay).day === day ? days : undefined;
}

const yearOf = (days: number): number => wallFields(days * msPerDay).year;
