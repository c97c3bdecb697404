/** The titles above a storyline: which are written, where, and their leaders down to the dates. */
import type { CssPx } from '../../base/units.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { TimeScale } from '../time/time-scale.js';
import { placeCallouts } from './callouts.js';
import type { DrawnEvent } from './dated.js';
import type { TimelineInput } from './drawing.js';
import { wrapText } from './text-fit.js';

const lineHeight: CssPx = 14;
const rowGap: CssPx = 5;
/** All rows together are not higher than this. */
const mostHeight: CssPx = 290;
/** More titles than this cannot be told apart in any width. */
const mostTitles = 80;

interface Title {
  /** Index of the event among those drawn. */
  readonly index: number;
  readonly lines: readonly string[];
  readonly left: CssPx;
  readonly width: CssPx;
  readonly row: number;
}

export interface Titles {
  readonly placed: readonly Title[];
  readonly rows: number;
  /** Height of one row. */
  readonly pitch: CssPx;
}

/** Chooses and places titles for bars at these places, within `left` and `right` of the axis's start. */
export function placeTitles(
  events: readonly DrawnEvent[],
  xs: readonly CssPx[],
  scale: TimeScale,
  room: { readonly left: CssPx; readonly right: CssPx },
  { width, measure }: TimelineInput,
): Titles {
  const longest = Math.min(Math.max(width * 0.2, 130), 320);
  const shown = events
    .map((event, index) => ({ event, index, x: xs[index]! }))
    .filter(({ x }) => x >= 0 && x <= scale.width)
    .sort((a, b) => b.event.importance - a.event.importance || a.index - b.index)
    .slice(0, mostTitles)
    .map(({ event, index, x }) => {
      const lines = wrapText(event.title, longest, 2, 'label', measure);
      const widest = lines.reduce((most, line) => Math.max(most, measure(line, 'label')), 0);
      return { index, x, lines, width: widest, importance: event.importance };
    });
  // Judged by all events, not by those in sight, so that rows keep their height while panning.
  const wraps = events.some(({ title }) => measure(title.slice(0, 200), 'label') > longest);
  const pitch = (wraps ? 2 : 1) * lineHeight + rowGap;
  const placed = placeCallouts(shown, { ...room, rows: Math.floor(mostHeight / pitch) }).map(({ wish, left, row }) => {
    const { index, lines, width: widest } = shown[wish]!;
    return { index, lines, left, width: widest, row };
  });
  return { placed, pitch, rows: placed.reduce((most, { row }) => Math.max(most, row + 1), 1) };
}

export function drawTitles(
  builder: SceneBuilder,
  events: readonly DrawnEvent[],
  xs: readonly CssPx[],
  { placed, pitch }: Titles,
  { left, bottom, width, plotWidth }: { left: CssPx; bottom: CssPx; width: CssPx; plotWidth: CssPx },
): void {
  for (const { index, row, left: textLeft, lines, width: textWidth } of placed) {
    const { id, kind, standing } = events[index]!;
    const item = itemKey.event(id);
    const x = left + xs[index]!;
    const y = bottom - 8 - row * pitch - (lines.length - 1) * lineHeight;
    const dash = standing === 'stated' ? {} : ({ dash: 'dashed' } as const);
    builder.line(
      { role: 'leader', stroke: 'kind', kind, strokeWidth: 1, opacity: 0.45, ...dash },
      x,
      y - 11,
      x,
      bottom,
      item,
    );
    const box: Look = { role: 'label-box', fill: 'ground', opacity: 0, radius: 4, pick: true, ring: true };
    const boxLeft = Math.max(0, left + textLeft - 3);
    const height = lines.length * lineHeight + 2;
    builder.rect(box, boxLeft, y - 12, Math.min(textWidth + 6, width - boxLeft), height, item);
    lines.forEach((line, i) => {
      builder.text(
        { role: 'label', font: 'label', fill: 'text' },
        line,
        left + textLeft,
        y + i * lineHeight,
        textWidth,
        item,
      );
    });
  }
  // Bars without a title keep a stub, so that it shows that something stands there.
  const titled = new Set(placed.map(({ index }) => index));
  events.forEach(({ id, kind }, i) => {
    const x = left + xs[i]!;
    if (titled.has(i) || xs[i]! < 0 || xs[i]! > plotWidth) return;
    builder.line({ role: 'stub', stroke: 'kind', kind, strokeWidth: 1 }, x, bottom - 6, x, bottom, itemKey.event(id));
  });
}
