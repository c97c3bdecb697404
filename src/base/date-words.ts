import { parseEdtf } from './edtf.js';
import type { FuzzyDate } from './fuzzy-date.js';
import { edgeOf } from './granule.js';
import { granuleWords, type Style } from './granule-words.js';
import { intervalWords } from './interval-words.js';
import { listFormat } from './intl.js';
import { hasMessage, message } from './messages.js';
import { seasonOf, seasonWords } from './season-words.js';
import { isTime, spanWords } from './span-words.js';
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
 *
 * @throws {RangeError} `options.timeZone` is not a zone that `Intl` knows.
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
  return spanWords(wall[0], wall[3], date.precision, 'alone', style);
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
