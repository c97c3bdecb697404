import type { Precision } from './fuzzy-date.js';
import { edgeOf, finer, type Granule, granuleBefore, granuleEnd, granuleStart, granules } from './granule.js';
import { centuryBcWords, granuleWords, runWords, type Style, timeWords } from './granule-words.js';
import { hasMessage, message } from './messages.js';
import type { Ms } from './units.js';

/** A span by itself, or as the start or the end of an interval. */
export type Side = 'start' | 'end' | 'alone';

/** What lies between two bounds, of which one may be missing. */
export function spanWords(from: Ms, to: Ms, precision: Precision, side: Side, style: Style): string {
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
    // Far away, words for days tell no more than their year.
    if (start === end) return message(locale, 'date.within', { date: start });
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
export function unitOf(from: Ms, to: Ms, precision: Precision): Granule {
  const stated: Granule = precision === 'season' ? 'month' : precision;
  if (from !== to && isOne(from, to, stated)) return stated;
  // What is not made of whole decades is told in years.
  return [from, to].filter(Number.isFinite).map(edgeOf).reduce<Granule>(finer, finer(stated, 'year'));
}

/** Whether two bounds are one granule of a unit, or one point of time. */
export function isOne(from: Ms, to: Ms, unit: Granule): boolean {
  return from === to || (granuleStart(from, unit) === from && granuleEnd(from, unit) === to);
}

/** Whether a time up to a later one, exclusive, stays within a day. */
export function sameDay(from: Ms, to: Ms): boolean {
  return to <= granuleEnd(from, 'day');
}

/** The end of a span of times; midnight has a word, since 00:00 would be of the next day. */
export function endOfTimes(from: Ms, to: Ms, unit: 'hour' | 'minute' | 'second', style: Style): string {
  return to === granuleEnd(from, 'day') ? message(style.locale, 'date.midnight') : timeWords(to, unit, style);
}

/** Whether a unit is shorter than a day. */
export function isTime(granule: Precision): granule is 'hour' | 'minute' | 'second' {
  return granule === 'hour' || granule === 'minute' || granule === 'second';
}
