/** Lanes: one band a kind, actor, place or source; in it rows of dates with their titles above them, none overlapping. */
import type { CssPx } from '../../base/units.js';
import { itemKey, type Look } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisHeight, drawAxis } from '../time/axis.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import { drawDate } from './date-mark.js';
import { type DrawnEvent, drawnEvents } from './dated.js';
import { rightMargin, type TimelineDrawing, type TimelineInput } from './drawing.js';
import { type Extent, packRows } from './intervals.js';
import { type Lane, lanesOf } from './lane-by.js';
import { fitText } from './text-fit.js';
import { drawUndated } from './undated.js';

const titleHeight: CssPx = 15;
const accountPitch: CssPx = 11;
const rowGap: CssPx = 5;
const lanePadding: CssPx = 8;
const markHeight: CssPx = 8;
/** Titles are cut beyond this. */
const longestTitle: CssPx = 320;

/** A title and its dates in one row of a lane. */
interface Placed {
  readonly drawn: DrawnEvent;
  readonly title: string;
  readonly titleWidth: CssPx;
  readonly row: number;
}

export function lanesDrawing(input: TimelineInput): TimelineDrawing {
  const { width, rtl, measure } = input;
  const events = drawnEvents(input.story, input.bounds, input.events);
  const lanes = lanesOf(events, input);
  const left = gutterWidth(lanes, input);
  const plotWidth = Math.max(40, width - left - rightMargin);
  const scale = timeScale(input.warp, input.window, plotWidth);
  const builder = new SceneBuilder(width, rtl);
  const top = 6;
  const placed = lanes.map((lane) => placeRows(lane, scale, input));
  const heights = placed.map(laneHeight);
  const bottom = top + heights.reduce((sum, height) => sum + height, 0) + 4;
  drawAxis(builder, scale, { left, y: bottom, gridTop: top }, input.locale, measure);
  let y = top;
  lanes.forEach((lane, i) => {
    drawLane(builder, lane, placed[i]!, scale, input, left, y);
    y += heights[i]!;
    if (i < lanes.length - 1) builder.line({ role: 'lane-line', stroke: 'grid' }, 0, y, left + plotWidth, y);
  });
  const end = drawUndated(builder, input, { left, top: bottom + axisHeight });
  return {
    scene: builder.build(end),
    scale,
    plot: { left, width: plotWidth, top: 0, bottom: bottom + axisHeight },
    order: events.map(({ event }) => event),
  };
}

function gutterWidth(lanes: readonly Lane[], { width, measure }: TimelineInput): CssPx {
  const longest = lanes.reduce((most, { label }) => Math.max(most, measure(label.slice(0, 200), 'strong')), 0);
  return longest === 0 ? 14 : Math.round(Math.min(longest + 26, width * 0.28, 240));
}

/** Rows are packed on the whole story at the zoom step just below this one, so that panning never changes a row. */
function placeRows(lane: Lane, scale: TimeScale, { extent, measure }: TimelineInput): Placed[] {
  const zoom = zoomStep(scale, extent);
  const origin = scale.warp.position(extent.from);
  const whole = (scale.warp.position(extent.to) - origin) * zoom;
  const at = (time: number) => Math.min(Math.max((scale.warp.position(time) - origin) * zoom, 0), whole);
  const titles = lane.events.map(({ title }) =>
    fitText(title, Math.min(longestTitle, scale.width - 12), 'label', measure),
  );
  const widths = titles.map((title) => measure(title, 'label'));
  const extents = lane.events.map((event, i): Extent => {
    const [from, to] = reachOf(event, at, whole);
    // A title that would run out of the story at its end stands further left.
    const titleLeft = Math.max(0, Math.min(from, whole - widths[i]!));
    return { from: Math.min(from, titleLeft), to: Math.max(to, titleLeft + widths[i]!) };
  });
  const rows = packRows(extents, 10);
  return lane.events.map((drawn, i) => ({ drawn, title: titles[i]!, titleWidth: widths[i]!, row: rows[i]! }));
}

/** The zoom rounded down to a step of √2, relative to the whole story. */
function zoomStep(scale: TimeScale, extent: { from: number; to: number }): number {
  const span = scale.warp.position(extent.to) - scale.warp.position(extent.from);
  let step = scale.width / span;
  while (step * Math.SQRT2 <= scale.zoom * 1.000001) step *= Math.SQRT2;
  return Math.min(step, Math.max(scale.zoom, scale.width / span));
}

