/**
 * Storyline: actors are lines, an event is a bar with a dot on the line of each who took part and a gap where it
 * passes others. Above the lines a band shows the dates themselves, and above it stand the titles.
 */
import type { CssPx } from '../../base/units.js';
import { itemKey } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisHeight, drawAxis } from '../time/axis.js';
import { timeScale } from '../time/time-scale.js';
import { clockWords } from './clock-words.js';
import { bandPitch, drawBand } from './date-band.js';
import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { packRows } from './intervals.js';
import { drawBars, drawLines, placeLines } from './storyline-bars.js';
import { type StorylinePlan, storylinePlan } from './storyline-plan.js';
import { drawTitles, titlePitch } from './titles.js';
import { drawUndated } from './undated.js';

/** Between the dates and the first line: room for the brackets of what has no known order. */
const bracketPitch: CssPx = 5;
const mostBrackets = 3;

export function storylineDrawing(input: TimelineInput): TimelineDrawing {
  const { width, measure, warp } = input;
  const plan = storylinePlan(input);
  const { events, cast, left, plotWidth, band } = plan;
  const scale = timeScale(warp, input.window, plotWidth);
  const xs = plan.bars(scale);
  const titles = plan.titles(scale, xs);
  const bandTop = 12 + plan.titleRows * titlePitch;
  const bracketTop = bandTop + band.count * bandPitch + 4;
  const lines = placeLines(plan.ordered, cast.groups, bracketTop + 20);
  const bottom = (lines.at(-1)?.y ?? bracketTop) + 20;

  const builder = new SceneBuilder(width, input.rtl);
  const bars = { events, cast, xs, left, plotWidth };
  const zone = clockWords(input);
  drawAxis(builder, scale, { left, y: bottom, gridTop: bandTop - 4, zone }, input.locale, measure);
  drawLines(builder, lines, bars, input);
  drawBand(builder, scale, events, xs, { left, top: bandTop, rows: band });
  drawBrackets(builder, plan, xs, bracketTop);
  drawBars(builder, lines, bars, bandTop);
  drawTitles(builder, events, xs, titles, { left, bottom: bandTop, width, plotWidth });
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
