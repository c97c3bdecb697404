/**
 * The whole story on one small linear axis: where its events lie, in true proportion, how many where they cannot be
 * told apart, and which of them is selected. What part is shown is laid over it.
 */
import { dateFormat } from '../../base/intl.js';
import type { Measure } from '../../base/measure.js';
import type { CssPx, TimeSpan } from '../../base/units.js';
import type { BoundColumns, Story } from '../../model/story.js';
import { itemKey, type Look, type Scene } from '../scene.js';
import { SceneBuilder } from '../scene-builder.js';
import { type TimeScale, timeScale } from '../time/time-scale.js';
import { linearWarp } from '../time/warp.js';
import { dateLimit, eraAt, yearLabel, yearOf } from '../time/years.js';
import { packRows } from './intervals.js';

export const overviewHeight: CssPx = 38;
/** Height of the part that is pressed and dragged; below it stand the ends in words. */
export const stripHeight: CssPx = 24;
export const inset: CssPx = 3;
const mostRows = 5;
/** More events than this are shown by their number. */
export const mostMarks = 400;

export interface OverviewInput {
  readonly story: Story;
  readonly bounds: BoundColumns;
  readonly extent: TimeSpan;
  readonly events: readonly number[];
  /** Row of the event that is selected, or -1. */
  readonly selected: number;
  readonly width: CssPx;
  readonly locale: string;
  readonly measure: Measure;
  readonly rtl: boolean;
}

/** `crowd` draws how many events there are, where they are too many for marks; without it nothing is drawn for them. */
export function overviewDrawing(
  input: OverviewInput,
  crowd?: (builder: SceneBuilder, scale: TimeScale, input: OverviewInput) => void,
): Scene {
  const { extent, width, rtl, events } = input;
  const scale = timeScale(linearWarp, extent, width);
  const builder = new SceneBuilder(width, rtl);
  builder.rect({ role: 'overview-ground', fill: 'sunken', radius: 5 }, 0, 0, width, stripHeight);
  if (events.length <= mostMarks) drawMarks(builder, scale, input);
  else crowd?.(builder, scale, input);
  drawSelected(builder, scale, input);
  drawEnds(builder, input);
  return builder.build(overviewHeight);
}

/** From the first to the last pixel of an event's first date; `undefined` without one. */
function reachOf({ story, bounds, width }: OverviewInput, scale: TimeScale, event: number) {
  const { starts, items } = story.events.accounts;
  if (starts[event] === starts[event + 1]) return undefined;
  const account = items[starts[event]!]!;
  const from = Math.min(Math.max(scale.x(bounds.earliestStart[account]!), inset), width - inset - 2.5);
  return { from, to: Math.min(Math.max(scale.x(bounds.latestEnd[account]!), from + 2.5), width - inset) };
}

function drawMarks(builder: SceneBuilder, scale: TimeScale, input: OverviewInput) {
  const { story } = input;
  const marks = input.events.flatMap((event) => {
    const reach = reachOf(input, scale, event);
    return reach ? [{ event, ...reach }] : [];
  });
  const rows = packRows(marks, 1);
  const pitch = (stripHeight - 2 * inset) / mostRows;
  marks.forEach(({ event, from, to }, i) => {
    const opacity = rows[i]! < mostRows ? 0.85 : 0.4;
    const look: Look = { role: 'overview-mark', fill: 'kind', kind: story.events.kind[event]!, opacity };
    const y = inset + (rows[i]! % mostRows) * pitch;
    builder.rect(look, from, y, to - from, Math.max(pitch - 1, 1.5), itemKey.event(story.events.id(event)));
  });
}

/** A line through the strip, in the colour of text, so that it is no kind of event. */
function drawSelected(builder: SceneBuilder, scale: TimeScale, input: OverviewInput) {
  const reach = input.selected < 0 ? undefined : reachOf(input, scale, input.selected);
  if (!reach) return;
  const item = itemKey.event(input.story.events.id(input.selected));
  const x = (reach.from + reach.to) / 2;
  builder.line({ role: 'overview-selected', stroke: 'text', strokeWidth: 2 }, x, 1, x, stripHeight - 1, item);
  builder.symbol('diamond', { role: 'overview-selected', fill: 'text' }, x, stripHeight / 2, 8, item);
}

/** A year beyond all calendars with its era, so that it is read as one: 552M AD. */
const inEra = (year: string, locale: string): string =>
  dateFormat(locale, { year: 'numeric', era: 'short' })
    .formatToParts(0)
    .map(({ type, value }) => (type === 'year' ? year : value))
    .join('');

/** The first and the last month, so that the strip can be read without the axis above it. */
function drawEnds(builder: SceneBuilder, { extent, width, locale, measure }: OverviewInput) {
  const format = dateFormat(locale, { month: 'short', year: 'numeric', ...eraAt(extent.from) });
  const isDeep = Math.abs(extent.from) > dateLimit || Math.abs(extent.to) > dateLimit;
  const nameOf = (time: number) => {
    if (!isDeep) return format.format(time);
    const label = yearLabel(yearOf(time), locale);
    return time > dateLimit ? inEra(label, locale) : label;
  };
  const [first, last] = [nameOf(extent.from), nameOf(extent.to - 1)];
  const [firstWidth, lastWidth] = [measure(first, 'small'), measure(last, 'small')];
  const look: Look = { role: 'overview-label', font: 'small', fill: 'muted' };
  const y = overviewHeight - 3;
  builder.text(look, first, 1, y, firstWidth);
  if (first !== last && firstWidth + lastWidth + 16 < width)
    builder.text({ ...look, anchor: 'end' }, last, width - 1, y, lastWidth);
}
