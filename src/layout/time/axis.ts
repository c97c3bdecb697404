/** The time axis as marks: ticks with labels, the larger period beneath, folds with their length in words. */
import { durationWords } from '../../base/date-words.js';
import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import type { Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { type AxisWords, axisWords, Taken, type WordPlaces } from './axis-words.js';
import { drawnFolds } from './folds.js';
import { labelGap, labelRoom } from './tick-words.js';
import { type Tick, ticksOf } from './ticks.js';
import type { TimeScale } from './time-scale.js';
import type { Fold } from './warp.js';

/** Height of the axis, CSS pixels. */
export const axisHeight = 44;
const labelRow: CssPx = 16;
const periodRow: CssPx = 32;
/** A period stands a little left of its tick. */
const periodInset: CssPx = 3;

const looks = {
  line: { role: 'axis-line', stroke: 'line' },
  grid: { role: 'grid', stroke: 'grid' },
  tick: { role: 'tick', stroke: 'line' },
  label: { role: 'tick-label', fill: 'muted', font: 'small', anchor: 'middle' },
  period: { role: 'period', fill: 'text', font: 'small', anchor: 'start' },
  zone: { role: 'zone', fill: 'muted', font: 'small', anchor: 'end' },
  fold: { role: 'fold', stroke: 'muted', strokeWidth: 1.25 },
  foldLabel: { role: 'fold-label', fill: 'muted', font: 'small', anchor: 'start' },
} as const satisfies Record<string, Look>;

export interface AxisPlace {
  /** Left edge of the plot within the drawing. */
  readonly left: CssPx;
  /** Where the axis line runs. */
  readonly y: CssPx;
  /** Where the grid lines begin. */
  readonly gridTop: CssPx;
  /** The clock that hours are told by, named at the end of the axis where there are any. */
  readonly zone?: string | undefined;
}

export function drawAxis(
  builder: SceneBuilder,
  scale: TimeScale,
  { left, y, gridTop, zone }: AxisPlace,
  locale: string,
  measure: Measure,
): void {
  const folds = drawnFolds(scale);
  const { ticks, words } = knownAxis(scale)(locale, measure, left);
  builder.line(looks.line, left, y, left + scale.width, y);
  for (const { x } of ticks) {
    builder.line(looks.grid, left + x, gridTop, left + x, y);
    builder.line(looks.tick, left + x, y, left + x, y + 4);
  }
  const labels = new Taken(labelGap);
  const taken = new Taken(labelGap);
  const { opening } = words;
  if (opening && taken.take([0, opening.width]))
    builder.text(looks.period, opening.text, left, y + periodRow, opening.width);
  for (const { tick, text, width, period } of words.labels) {
    labels.take([tick.x - width / 2, tick.x + width / 2]);
    builder.text(looks.label, text, left + tick.x, y + labelRow, width);
    const place = period && periodPlace(scale, tick, period.width);
    if (place && taken.take(place))
      builder.text(looks.period, period.text, left + place[0], y + periodRow, period.width);
  }
  if (zone && ticks.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second')) {
    const width = measure(zone, 'small');
    if (taken.take([scale.width - width, scale.width]))
      builder.text(looks.zone, zone, left + scale.width, y + periodRow, width);
  }
  for (const fold of folds) drawFold(builder, scale, fold, { left, y }, locale, measure, [taken, labels]);
}

/** For as long as the scale stays: what is drawn above it may glide meanwhile. */
const knownAxis = oncePer((scale: TimeScale) =>
  rememberLast((locale: string, measure: Measure, before: CssPx) =>
    axisOf(scale, drawnFolds(scale), locale, measure, before),
  ),
);

/** The ticks outside of folds, and the words of those that have room for them, `before` the axis as well. */
export function axisOf(
  scale: TimeScale,
  folds: readonly Fold[],
  locale: string,
  measure: Measure,
  before: CssPx = 2,
): { ticks: readonly Tick[]; words: AxisWords } {
  const ticks = ticksOf(scale, labelRoom(locale, measure)).filter(
    ({ time }) => !folds.some(({ from, to }) => time > from && time < to),
  );
  const places: WordPlaces = {
    gap: labelGap,
    shared: false,
    label: ({ x }, width) =>
      x - width / 2 >= -before && x + width / 2 <= scale.width + 2 ? [x - width / 2, x + width / 2] : undefined,
    period: (tick, width) => periodPlace(scale, tick, width),
    opening: (width) => (width <= scale.width ? [0, width] : undefined),
  };
  return { ticks, words: axisWords(scale, ticks, places, locale, measure) };
}

function periodPlace({ width: room }: TimeScale, { x }: Tick, width: CssPx): readonly [CssPx, CssPx] | undefined {
  const from = Math.max(0, x - periodInset);
  return from + width <= room ? [from, from + width] : undefined;
}

/**
 * A fold is drawn as a break in the axis line, its length beneath; cut short, moved aside or up to the labels where
 * others stand there.
 */
function drawFold(
  builder: SceneBuilder,
  scale: TimeScale,
  fold: Fold,
  { left, y }: { readonly left: CssPx; readonly y: CssPx },
  locale: string,
  measure: Measure,
  [below, beside]: readonly [Taken, Taken],
) {
  const middle = (Math.max(scale.x(fold.from), 0) + Math.min(scale.x(fold.to), scale.width)) / 2;
  for (const dx of [-3, 2]) {
    const x = left + middle + dx;
    builder.line(looks.fold, x - 2, y + 5, x + 3, y - 5);
  }
  for (const display of ['long', 'short', 'narrow'] as const) {
    const text = durationWords(fold.to - fold.from, locale, display);
    const width = measure(text, 'small');
    for (const taken of [below, beside]) {
      for (const share of [0.5, 0.3, 0.7, 0.1, 0.9]) {
        const from = middle - width * share;
        if (from < -left || from + width > scale.width || !taken.take([from, from + width])) continue;
        builder.text(looks.foldLabel, text, left + from, y + (taken === below ? periodRow : labelRow), width);
        return;
      }
    }
  }
}
