/** The time axis as marks: ticks with labels, the larger period beneath, folds with their length in words. */
import { durationWords } from '../../base/date-words.js';
import { dateFormat } from '../../base/intl.js';
import type { Measure } from '../../base/measure.js';
import type { CssPx, Ms } from '../../base/units.js';
import type { Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { drawnFolds } from './folds.js';
import { monthOf, tickLabeller } from './tick-labels.js';
import { type Tick, ticksOf } from './ticks.js';
import type { TimeScale } from './time-scale.js';
import type { Fold } from './warp.js';
import { yearLabel, yearOf } from './years.js';

/** Height of the axis, CSS pixels. */
export const axisHeight = 44;

const looks = {
  line: { role: 'axis-line', stroke: 'line' },
  grid: { role: 'grid', stroke: 'grid' },
  tick: { role: 'tick', stroke: 'line' },
  label: { role: 'tick-label', fill: 'muted', font: 'small', anchor: 'middle' },
  period: { role: 'period', fill: 'text', font: 'small', anchor: 'start' },
  fold: { role: 'fold', stroke: 'muted', strokeWidth: 1.25 },
  foldLabel: { role: 'fold-label', fill: 'muted', font: 'small', anchor: 'middle' },
} as const satisfies Record<string, Look>;

export interface AxisPlace {
  /** Left edge of the plot within the drawing. */
  readonly left: CssPx;
  /** Where the axis line runs. */
  readonly y: CssPx;
  /** Where the grid lines begin. */
  readonly gridTop: CssPx;
}

/** Text taken by labels, so that none is written over another. */
class Taken {
  readonly #spans: [CssPx, CssPx][] = [];

  /** Takes the span and says yes, unless something is there already. */
  take(from: CssPx, to: CssPx, gap = 8): boolean {
    if (this.#spans.some(([a, b]) => from < b + gap && to > a - gap)) return false;
    this.#spans.push([from, to]);
    return true;
  }
}

export function drawAxis(
  builder: SceneBuilder,
  scale: TimeScale,
  place: AxisPlace,
  locale: string,
  measure: Measure,
): void {
  const { left, y, gridTop } = place;
  const folds = drawnFolds(scale);
  const ticks = ticksOf(scale).filter(({ time }) => !folds.some(({ from, to }) => time > from && time < to));
  builder.line(looks.line, left, y, left + scale.width, y);
  const labels = new Taken();
  const periods = new Taken();
  drawFolds(builder, scale, folds, place, locale, measure, periods);
  for (const tick of ticks) builder.line(looks.grid, left + tick.x, gridTop, left + tick.x, y);
  const labeller = tickLabeller(locale);
  for (const tick of ticks) {
    const text = labeller.label(tick);
    const width = measure(text, 'small');
    const from = tick.x - width / 2;
    builder.line(looks.tick, left + tick.x, y, left + tick.x, y + 4);
    if (from < -2 || from + width > scale.width + 2 || !labels.take(from, from + width)) continue;
    builder.text(looks.label, text, left + tick.x, y + 16, width);
    labeller.took(tick);
  }
  for (const { x, text } of periodsOf(scale, ticks, locale)) {
    const width = measure(text, 'small');
    const from = Math.max(0, x - 3);
    if (from + width <= scale.width && periods.take(from, from + width))
      builder.text(looks.period, text, left + from, y + 32, width);
  }
}

/** The period that the labels leave out: years under months and days, the month under days alone, the day under hours. */
function periodsOf(scale: TimeScale, ticks: readonly Tick[], locale: string): { x: CssPx; text: string }[] {
  const first = scale.window.from;
  if (ticks.every(({ unit }) => unit === 'year') || Math.abs(first) > 8e15) return [];
  const spansDays = ticks.some(({ unit }) => unit === 'year' || unit === 'month' || unit === 'day');
  const spansMonths =
    ticks.some(({ unit }) => unit === 'year' || unit === 'month') ||
    new Set(ticks.map(({ time }) => monthOf(time))).size > 1;
  const options: Intl.DateTimeFormatOptions = spansMonths
    ? { year: 'numeric' }
    : spansDays
      ? { month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'long', year: 'numeric' };
  const nameOf = (time: Ms) =>
    spansMonths ? yearLabel(yearOf(time), locale) : dateFormat(locale, options).format(time);
  const periods = [{ x: 0, text: nameOf(first) }];
  for (const { time, x } of ticks) {
    const text = nameOf(time);
    if (text !== periods.at(-1)!.text) periods.push({ x, text });
  }
  // The first one yields where its successor begins at once.
  return periods.length > 1 && periods[1]!.x < 40 ? periods.slice(1) : periods;
}

/** A fold is drawn as a break in the axis line, with its length beneath. */
function drawFolds(
  builder: SceneBuilder,
  scale: TimeScale,
  folds: readonly Fold[],
  { left, y }: AxisPlace,
  locale: string,
  measure: Measure,
  taken: Taken,
) {
  for (const fold of folds) {
    const middle = (Math.max(scale.x(fold.from), 0) + Math.min(scale.x(fold.to), scale.width)) / 2;
    for (const dx of [-3, 2]) {
      const x = left + middle + dx;
      builder.line(looks.fold, x - 2, y + 5, x + 3, y - 5);
    }
    const text = durationWords(fold.to - fold.from, locale);
    const width = measure(text, 'small');
    const from = middle - width / 2;
    if (from >= 0 && from + width <= scale.width && taken.take(from, from + width)) {
      builder.text(looks.foldLabel, text, left + middle, y + 32, width);
    }
  }
}
