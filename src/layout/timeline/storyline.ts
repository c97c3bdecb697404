/**
 * Storyline: actors are lines, an event is a bar with a dot on the line of each who took part and a gap where it
 * passes others. Above the lines a band shows the dates themselves, and above it stand the titles.
 */
import type { CssPx } from '../../base/units.js';
import { listOf } from '../../model/row-lists.js';
import { itemKey, type Look } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { axisHeight, drawAxis } from '../time/axis.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import { type Callout, placeCallouts } from './callouts.js';
import { castOf } from './cast.js';
import { bandPitch, bandRows, drawBand } from './date-band.js';
import { type DrawnEvent, drawnEvents } from './dated.js';
import type { TimelineDrawing, TimelineInput } from './drawing.js';
import { orderLines } from './line-order.js';
import { spreadWithin } from './spread.js';
import { fitText } from './text-fit.js';
import { drawUndated } from './undated.js';

const linePitch: CssPx = 21;
const groupGap: CssPx = 10;
const calloutPitch: CssPx = 19;
const mostCallouts = 80;
const mostCalloutRows = 14;
/** Two bars are this far apart where there is room. */
const barsApart: CssPx = 24;
const dotSize: CssPx = 9;

interface Line {
  readonly actor: number;
  readonly y: CssPx;
  readonly head: boolean;
}

export function storylineDrawing(input: TimelineInput): TimelineDrawing {
  const { story, width, measure, rtl, warp } = input;
  const events = drawnEvents(story, input.bounds, input.events);
  const groups = castOf(story, input.events);
  const ordered = orderLines(
    groups,
    events.map(({ event }) => [...listOf(story.events.actors, event)]),
  );
  const left = gutterWidth(
    ordered.map((actor) => story.actors.records[actor]!.name),
    input,
  );
  const rightMargin = Math.round(Math.min(width * 0.13, 180));
  const plotWidth = Math.max(40, width - left - rightMargin);
  const scale = timeScale(warp, input.window, plotWidth);
  const whole = timeScale(warp, input.extent, plotWidth);
  const callouts = calloutsIn(scale, events, input, left, rightMargin);
  // Heights are those of the whole story, so that nothing jumps while panning.
  const calloutRows = rowCount(calloutsIn(whole, events, input, left, rightMargin).placed);
  const rows = bandRows(events, whole);
  const bandTop = 10 + calloutRows * calloutPitch;
  const linesTop = bandTop + rows.count * bandPitch + 18;
  const lines = placeLines(ordered, groups, linesTop);
  const bottom = (lines.at(-1)?.y ?? linesTop) + 20;

  const builder = new SceneBuilder(width, rtl);
  drawAxis(builder, scale, { left, y: bottom, gridTop: bandTop - 4 }, input.locale, measure);
  drawLines(builder, lines, events, callouts.xs, input, left, plotWidth);
  drawBand(builder, scale, events, callouts.xs, { left, top: bandTop, rows });
  drawBars(builder, lines, events, callouts.xs, input, { left, plotWidth, bandTop });
  drawCallouts(builder, events, callouts, { left, bandTop, width, plotWidth });
  const end = drawUndated(builder, input, { left, top: bottom + axisHeight });
  return {
    scene: builder.build(end),
    scale,
    plot: { left, width: plotWidth, top: 0, bottom: bottom + axisHeight },
    order: events.map(({ event }) => event),
  };
}

/** Room for the longest name, but never more than a third. */
function gutterWidth(names: readonly string[], { width, measure }: TimelineInput): CssPx {
  const longest = names.reduce((most, name) => Math.max(most, measure(name.slice(0, 200), 'strong')), 60);
  return Math.round(Math.min(longest + 18, width * 0.3, 260));
}

