/**
 * Storyline: actors are lines, an event is a bar with a dot on the line of each who took part and a gap where it
 * passes others. Titles stand above, and the dates themselves beside the axis: every bar hangs down to its own.
 */
import { message } from '../../base/messages.js';
import type { CssPx } from '../../base/units.js';
import { itemKey, type Look } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisHeight, drawAxis } from '../time/axis.js';
import { timeScale } from '../time/time-scale.js';
import { clockWords } from './clock-words.js';
import { drawBand } from './date-band.js';
import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { packRows } from './intervals.js';
import { drawBars, drawLines, placeLines } from './storyline-bars.js';
import { type StorylinePlan, storylinePlan } from './storyline-plan.js';
import { fitText } from './text-fit.js';
import { drawTitles } from './titles.js';
import { drawUndated } from './undated.js';

/** Between the dates and the first line: room for the brackets of what has no known order. */
const bracketPitch: CssPx = 5;
const mostBrackets = 3;

const headingLook: Look = { role: 'dates', font: 'small', fill: 'muted', anchor: 'end' };

export function storylineDrawing(input: TimelineInput): TimelineDrawing {
  const { width, measure, warp, passing, locale } = input;
  const plan = storylinePlan(input);
  const { events, cast, left, plotWidth, band } = plan;
  const scale = timeScale(passing ?? warp, input.window, plotWidth);
  const xs = plan.bars(scale);
  const settled = passing ? timeScale(warp, input.window, plotWidth) : scale;
  const settledXs = passing ? plan.bars(settled) : xs;
  const titles = plan.titles(settled, settledXs);
  const slantTop = 8 + plan.titleHeight;
  const bracketTop = slantTop + plan.slantHeight + 2;
  const lines = placeLines(plan.ordered, cast.groups, bracketTop + 22);
  const bandTop = (lines.at(-1)?.y ?? bracketTop) + 22;
  const bottom = bandTop + band.height + 2;

  const builder = new SceneBuilder(width, input.rtl);
  const bars = { events, cast, xs, left, plotWidth };
  const zone = clockWords(input);
  drawAxis(builder, scale, { left, y: bottom, gridTop: bandTop - 10, zone }, locale, measure);
  drawLines(builder, lines, bars, input);
  drawBrackets(builder, plan, xs, bracketTop);
  drawBars(builder, lines, bars, bracketTop - 2, (i) => bandTop + band.ysOfEvents[i]!);
  const heading = fitText(message(locale, 'drawing.dates'), left - 16, 'small', measure);
  builder.text(headingLook, heading, left - 12, bandTop + 4, measure(heading, 'small'));
  drawBand(builder, scale, events, xs, { left, top: bandTop, band });
  drawTitles(builder, events, xs, titles, { settledXs, left, top: slantTop, bottom: bracketTop - 2, width, plotWidth });
  const end = drawUndated(builder, input, { left, top: bottom + axisHeight });
  return {
    scene: builder.build(end),
    scale,
    plot: { left, width: plotWidth, top: 0, bottom: bottom + axisHeight },
    order: events.map(({ event }) => event),
    lines: lines.map(({ line, y }) => ({ actors: cast.lines[line]!.actors, y })),
  };
}

/** A bracket under the dates of bars side by side whose order is not known. */
function drawBrackets(
  builder: SceneBuilder,
  { events, runs, left, plotWidth }: StorylinePlan,
  xs: readonly CssPx[],
  top: CssPx,
) {
  const extents = runs.map(([first, last]) => ({ from: xs[first]! - 5, to: xs[last]! + 5 }));
  const rows = packRows(extents, -6);
  runs.forEach(([first, last], i) => {
    const [a, b] = [Math.max(extents[i]!.from, 0), Math.min(extents[i]!.to, plotWidth)];
    if (b - a < 8 || rows[i]! >= mostBrackets) return;
    const y = top + rows[i]! * bracketPitch;
    const corners = [
      ...(extents[i]!.from >= 0 ? [[left + a, y + 4] as const] : []),
      [left + a, y] as const,
      [left + b, y] as const,
      ...(extents[i]!.to <= plotWidth ? [[left + b, y + 4] as const] : []),
    ];
    const item = itemKey.events(events.slice(first, last + 1).map(({ id }) => id));
    builder.polyline({ role: 'order', stroke: 'faint', strokeWidth: 1, pick: false }, corners, false, item);
  });
}
