/**
 * Storyline: actors are lines, an event is a bar with a dot on the line of each who took part and a gap where it
 * passes others. Above the lines a band shows the dates themselves, and above it stand the titles.
 */
import type { CssPx } from '../../base/units.js';
import { listOf } from '../../model/row-lists.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisHeight, drawAxis } from '../time/axis.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import { castOf } from './cast.js';
import { bandPitch, bandRows, drawBand } from './date-band.js';
import { type DrawnEvent, drawnEvents } from './dated.js';
import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { orderLines } from './line-order.js';
import { spreadWithin } from './spread.js';
import { drawBars, drawLines, placeLines } from './storyline-bars.js';
import { drawTitles, placeTitles } from './titles.js';
import { drawUndated } from './undated.js';

/** Two bars are this far apart where there is room. */
const barsApart: CssPx = 24;

export function storylineDrawing(input: TimelineInput): TimelineDrawing {
  const { story, width, measure, warp } = input;
  const events = drawnEvents(story, input.bounds, input.events);
  const groups = castOf(story, input.events);
  const ordered = orderLines(
    groups,
    events.map(({ event }) => [...listOf(story.events.actors, event)]),
  );
  const left = gutterWidth(ordered, input);
  const right = titleMargin(events, input);
  const plotWidth = Math.max(40, width - left - right);
  const scale = timeScale(warp, input.window, plotWidth);
  const whole = timeScale(warp, input.extent, plotWidth);
  const room = { left: 2 - left, right: plotWidth + right - 2 };
  const xs = barPlaces(scale, events, input);
  const titles = placeTitles(events, xs, scale, room, input);
  // Heights are those of the whole story, so that nothing jumps while panning.
  const rows = bandRows(events, whole);
  const rowsOfTitles = placeTitles(events, barPlaces(whole, events, input), whole, room, input).rows;
  const bandTop = 10 + rowsOfTitles * titles.pitch;
  const lines = placeLines(ordered, groups, bandTop + rows.count * bandPitch + 18);
  const bottom = (lines.at(-1)?.y ?? bandTop + rows.count * bandPitch) + 20;

  const builder = new SceneBuilder(width, input.rtl);
  const bars = { events, xs, left, plotWidth };
  drawAxis(builder, scale, { left, y: bottom, gridTop: bandTop - 4 }, input.locale, measure);
  drawLines(builder, lines, bars, input);
  drawBand(builder, scale, events, xs, { left, top: bandTop, rows });
  drawBars(builder, lines, bars, input, bandTop);
  drawTitles(builder, events, xs, titles, { left, bottom: bandTop, width, plotWidth });
  const end = drawUndated(builder, input, { left, top: bottom + axisHeight });
  return {
    scene: builder.build(end),
    scale,
    plot: { left, width: plotWidth, top: 0, bottom: bottom + axisHeight },
    order: events.map(({ event }) => event),
  };
}

/** Room for the longest name, but never more than a third. */
function gutterWidth(actors: readonly number[], { story, width, measure }: TimelineInput): CssPx {
  const nameWidth = (actor: number) => measure(story.actors.records[actor]!.name.slice(0, 200), 'strong');
  const longest = actors.reduce((most, actor) => Math.max(most, nameWidth(actor)), 60);
  return Math.round(Math.min(longest + 18, width * 0.3, 260));
}

/** Room to the right of the plot for the titles of what happened last. */
function titleMargin(events: readonly DrawnEvent[], { width, measure }: TimelineInput): CssPx {
  const widest = events.slice(-3).reduce((most, { title }) => Math.max(most, measure(title.slice(0, 80), 'label')), 0);
  return Math.round(Math.min(Math.max(widest - 30, 14), width * 0.17));
}

/** Where the bars stand: at their dates, moved aside where they would not be told apart. The same at every pan. */
function barPlaces(scale: TimeScale, events: readonly DrawnEvent[], { extent }: TimelineInput): CssPx[] {
  const from = scale.x(extent.from) + 14;
  const to = scale.x(extent.to) - 14;
  const wished = events.map(({ anchor, reach }) => Math.min(Math.max(scale.x(anchor) + reach * 16, from), to));
  return spreadWithin(rising(wished), Math.min(barsApart, (to - from) / Math.max(events.length, 1)), from, to);
}

const rising = (values: readonly number[]) => {
  let highest = -Infinity;
  return values.map((value) => {
    highest = Math.max(highest, value);
    return highest;
  });
};