/** Where each event's bar stands, and which titles are written. */
function calloutsIn(
  scale: TimeScale,
  events: readonly DrawnEvent[],
  { extent, measure }: TimelineInput,
  left: CssPx,
  rightMargin: CssPx,
) {
  const from = scale.x(extent.from) + 14;
  const to = scale.x(extent.to) - 14;
  const wished = events.map(({ anchor, reach }) => Math.min(Math.max(scale.x(anchor) + reach * 16, from), to));
  const xs = spreadWithin(ascending(wished), Math.min(barsApart, (to - from) / Math.max(events.length, 1)), from, to);
  const shown = events
    .map((event, i) => ({ event, i, x: xs[i]! }))
    .filter(({ x }) => x >= 0 && x <= scale.width)
    .sort((a, b) => b.event.importance - a.event.importance || a.i - b.i)
    .slice(0, mostCallouts);
  const room = { left: 2 - left, right: scale.width + rightMargin - 2, rows: mostCalloutRows };
  const titles = shown.map(({ event }) => fitText(event.title, Math.min(320, scale.width * 0.7), 'label', measure));
  const wishes = shown.map(({ event, x }, k) => ({
    x,
    width: measure(titles[k]!, 'label'),
    importance: event.importance,
  }));
  const placed = placeCallouts(wishes, room).map((callout) => ({
    ...callout,
    index: shown[callout.wish]!.i,
    text: titles[callout.wish]!,
    width: wishes[callout.wish]!.width,
  }));
  return { xs, placed };
}

const ascending = (values: readonly number[]) => {
  let highest = -Infinity;
  return values.map((value) => (highest = Math.max(highest, value)));
};

const rowCount = (callouts: readonly Callout[]) => callouts.reduce((most, { row }) => Math.max(most, row + 1), 1);

function placeLines(ordered: readonly number[], groups: readonly { lines: readonly number[] }[], top: CssPx): Line[] {
  const groupOf = new Map(groups.flatMap(({ lines }, g) => lines.map((line) => [line, g] as const)));
  let y = top;
  return ordered.map((actor, i) => {
    const head = i === 0 || groupOf.get(actor) !== groupOf.get(ordered[i - 1]!);
    const gathered = (groups[groupOf.get(actor)!]?.lines.length ?? 0) > 1;
    // Groups stand apart; single actors follow each other closely.
    if (i > 0) y += linePitch + (head && (gathered || wasGathered(ordered[i - 1]!, groups, groupOf)) ? groupGap : 0);
    return { actor, y, head: head && gathered };
  });
}

const wasGathered = (
  actor: number,
  groups: readonly { lines: readonly number[] }[],
  groupOf: ReadonlyMap<number, number>,
) => (groups[groupOf.get(actor)!]?.lines.length ?? 0) > 1;

function drawLines(
  builder: SceneBuilder,
  lines: readonly Line[],
  events: readonly DrawnEvent[],
  xs: readonly CssPx[],
  { story, measure }: TimelineInput,
  left: CssPx,
  plotWidth: CssPx,
) {
  const guide: Look = { role: 'guide', stroke: 'grid', dash: 'dotted' };
  for (const { actor, y, head } of lines) {
    const record = story.actors.records[actor]!;
    const item = itemKey.actor(record.id);
    const font = head ? 'strong' : 'label';
    const name = fitText(record.name, left - 16, font, measure);
    builder.line(guide, left, y, left + plotWidth, y);
    const part = partOf(actor, events, xs, story);
    if (part) {
      const [a, b] = [Math.max(part[0] - 12, 0), Math.min(part[1] + 12, plotWidth)];
      const look: Look = { role: 'line', stroke: 'faint', strokeWidth: head ? 3.5 : 2, pick: true };
      if (b > a) builder.line(look, left + a, y, left + b, y, item);
    }
    const look: Look = { role: 'actor', font, anchor: 'end', fill: 'text', pick: true, ring: true };
    builder.text(look, name, left - 12, y + 4, measure(name, font), item);
  }
}

/** From the first to the last bar of an actor. */
function partOf(actor: number, events: readonly DrawnEvent[], xs: readonly CssPx[], story: TimelineInput['story']) {
  const own = xs.filter((_, i) => listOf(story.events.actors, events[i]!.event).includes(actor));
  return own.length > 0 ? ([own[0]!, own.at(-1)!] as const) : undefined;
}

