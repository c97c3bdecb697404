import { msPerDay } from './calendar.js';
import { parseEdtf } from './edtf.js';
import type { Bounds, FuzzyDate, Precision } from './fuzzy-date.js';
import { edgeOf, finer, type Granule, granuleBefore, granuleEnd, granuleStart, granules } from './granule.js';
import { centuryBcWords, granuleWords, runWords, type Style, timeWords } from './granule-words.js';
import { listFormat } from './intl.js';
import { hasMessage, message } from './messages.js';
import { seasonWords } from './season-words.js';
import type { Ms } from './units.js';
import { offsetAt, toWalls } from './zone.js';
import { zoneWords } from './zone-words.js';

export { durationWords } from './duration-words.js';

export interface DateWordsOptions {
  /** Months in full (default) or cut short, for labels. */
  readonly month?: 'long' | 'short';
  /** The clock of the view, an IANA name. Times are told on it; days stay those of the date, which is named if it differs. */
  readonly timeZone?: string | undefined;
  /** Whether the zone is named behind a time (default), "03:15 (Tehran)". */
  readonly zone?: boolean;
}

/**
 * A date in words: "20 August 2022", "between 5 and 6 November 2022", "before 24 February 2022", "early hours of
 * 20 August 2022", "since 24 February 2022", "15 March 44 BC", "20 August 2022, 03:15 (Tehran)".
 *
 * Words come from the message table of the language, months, numbers and their order from `Intl`; a language without
 * messages gets dates joined by signs ("5–6 novembre 2022"), never English words. Says all the bounds say and no more.
 */
export function dateWords(date: FuzzyDate, locale: string, options: DateWordsOptions = {}): string {
  const style: Style = { locale, month: options.month ?? 'long', told: { time: false } };
  const shown = onClock(date, options.timeZone);
  const words = plainWords(shown, style);
  return withFlags(shown, withZone(shown, words, style, options), locale);
}

function onClock(date: FuzzyDate, clock: string | undefined): FuzzyDate {
  if (clock === undefined || date.timeZone === undefined || !showsTime(date)) return date;
  return { ...date, wall: toWalls(date.instants, clock), timeZone: clock };
}

function showsTime(date: FuzzyDate): boolean {
  return date.partOfDay === undefined && date.wall.some((wall) => Number.isFinite(wall) && isTime(edgeOf(wall)));
}

function isTime(granule: Precision): granule is 'hour' | 'minute' | 'second' {
  return granule === 'hour' || granule === 'minute' || granule === 'second';
}

function withZone(date: FuzzyDate, words: string, style: Style, options: DateWordsOptions): string {
  const { timeZone } = date;
  const at = date.instants.find(Number.isFinite);
  if (options.zone === false || timeZone === undefined || at === undefined) return words;
  const elsewhere = options.timeZone !== undefined && offsetAt(at, timeZone) !== offsetAt(at, options.timeZone);
  if (!elsewhere && !style.told?.time) return words;
  return message(style.locale, 'date.zone', { date: words, zone: zoneWords(timeZone, at, style.locale) });
}

function withFlags({ form, approximate, uncertain }: FuzzyDate, words: string, locale: string): string {
  const about = approximate && form === 'date';
  const date = about ? message(locale, 'date.about', { date: words }) : words;
  if (approximate && !about) {
    return message(locale, uncertain ? 'date.approximate-uncertain' : 'date.approximate', { date });
  }
  return uncertain ? message(locale, 'date.uncertain', { date }) : date;
}

function plainWords(date: FuzzyDate, style: Style): string {
  const { form, wall, edtf, partOfDay } = date;
  const { locale } = style;
  if (partOfDay !== undefined && hasMessage(locale, `date.part.${partOfDay}`)) {
    return message(locale, `date.part.${partOfDay}`, { date: granuleWords(wall[0], 'day', style) });
  }
  if (edtf !== undefined && (form === 'all-of' || (form === 'one-of' && edtf.includes(',')))) {
    return listWords(edtf, form, style);
  }
  if (form === 'interval' || form === 'all-of') return intervalWords(date, style);
  const season = seasonOf(edtf, wall, date.precision);
  if (season !== undefined) return seasonWords(season, wall[0], wall[1], style);
  if (!Number.isFinite(wall[0]) && !Number.isFinite(wall[3])) return message(locale, 'date.unknown');
  return sideWords(wall[0], wall[3], date.precision, 'alone', style);
}

/** The members of a set, each in its own words. */
function listWords(edtf: string, form: 'one-of' | 'all-of', style: Style): string {
  const items = edtf.slice(1, -1).split(',');
  const words = items.map((item) => {
    const dots = item.indexOf('..');
    const text = item.trim();
    if (dots < 0) return plainWords(parseEdtf(text), style);
    return plainWords(parseEdtf(text.startsWith('..') && form === 'one-of' ? `[${text}]` : asInterval(text)), style);
  });
  return listFormat(style.locale, { type: form === 'all-of' ? 'conjunction' : 'disjunction' }).format(words);
}

