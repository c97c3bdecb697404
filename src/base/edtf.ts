import { type DateReading, readDate } from './edtf-date.js';
import { EdtfError } from './edtf-error.js';
import type { Bounds, DateForm, FuzzyDate } from './fuzzy-date.js';
import { offsetOf } from './offset.js';

export { EdtfError } from './edtf-error.js';

/**
 * Reads an EDTF text (ISO 8601-2, levels 0, 1 and 2) as a date with four bounds in ms.
 *
 * `2022-08-20` lies within that day; `a/b` begins within a and ends within b; `[a..b]` is one moment from a to the end
 * of b; `{a, b}` is every member. Beyond the standard it reads times to the hour or minute (`2022-11-09T15:15`), times
 * with `~ ? %`, and `Y` years of any length. A date with an offset is zoned, all others are floating.
 *
 * @throws {RangeError} An {@link EdtfError} naming the text: it is not EDTF, no such day exists (29 February of a common
 * year), the value is not finite, or the end lies before the start.
 */
export function parseEdtf(text: string): FuzzyDate {
  const first = text.charCodeAt(0);
  if (first === 0x5b || first === 0x7b) return readSet(text);
  const slash = text.indexOf('/');
  return slash < 0 ? dateOf(text, readDate(text, text)) : readInterval(text, slash);
}

/** A date in the making. */
type Draft = { -readonly [Member in keyof FuzzyDate]: FuzzyDate[Member] };

function dateOf(edtf: string, date: DateReading): FuzzyDate {
  return assemble(edtf, 'date', [date, date], date.zone);
}

function readInterval(text: string, slash: number): FuzzyDate {
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  const start = readSide(from, text);
  const end = readSide(to, text);
  const zone = start?.zone ?? end?.zone;
  const range: Range = [start, onClock(end, zone)];
  checkOrder(range, text);
  const date = assemble(text, 'interval', range, zone);
  date.openStart = from === '..';
  date.openEnd = to === '..';
  return date;
}

function readSide(text: string, whole: string): DateReading | undefined {
  return text === '' || text === '..' ? undefined : readDate(text, whole);
}

/** A range of a set: `a..b`, `..b`, `a..`, or one date. */
type Range = readonly [start: DateReading | undefined, end: DateReading | undefined];

function readSet(text: string): FuzzyDate {
  const all = text.startsWith('{');
  if (!text.endsWith(all ? '}' : ']')) throw new EdtfError(text, 'syntax');
  const items = text.slice(1, -1).split(',');
  const written = items.map((item) => readRange(item.trim(), text));
  const zone = written.flatMap(([start, end]) => start?.zone ?? end?.zone ?? [])[0];
  const ranges = written.map(([start, end]): Range => [onClock(start, zone), onClock(end, zone)]).sort(byTime);
  const openStart = ranges.some(([start]) => !start);
  const openEnd = ranges.some(([, end]) => !end);
  const starts = ranges.flatMap(([start]) => start ?? []);
  const ends = ranges.flatMap(([, end]) => end ?? []);
  const firstStart = openStart ? undefined : starts[0];
  const lastEnd = openEnd ? undefined : ends.reduce((last, end) => (end.to > last.to ? end : last));
  checkOrder([firstStart, lastEnd], text);
  const form = all ? 'all-of' : 'one-of';
  const date = assemble(text, form, [firstStart, lastEnd], zone);
  for (const { uncertain, approximate } of [...starts, ...ends]) {
    date.uncertain ||= uncertain;
    date.approximate ||= approximate;
  }
  if (!all) return date;
  return Object.assign(date, {
    members: ranges.map((range) => spanBounds(range, form)),
    openStart,
    openEnd,
  });
}

function readRange(item: string, whole: string): Range {
  const dots = item.indexOf('..');
  if (dots < 0) {
    const date = readDate(item, whole);
    return [date, date];
  }
  if (item === '..') throw new EdtfError(whole, 'syntax');
  const range: Range = [readSide(item.slice(0, dots), whole), readSide(item.slice(dots + 2), whole)];
  checkOrder(range, whole);
  return range;
}

function byTime(a: Range, b: Range): number {
  const [x, y] = [a[0]?.from ?? -Infinity, b[0]?.from ?? -Infinity];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A date with another offset is moved to the clock of the first; one without an offset is on that clock already. */
function onClock(date: DateReading | undefined, zone: string | undefined): DateReading | undefined {
  if (!date || zone === undefined || date.zone === zone) return date;
  const shift = date.zone === undefined ? 0 : offsetOf(zone)! - offsetOf(date.zone)!;
  return { ...date, from: date.from + shift, to: date.to + shift, zone };
}

function spanBounds([start, end]: Range, form: DateForm): Bounds {
  const from = start?.from ?? -Infinity;
  const to = end?.to ?? Infinity;
  return form === 'one-of' ? [from, to, from, to] : [from, start?.to ?? Infinity, end?.from ?? -Infinity, to];
}

function checkOrder([start, end]: Range, whole: string): void {
  if (start && end && end.to <= start.from) throw new EdtfError(whole, 'order');
}

function assemble(edtf: string, form: DateForm, range: Range, zone: string | undefined): Draft {
  const [start, end] = range;
  const wall = spanBounds(range, form);
  const date: Draft = {
    edtf,
    form,
    wall,
    instants: zone === undefined ? wall : shifted(wall, offsetOf(zone) ?? 0),
    precision: (start ?? end)?.precision ?? 'day',
    endPrecision: (end ?? start)?.precision ?? 'day',
    uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
    approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
    openStart: false,
    openEnd: false,
    inferred: false,
  };
  // Assigned one by one: copying the object would take longer than reading the text.
  if (zone !== undefined) date.timeZone = zone;
  return date;
}

function shifted(wall: Bounds, offset: number): Bounds {
  return [wall[0] - offset, wall[1] - offset, wall[2] - offset, wall[3] - offset];
}