function drawBars(
  builder: SceneBuilder,
  lines: readonly Line[],
  events: readonly DrawnEvent[],
  xs: readonly CssPx[],
  { story }: TimelineInput,
  { left, plotWidth, bandTop }: { left: CssPx; plotWidth: CssPx; bandTop: CssPx },
) {
  const parts = new Map(lines.map(({ actor }) => [actor, partOf(actor, events, xs, story)]));
  events.forEach(({ event, id, kind, standing }, i) => {
    const x = xs[i]!;
    if (x < -dotSize || x > plotWidth + dotSize) return;
    const actors = new Set(listOf(story.events.actors, event));
    const touched = lines.filter(({ actor }) => actors.has(actor));
    const item = itemKey.event(id);
    const first = touched[0];
    if (!first) return;
    const last = touched.at(-1)!;
    const hollow = standing !== 'stated';
    const foreign = lines.filter(({ actor }) => !actors.has(actor) && isAlive(parts.get(actor), x)).map(({ y }) => y);
    const dash = hollow ? ({ dash: 'dashed' } as const) : {};
    const leader: Look = { role: 'leader', stroke: 'kind', kind, strokeWidth: 1, opacity: 0.45, ...dash };
    const bar: Look = { role: 'bar', stroke: 'kind', kind, strokeWidth: 2.25, pick: true, ...dash };
    const dot: Look = {
      role: 'dot',
      fill: hollow ? 'ground' : 'kind',
      stroke: 'kind',
      kind,
      strokeWidth: 2,
      pick: true,
      ring: true,
    };
    drawGapped(builder, leader, left + x, bandTop, first.y, foreign, item);
    drawGapped(builder, bar, left + x, first.y, last.y, foreign, item);
    for (const { y } of touched) builder.symbol('circle', dot, left + x, y, dotSize, item);
  });
}

const isAlive = (part: readonly [CssPx, CssPx] | undefined, x: CssPx) =>
  part !== undefined && x >= part[0] - 12 && x <= part[1] + 12;

/** A vertical line that lets the lines it passes through. */
function drawGapped(
  builder: SceneBuilder,
  look: Look,
  x: CssPx,
  from: CssPx,
  to: CssPx,
  gaps: readonly CssPx[],
  item: string,
) {
  let y = from;
  for (const gap of gaps) {
    if (gap <= y || gap >= to) continue;
    if (gap - 5 > y) builder.line(look, x, y, x, gap - 5, item);
    y = gap + 5;
  }
  if (to > y) builder.line(look, x, y, x, to, item);
}

function drawCallouts(
  builder: SceneBuilder,
  events: readonly DrawnEvent[],
  { xs, placed }: ReturnType<typeof calloutsIn>,
  { left, bandTop, width, plotWidth }: { left: CssPx; bandTop: CssPx; width: CssPx; plotWidth: CssPx },
) {
  for (const { index, row, left: textLeft, text, width: textWidth } of placed) {
    const { id, kind, standing } = events[index]!;
    const item = itemKey.event(id);
    const x = left + xs[index]!;
    const y = bandTop - 8 - row * calloutPitch;
    const dash = standing === 'stated' ? {} : ({ dash: 'dashed' } as const);
    const leader: Look = { role: 'leader', stroke: 'kind', kind, strokeWidth: 1, opacity: 0.45, ...dash };
    builder.line(leader, x, y - 12, x, bandTop, item);
    const box: Look = { role: 'label-box', fill: 'ground', opacity: 0, radius: 4, pick: true, ring: true };
    const boxLeft = Math.max(0, left + textLeft - 3);
    builder.rect(box, boxLeft, y - 12, Math.min(textWidth + 6, width - boxLeft), 16, item);
    builder.text({ role: 'label', font: 'label', fill: 'text' }, text, left + textLeft, y, textWidth, item);
  }
  // Bars without a title keep a stub, so that it shows that something stands there.
  const titled = new Set(placed.map(({ index }) => index));
  events.forEach(({ id, kind }, i) => {
    const x = xs[i]!;
    if (titled.has(i) || x < 0 || x > plotWidth) return;
    builder.line(
      { role: 'stub', stroke: 'kind', kind, strokeWidth: 1 },
      left + x,
      bandTop - 6,
      left + x,
      bandTop,
      itemKey.event(id),
    );
  });
}
