/** The titles above a storyline: which are written, where, and their leaders down to the dates. */
import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import { calloutGap, placeCallouts } from './callouts.js';
import type { DrawnEvent } from './dated.js';
import { wrapText } from './text-fit.js';

const lineHeight: CssPx = 14;
/** Height of one row: a line and a little air. */
export const titlePitch: CssPx = 18;
/** All rows together are not higher than this. */
export const mostTitleRows = 16;
/** More titles than this cannot be told apart in any width. */
const mostTitles = 80;

/** A title as it is written, on one line or two. */
export interface TitleText {
  readonly lines: readonly string[];
  readonly widths: readonly CssPx[];
  readonly width: CssPx;
}

export interface Title extends TitleText {
  /** Index of the event among those drawn. */
  readonly index: number;
  /** Where the text begins, from its bar. */
  readonly offset: CssPx;
  readonly row: number;
}

/** Every title on one line where that leaves room for others, else on two. */
export function titleTexts(events: readonly DrawnEvent[], width: CssPx, measure: Measure): TitleText[] {
  const longest = Math.min(Math.max(width * 0.2, 130), 320);
  return events.map(({ title }) => {
    const lines = wrapText(title, longest, 2, 'label', measure);
    const widths = lines.map((line) => measure(line, 'label'));
    return { lines, widths, width: Math.max(...widths) };
  });
}

/**
 * Chooses and places the titles of a whole story at one zoom, so that panning moves them all and changes none. Titles
 * of distant events cannot meet, so each crowd is placed by itself.
 */
export function placeTitles(
  events: readonly DrawnEvent[],
  texts: readonly TitleText[],
  xs: readonly CssPx[],
  room: { readonly left: CssPx; readonly right: CssPx; readonly rows: number },
): Title[] {
  const placed: Title[] = [];
  for (const crowd of crowdsOf(texts, xs)) {
    const shown = [...crowd]
      .sort((a, b) => events[b]!.importance - events[a]!.importance || a - b)
      .slice(0, mostTitles);
    const wishes = shown.map((index) => {
      const { width, lines } = texts[index]!;
      return { x: xs[index]!, width, height: lines.length, importance: events[index]!.importance };
    });
    for (const { wish, left, row } of placeCallouts(wishes, room)) {
      const index = shown[wish]!;
      placed.push({ ...texts[index]!, index, offset: left - xs[index]!, row });
    }
  }
  return placed;
}

/** Events whose titles may be in each other's way; `xs` ascends. */
function crowdsOf(texts: readonly TitleText[], xs: readonly CssPx[]): number[][] {
  const widest = texts.reduce((most, { width }) => Math.max(most, width), 0);
  const crowds: number[][] = [];
  xs.forEach((x, i) => {
    if (i === 0 || x - xs[i - 1]! > 2 * (widest + calloutGap)) crowds.push([]);
    crowds.at(-1)!.push(i);
  });
  return crowds;
}

export interface TitlePlace {
  /** Where the axis starts. */
  readonly left: CssPx;
  /** Where the leaders end. */
  readonly bottom: CssPx;
  readonly width: CssPx;
  readonly plotWidth: CssPx;
}

const box: Look = { role: 'label-box', fill: 'ground', opacity: 0, radius: 4, pick: true, ring: true };
const label: Look = { role: 'label', font: 'label', fill: 'text' };
const labelBefore: Look = { ...label, anchor: 'end' };

/** Draws the titles of bars in sight; those that would leave the drawing wait until they are further in. */
export function drawTitles(
  builder: SceneBuilder,
  events: readonly DrawnEvent[],
  xs: readonly CssPx[],
  titles: readonly Title[],
  { left, bottom, width, plotWidth }: TitlePlace,
): void {
  const titled = new Set<number>();
  for (const { index, row, offset, lines, widths, width: textWidth } of titles) {
    const { id, kind, standing } = events[index]!;
    const textLeft = left + xs[index]! + offset;
    if (!isInSight(xs[index]!, plotWidth) || textLeft < 2 || textLeft + textWidth > width - 2) continue;
    titled.add(index);
    const item = itemKey.event(id);
    const x = left + xs[index]!;
    const y = bottom - 8 - row * titlePitch - (lines.length - 1) * lineHeight;
    const dash = standing === 'stated' ? {} : ({ dash: 'dashed' } as const);
    const leader: Look = { role: 'leader', stroke: 'kind', kind, strokeWidth: 1, opacity: 0.45, ...dash };
    builder.line(leader, x, y - 11, x, bottom, item);
    builder.rect(box, textLeft - 3, y - 12, textWidth + 6, lines.length * lineHeight + 2, item);
    lines.forEach((line, i) => {
      // Set flush with its leader, on whichever side of it.
      if (offset > 0) builder.text(label, line, textLeft, y + i * lineHeight, widths[i]!, item);
      else builder.text(labelBefore, line, textLeft + textWidth, y + i * lineHeight, widths[i]!, item);
    });
  }
  // Bars without a title keep a stub, so that it shows that something stands there.
  events.forEach(({ id, kind }, i) => {
    if (titled.has(i) || !isInSight(xs[i]!, plotWidth)) return;
    const x = left + xs[i]!;
    builder.line({ role: 'stub', stroke: 'kind', kind, strokeWidth: 1 }, x, bottom - 5, x, bottom, itemKey.event(id));
  });
}

const isInSight = (x: CssPx, plotWidth: CssPx) => x >= 0 && x <= plotWidth;
