import { dayOf } from '../../base/calendar.js';
import { readIso } from '../../base/iso.js';
import { toWall } from '../../base/zone.js';
import { type Found, matchAt, type Rule } from './found.js';
import { dayNumber, dayValue, minuteText, minuteValue } from './value.js';

const iso = /(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y;
const written = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|\.\d)/y;

/** `2022-11-09`, `2022-11-09T15:15Z`, `11/09/2022` with the month first, `09.11.2022` with the day first. */
export const numericRule: Rule = {
  name: 'numeric',
  read(sentence, at) {
    const match = matchAt(iso, sentence, at);
    if (match) return readWhole(at, match);
    const parts = matchAt(written, sentence, at);
    if (!parts || (parts[2] === '.' && parts[4]!.length === 2)) return undefined;
    const [a, b] = [Number(parts[1]), Number(parts[3])];
    // With slashes the month comes first, as in America, unless it cannot.
    const monthFirst = parts[2] === '/' && a <= 12;
    const short = Number(parts[4]);
    const year = parts[4]!.length === 4 ? short : short + (short < 50 ? 2000 : 1900);
    const days = dayNumber(year, monthFirst ? a : b, monthFirst ? b : a);
    if (days === undefined || (monthFirst ? a : b) > 12) return undefined;
    const isSure = parts[2] === '.' || a > 12 || b > 12 || a === b;
    return found(at, parts[0].length, isSure ? 0.95 : 0.6, 'day', () => dayValue(days));
  },
};

function readWhole(at: number, [words, date, time, zone]: RegExpExecArray): Found | undefined {
  const moment = readIso(`${date}T${time ?? '00:00'}${zone ?? ''}`);
  if (!moment) return undefined;
  if (!time) return found(at, words.length, 0.98, 'day', () => dayValue(dayOf(moment.wall)));
  return found(at, words.length, 0.98, 'minute', ({ timeZone }) => {
    if (!zone) return minuteValue(moment.wall);
    const offset = readIso(`1970-01-01T00:00${zone}`) && zoneOffset(zone);
    if (timeZone) return minuteValue(toWall(moment.wall - offset!, timeZone));
    return { ...minuteValue(moment.wall), edtf: minuteText(moment.wall) + zone, offset: zone };
  });
}

function zoneOffset(zone: string): number {
  return toWall(0, zone);
}

function found(start: number, length: number, confidence: number, unit: Found['unit'], read: Found['read']): Found {
  return { start, end: start + length, rule: 'numeric', confidence, unit, dated: true, read };
}
