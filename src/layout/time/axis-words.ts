/**
 * Which ticks of an axis are labelled, and with what: the coarsest first where labels are close, each so that nobody
 * can read it as a tick of another day, month or year.
 */
import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import { dayOf, dayWords, type Known, tickWords, type Wording, wordingOf } from './tick-words.js';
import type { Tick } from './ticks.js';
import type { TimeScale } from './time-scale.js';
import { dateLimit, yearLabel } from './years.js';

export type Place = readonly [from: CssPx, to: CssPx];

export interface AxisLabel {
  readonly tick: Tick;
  readonly text: string;
  readonly width: CssPx;
  /** What stands with it and holds for the labels that follow, up to the next one. */
  readonly period?: { readonly text: string; readonly width: CssPx };
}

export interface AxisWords {
  /** In time order. */
  readonly labels: readonly AxisLabel[];
  /** Stands at the start of the axis and holds up to the first period: the year, or the day under hours. */
  readonly opening?: { readonly text: string; readonly width: CssPx };
}

/** How much of the axis words take, and whether a period may stand with a tick. */
export interface WordPlaces {
  /** Where along the axis a label is, from its width; `undefined` where it would leave it. */
  label(tick: Tick, width: CssPx): Place | undefined;
  /** Where along the axis a period is, likewise. */
  period(tick: Tick, width: CssPx): Place | undefined;
  opening(width: CssPx): Place | undefined;
  /** Least distance of two words in a row. */
  readonly gap: CssPx;
  /** Whether labels and periods stand in one row. */
  readonly shared: boolean;
}

export function axisWords(
  scale: TimeScale,
  ticks: readonly Tick[],
  places: WordPlaces,
  locale: string,
  measure: Measure,
): AxisWords {
  const kept = labelled(ticks, places, locale, measure);
  const opening = openingOf(scale, kept, locale, measure);
  const without = worded(kept, undefined, places, locale, measure);
  if (!opening || !places.opening(opening.width)) return { labels: without };
  const labels = worded(kept, opening, places, locale, measure);
  // It yields where the first period begins at once and says as much.
  return without.length > labels.length ? { labels: without } : { labels, opening };
}

/** Ticks with room for their label, at its longest: coarse ones first, then in order. */
function labelled(ticks: readonly Tick[], places: WordPlaces, locale: string, measure: Measure): Tick[] {
  const taken = new Taken(places.gap);
  return [...ticks]
    .sort((a, b) => a.level - b.level || a.x - b.x)
    .filter((tick) => {
      const words = tickWords(tick, isFirst(tick, ticks), locale);
      return taken.take(places.label(tick, measure(words, 'small')));
    })
    .sort((a, b) => a.x - b.x);
}

/** A day that names its month, as its first one does. */
function isFirst(tick: Tick, ticks: readonly Tick[]): boolean {
  const before = ticks[ticks.indexOf(tick) - 1];
  return !before || dayOf(before.time).month !== dayOf(tick.time).month;
}

/** What holds at the start of the axis, as far as the first labels leave it out; all of it where there are none. */
function openingOf({ window }: TimeScale, [first]: readonly Tick[], locale: string, measure: Measure) {
  const start = dayOf(window.from);
  const say = (text: string, known: Known) => ({ text, width: measure(text, 'small'), known });
  const isNear = Math.abs(window.from) < dateLimit;
  if (!first) return say(isNear ? dayWords(window.from, 'full', locale) : yearLabel(start.year, locale), start);
  const at = dayOf(first.time);
  if (first.unit === 'year' || start.year !== at.year) return undefined;
  const isDay = first.unit !== 'day' && first.unit !== 'month' && start.month === at.month && start.day === at.day;
  return isDay ? say(dayWords(first.time, 'full', locale), at) : say(yearLabel(at.year, locale), { year: at.year });
}

function worded(
  kept: readonly Tick[],
  opening: { readonly width: CssPx; readonly known: Known } | undefined,
  places: WordPlaces,
  locale: string,
  measure: Measure,
): AxisLabel[] {
  const labels = new Taken(places.gap);
  const periods = places.shared ? labels : new Taken(places.gap);
  if (opening) periods.take(places.opening(opening.width));
  let known: Known = opening?.known ?? {};
  const done: AxisLabel[] = [];
  for (const tick of kept) {
    const wording: Wording = wordingOf(tick, known, locale);
    const { label: text, period: words } = wording;
    const width = measure(text, 'small');
    const span = places.label(tick, width);
    const period = words === undefined ? undefined : { text: words, width: measure(words, 'small') };
    const below = period && places.period(tick, period.width);
    if (!labels.isFree(span) || (period && !periods.isFree(below))) continue;
    labels.take(span);
    if (period) periods.take(below);
    done.push({ tick, text, width, ...(period ? { period } : {}) });
    known = wording.known;
  }
  return done;
}

/** What is taken along a row, so that no word is written over another. */
export class Taken {
  readonly #spans: Place[] = [];
  readonly #gap: CssPx;

  constructor(gap: CssPx) {
    this.#gap = gap;
  }

  isFree(place: Place | undefined): place is Place {
    if (!place) return false;
    return !this.#spans.some((span) => place[0] < span[1] + this.#gap && place[1] > span[0] - this.#gap);
  }

  /** Takes the span and says yes, unless something is there already. */
  take(span: Place | undefined): span is Place {
    if (!this.isFree(span)) return false;
    this.#spans.push(span);
    return true;
  }
}
