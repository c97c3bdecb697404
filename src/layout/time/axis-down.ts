/** The time axis of a narrow page: it runs down, labels on its left. */
import { durationWords } from '../../base/date-words.js';
import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import type { Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { drawnFolds } from './folds.js';
import { tickLabeller } from './tick-labels.js';
import { ticksOf } from './ticks.js';
import type { TimeScale } from './time-scale.js';
import { dateLimit, yearLabel, yearOf } from './years.js';

/** Where the axis line stands, CSS pixels from the drawing's edge. */
export const axisWidth: CssPx = 58;
/** Least room of one step. */
const lineRoom: CssPx = 48;

const looks = {
  line: { role: 'axis-line', stroke: 'line' },
  grid: { role: 'grid', stroke: 'grid' },
  label: { role: 'tick-label', fill: 'muted', font: 'small', anchor: 'end' },
  period: { role: 'period', fill: 'text', font: 'small', anchor: 'end' },
  fold: { role: 'fold', stroke: 'muted', strokeWidth: 1.25 },
  foldLabel: { role: 'fold-label', fill: 'muted', font: 'small', anchor: 'end' },
} as const satisfies Record<string, Look>;

export function drawAxisDown(
  builder: SceneBuilder,
  scale: TimeScale,
  { top, right }: { readonly top: CssPx; readonly right: CssPx },
  locale: string,
  measure: Measure,
): void {
  const folds = drawnFolds(scale);
  builder.line(looks.line, axisWidth, top, axisWidth, top + scale.width);
  const taken: CssPx[] = [];
  const free = (y: CssPx) =>
    y >= 4 && y <= scale.width - 2 && !taken.some((other) => Math.abs(other - y) < 14) && taken.push(y) > 0;
  const { from: start } = scale.window;
  if (Math.abs(start) < dateLimit && free(4)) {
    const text = yearLabel(yearOf(start), locale);
    builder.text(looks.period, text, axisWidth - 8, top + 8, measure(text, 'small'));
  }
  for (const { from, to } of folds) {
    const middle = (Math.max(scale.x(from), 0) + Math.min(scale.x(to), scale.width)) / 2;
    const y = top + middle;
    for (const dy of [-3, 2]) builder.line(looks.fold, axisWidth - 5, y + dy + 2, axisWidth + 5, y + dy - 3);
    const texts = (['long', 'narrow'] as const).map((display) => durationWords(to - from, locale, display));
    const text = texts.find((words) => measure(words, 'small') <= axisWidth - 10);
    const width = measure(text ?? '', 'small');
    if (text && free(middle)) builder.text(looks.foldLabel, text, axisWidth - 8, y + 4, width);
  }
  const ticks = ticksOf(scale, 14, lineRoom).filter(
    ({ time }) => !folds.some(({ from, to }) => time > from && time < to),
  );
  const labeller = tickLabeller(locale);
  for (const tick of ticks) {
    const text = labeller.label(tick);
    const width = measure(text, 'small');
    if (width > axisWidth - 8 || !free(tick.x)) continue;
    builder.line(looks.grid, axisWidth, top + tick.x, right, top + tick.x);
    builder.text(looks.label, text, axisWidth - 8, top + tick.x + 4, width);
    labeller.took(tick);
  }
}