function asInterval(range: string): string {
  const [from, to] = range.split('..');
  return `${from === '' ? '..' : from}/${to === '' ? '..' : to}`;
}

function seasonOf(edtf: string | undefined, wall: Bounds, precision: Precision): number | undefined {
  if (precision !== 'season' || wall[1] - wall[0] > 190 * msPerDay) return undefined;
  const code = /-[~?%]?([2-4]\d)[~?%]?$/.exec(edtf ?? '');
  return code ? Number(code[1]) : undefined;
}

function intervalWords(date: FuzzyDate, style: Style): string {
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
    return sideWords(earliestStart, latestEnd, precision, 'alone', style);
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
  return season === undefined ? sideWords(from, to, precision, side, style) : seasonWords(season, from, to, style);
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

type Side = 'start' | 'end' | 'alone';

/** What lies between two bounds, of which one may be missing. */
function sideWords(from: Ms, to: Ms, precision: Precision, side: Side, style: Style): string {
  const { locale } = style;
  if (!Number.isFinite(from)) {
    const unit = unitOf(to, to, precision);
    return unit === 'day' || isTime(unit)
      ? message(locale, 'date.before', { date: granuleWords(to, unit, style) })
      : message(locale, 'date.no-later', { date: granuleWords(granuleBefore(to, unit), unit, style) });
  }
  const unit = unitOf(from, to, precision);
  if (!Number.isFinite(to)) {
    return message(locale, side === 'end' ? 'date.or-later' : 'date.no-earlier', {
      date: granuleWords(from, unit, style),
    });
  }
  // An end at midnight is the end of the day before.
  if (from === to)
    return granuleWords(side === 'end' && unit === 'day' ? granuleBefore(from, unit) : from, unit, style);
  if (isOne(from, to, unit) && unit !== 'hour') return granuleWords(from, unit, style);
  for (const coarser of ['month', 'year'] as const) {
    if (granules.indexOf(coarser) > granules.indexOf(unit) && isOne(from, to, coarser)) {
      return message(locale, 'date.within', { date: granuleWords(from, coarser, style) });
    }
  }
  const century = precision === 'century' ? centuryBcWords(from, to, style) : undefined;
  if (century !== undefined) return century;
  const key = side === 'alone' ? 'date.between' : 'date.some-time-between';
  if (!isTime(unit)) {
    const run = unit === 'day' || unit === 'month' ? unit : 'year';
    const { start, end, joined } = runWords(from, to, run, style);
    return hasMessage(locale, key) ? message(locale, key, { start, end }) : joined;
  }
  if (sameDay(from, to)) return timesOfDay(from, to, unit, style);
  const isMidnight = (wall: Ms): boolean => granuleStart(wall, 'day') === wall;
  return message(locale, key, {
    start: granuleWords(from, isMidnight(from) ? 'day' : unit, style),
    end: isMidnight(to)
      ? message(locale, 'date.end-of-day', { date: granuleWords(granuleBefore(to, 'day'), 'day', style) })
      : granuleWords(to, unit, style),
  });
}

function timesOfDay(from: Ms, to: Ms, unit: 'hour' | 'minute' | 'second', style: Style): string {
  const date = granuleWords(from, 'day', style);
  if (granuleStart(from, 'day') === from) {
    return message(style.locale, 'date.before-time', { date, time: timeWords(to, unit, style) });
  }
  return message(style.locale, 'date.between-times', {
    date,
    start: timeWords(from, unit, style),
    end: endOfTimes(from, to, unit, style),
  });
}

/** The unit that words need: as stated, or finer where the bounds are. Seasons count in months. */
function unitOf(from: Ms, to: Ms, precision: Precision): Granule {
  const stated: Granule = precision === 'season' ? 'month' : precision;
  if (from !== to && isOne(from, to, stated)) return stated;
  // What is not made of whole decades is told in years.
  return [from, to].filter(Number.isFinite).map(edgeOf).reduce<Granule>(finer, finer(stated, 'year'));
}

/** Whether two bounds are one granule of a unit, or one point of time. */
function isOne(from: Ms, to: Ms, unit: Granule): boolean {
  return from === to || (granuleStart(from, unit) === from && granuleEnd(from, unit) === to);
}

function sameDay(from: Ms, to: Ms): boolean {
  return to <= granuleEnd(from, 'day');
}

function endOfTimes(from: Ms, to: Ms, unit: 'hour' | 'minute' | 'second', style: Style): string {
  return to === granuleEnd(from, 'day') ? message(style.locale, 'date.midnight') : timeWords(to, unit, style);
}