/** From the first to the last pixel of all accounts of an event. */
function reachOf({ accounts }: DrawnEvent, at: (time: number) => CssPx, whole: CssPx): [CssPx, CssPx] {
  let from = Infinity;
  let to = -Infinity;
  for (const { bounds } of accounts) {
    from = Math.min(from, bounds[0] === -Infinity ? 0 : at(bounds[0]));
    to = Math.max(to, bounds[3] === Infinity ? whole : at(bounds[3]));
  }
  return [from, Math.max(to, from + markHeight)];
}

function rowHeights(placed: readonly Placed[]): CssPx[] {
  const heights: CssPx[] = [];
  for (const { drawn, row } of placed) {
    heights[row] = Math.max(heights[row] ?? 0, titleHeight + drawn.accounts.length * accountPitch + rowGap);
  }
  return heights;
}

const laneHeight = (placed: readonly Placed[]) =>
  Math.max(
    rowHeights(placed).reduce((a, b) => a + b, 0),
    20,
  ) +
  2 * lanePadding;

function drawLane(
  builder: SceneBuilder,
  lane: Lane,
  placed: readonly Placed[],
  scale: TimeScale,
  input: TimelineInput,
  left: CssPx,
  top: CssPx,
) {
  if (lane.label) {
    const text = fitText(lane.label, left - 22, 'strong', input.measure);
    const look: Look = { role: 'lane', font: 'strong', fill: 'text', ...(lane.item ? { pick: true, ring: true } : {}) };
    builder.text(look, text, 4, top + lanePadding + 12, input.measure(text, 'strong'), lane.item);
  }
  const tops: CssPx[] = [];
  let y = top + lanePadding;
  for (const height of rowHeights(placed)) {
    tops.push(y);
    y += height;
  }
  const ends = new Map<number, CssPx>();
  for (const event of [...placed].sort(
    (a, b) => scale.x(a.drawn.accounts[0]!.bounds[0]) - scale.x(b.drawn.accounts[0]!.bounds[0]),
  )) {
    drawEvent(builder, event, scale, left, tops[event.row]!, ends, input);
  }
}

function drawEvent(
  builder: SceneBuilder,
  { drawn, title, titleWidth, row }: Placed,
  scale: TimeScale,
  left: CssPx,
  top: CssPx,
  ends: Map<number, CssPx>,
  { measure }: TimelineInput,
) {
  const [from, to] = reachOf(drawn, (time) => scale.x(time), scale.width);
  if (to < 0 || from > scale.width) return;
  const item = itemKey.event(drawn.id);
  drawn.accounts.forEach(({ shape, standing, bounds }, k) => {
    const y = top + titleHeight + k * accountPitch + accountPitch / 2;
    drawDate(
      builder,
      scale,
      shape,
      { left, y, height: markHeight },
      { kind: drawn.kind, standing: k === 0 ? drawn.standing : standing, item },
    );
    if (k > 0) drawRivalTie(builder, drawn, scale, bounds[0], left, y, item);
  });
  // The title stays in sight while its dates do, moves in from the right edge, and yields to what stands before it.
  const taken = ends.get(row) ?? -Infinity;
  const wished = Math.min(Math.max(from, 0), Math.max(scale.width - titleWidth, 0));
  const start = Math.max(wished, taken + 8);
  const text = start + titleWidth <= scale.width ? title : fitText(title, scale.width - start, 'label', measure);
  if (text.length < 3) return;
  const width = measure(text, 'label');
  builder.rect(
    { role: 'label-box', fill: 'ground', opacity: 0, radius: 4, pick: true, ring: false },
    left + start - 3,
    top - 1,
    width + 6,
    titleHeight,
    item,
  );
  builder.text({ role: 'label', font: 'label', fill: 'text' }, text, left + start, top + 11, width, item);
  ends.set(row, start + width);
}

/** Ties a rival account to the one above it. */
function drawRivalTie(
  builder: SceneBuilder,
  { kind, accounts }: DrawnEvent,
  scale: TimeScale,
  from: number,
  left: CssPx,
  y: CssPx,
  item: string,
) {
  const first = scale.x(accounts[0]!.bounds[0]);
  const x = Math.min(Math.max(first, scale.x(from), 3), scale.width - 3);
  const look: Look = { role: 'rival-tie', stroke: 'kind', kind, strokeWidth: 1.25, dash: 'dotted' };
  builder.line(look, left + x, y - accountPitch, left + x, y, item);
}
