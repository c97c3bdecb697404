/** The time axis of a narrow page: it runs down, labels on its left. */
import { durationWords } from '../../base/date-words.js';
import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import type { Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { axisWords, Taken, type WordPlaces } from './axis-words.js';
import { drawnFolds } from './folds.js';
import { ticksOf } from './ticks.js';
import type { TimeScale } from './time-scale.js';

/** Where the axis line stands, CSS pixels from the drawing's edge. */
export const axisWidth: CssPx = 58;
/** Least room of one step. */
const lineRoom: CssPx = 48;
/** Height of one line of words. */
const line: CssPx = 13;
/** Room for words: from the drawing's edge to the line. */
const wordRoom: CssPx = axisWidth - 9;

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
  const ticks = ticksOf(scale, () => lineRoom).filter(
    ({ time }) => !folds.some(({ from, to }) => time > from && time < to),
  );
  const { labels, opening } = axisWords(scale, ticks, placesDown(scale), locale, measure);
  const taken = new Taken(0);
  const say = (look: Look, text: string, y: CssPx, width: CssPx) => {
    taken.take([y - line / 2, y + line / 2]);
    builder.text(look, text, axisWidth - 8, top + y + 4, width);
  };
  builder.line(looks.line, axisWidth, top, axisWidth, top + scale.width);
  if (opening) say(looks.period, opening.text, 0, opening.width);
  for (const { tick, text, width, period } of labels) {
    builder.line(looks.grid, axisWidth, top + tick.x, right, top + tick.x);
    say(looks.label, text, tick.x, width);
    if (period) say(looks.period, period.text, tick.x - line, period.width);
  }
  for (const { from, to } of folds) {
    const y = (Math.max(scale.x(from), 0) + Math.min(scale.x(to), scale.width)) / 2;
    for (const dy of [-3, 2])
      builder.line(looks.fold, axisWidth - 5, top + y + dy + 2, axisWidth + 5, top + y + dy - 3);
    const texts = (['long', 'short', 'narrow'] as const).map((display) => durationWords(to - from, locale, display));
    const text = texts.find((words) => measure(words, 'small') <= wordRoom + 1);
    const at = [y, y - 6, y + 6, y - 12, y + 12, y - 18, y + 18].find((middle) =>
      taken.isFree([middle - line / 2, middle + line / 2]),
    );
    if (text !== undefined && at !== undefined) say(looks.foldLabel, text, at, measure(text, 'small'));
  }
}

/** Words below each other: a period stands above the label that it belongs to. */
function placesDown({ width: length }: TimeScale): WordPlaces {
  return {
    gap: 1,
    shared: true,
    label: ({ x }, width) => (width <= wordRoom && x <= length ? [x - line / 2, x + line / 2] : undefined),
    period: ({ x }, width) =>
      width <= wordRoom && x - line * 1.5 >= -line ? [x - line * 1.5, x - line / 2 - 1] : undefined,
    opening: (width) => (width <= wordRoom ? [-line / 2, line / 2] : undefined),
  };
}
