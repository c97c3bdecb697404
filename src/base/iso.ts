import { daysInMonth, farthest, wallTime } from './calendar.js';
import { clockTime } from './edtf-date.js';
import { offsetOf } from './offset.js';
import type { Ms } from './units.js';

/** A point of time as written: its wall clock, and the offset from UTC where one is stated. */
export interface IsoTime {
  readonly wall: Ms;
  readonly zone: string | undefined;
}

const syntax =
  /^([+-]\d{5,}|-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)?(Z|[+-]\d\d(?::\d\d)?)?)?)?)?$/;

/**
 * Reads an ISO 8601 date or time as the point where it begins (`2022-11` is the midnight that November begins with);
 * years beyond four digits with a sign, as `Date` writes them. Undefined where the text is none.
 */
export function readIso(text: string): IsoTime | undefined {
  const parts = syntax.exec(text);
  if (!parts) return undefined;
  const [, yearText, monthText = '1', dayText = '1', hour = '0', minute, second, fraction, zone] = parts;
  const [year, month, day] = [Number(yearText) + 0, Number(monthText), Number(dayText)];
  const time = clockTime(hour, minute, second, fraction);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || time === undefined) return undefined;
  const wall = wallTime(year, month, day) + time;
  return Math.abs(wall) < farthest && (!zone || offsetOf(zone) !== undefined) ? { wall, zone } : undefined;
}
