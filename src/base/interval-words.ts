import { msPerDay } from './calendar.js';
import type { FuzzyDate } from './fuzzy-date.js';
import { granuleWords, runWords, type Style, timeWords } from './granule-words.js';
import { message } from './messages.js';
import { seasonOf, seasonWords } from './season-words.js';
import { endOfTimes, isOne, isTime, sameDay, spanWords, unitOf } from './span-words.js';

/** A start and an end in words: "24 February – 6 November 2022", "since 24 February 2022", "from …, end unknown". */
export function intervalWords(date: FuzzyDate, style: Style): string {
  const { wall, openStart, openEnd, precision } = date;
  const { locale } = style;
  const [earliestStart, latestStart, earliestEnd, latestEnd] = wall;
  // A start that is only known to lie before the end, or an end after the start, is as good as unknown.
  const startKnown = Number.isFinite(earliestStart) || latestStart < latestEnd;
  const endKnown = Number.isFinite(latestEnd) || earliestEnd > earliestStart;
  if (!startKnown && !endKnown) return message(locale, openEnd ? 'date.ongoing-always' : 'date.unknown');
  if (earliestStart === -Infinity && latestEnd === Infinity && latestStart <= earliestEnd) {
    return message(locale, 'date.ongoing', {
      date: granuleWords(earliestEnd, unitOf(earliestEnd, earliestEnd, date.endPrecision), style),
    });
  }
  if (!startKnown) {
    const key = openEnd ? 'date.ongoing' : openStart ? 'date.until' : 'date.start-unknown';
    return message(locale, key, { date: intervalSide(date, 'end', style) });
  }
  // Where the end adds nothing to the start, the two are one span.
  if (endKnown && earliestEnd <= earliestStart && Math.min(latestStart, latestEnd) > latestEnd - msPerDay) {
    return spanWords(earliestStart, latestEnd, precision, 'alone', style);
  }
  const joined = runOf(date, style);
  if (joined !== undefined) return joined;
  const start = intervalSide(date, 'start', style);
  if (openEnd && latestEnd === Infinity) return message(locale, 'date.since', { date: start });
  if (!endKnown) return message(locale, 'date.end-unknown', { date: start });
  return message(locale, 'date.from-to', { start, end: intervalSide(date, 'end', style) });
}

function intervalSide(date: FuzzyDate, side: 'start' | 'end', style: Style): string {
  const { edtf, wall } = date;
  const [from, to] = side === 'start' ? [wall[0], wall[1]] : [wall[2], wall[3]];
  const precision = side === 'start' ? date.precision : date.endPrecision;
  const text = edtf?.split('/')[side === 'start' ? 0 : 1];
  const season = seasonOf(text, [from, to, from, to], precision);
  return season === undefined ? spanWords(from, to, precision, side, style) : seasonWords(season, from, to, style);
}

/** Where start and end are one granule each, of the same kind: the range as the locale writes it. */
function runOf({ wall, precision, endPrecision }: FuzzyDate, style: Style): string | undefined {
  const start = unitOf(wall[0], wall[1], precision);
  const end = unitOf(wall[2], wall[3], endPrecision);
  if (start !== end || !isOne(wall[0], wall[1], start) || !isOne(wall[2], wall[3], end)) return undefined;
  if (start === 'day' || start === 'month' || start === 'year') return runWords(wall[0], wall[3], start, style).joined;
  if (!isTime(start) || !sameDay(wall[0], wall[3])) return undefined;
  return message(style.locale, 'date.times', {
    date: granuleWords(wall[0], 'day', style),
    start: timeWords(wall[0], start, style),
    end: endOfTimes(wall[0], start === 'hour' ? wall[3] : wall[2], start, style),
  });
}
