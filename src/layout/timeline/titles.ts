/** The titles above a storyline: which are written, where, and their leaders down to the bars. */
import type { Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import { itemKey, type Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { DrawnEvent } from './dated.js';
import { wrapText } from './text-fit.js';
import { placeTitles, type TitleRoom, titleInset } from './title-columns.js';

const lineHeight: CssPx = 14;
const mostLines = 3;
/** All titles together are not higher than this. */
export const mostTitleHeight: CssPx = 340;

/** A title as it is written, on a few short lines. */
export interface TitleText {
  readonly lines: readonly string[];
  readonly widths: readonly CssPx[];
  readonly width: CssPx;
}

export interface Title extends TitleText {
  /** Index of the event among those drawn. */
  readonly index: number;
  /** Where its leader stands, from its bar. */
  readonly offset: CssPx;
  /** How far its last line is above that of the lowest title. */
  readonly rise: CssPx;
}

/** Every title on as many lines as it takes, all of them about as long. */
export function titleTexts(events: readonly DrawnEvent[], width: CssPx, measure: Measure): TitleText[] {
  const room = Math.min(Math.max(width * 0.11, 124), 150);
  return events.map(({ title }) => {
    let lines = wrapText(title, room, mostLines, 'label', measure);
    for (let tighter = room - 8; tighter > room / 2; tighter -= 8) {
      const next = wrapText(title, tighter, lines.length, 'label', measure);
      if (next.join(' ') !== lines.join(' ')) break;
      lines = next;
    }
    const widths = lines.map((line) => measure(line, 'label'));
    return { lines, widths, width: Math.max(...widths) };
  });
}

/** Chooses and places the titles of a whole story at one zoom, so that panning moves them all and changes none. */
export function titlesOf(
  events: readonly DrawnEvent[],
  texts: readonly TitleText[],
  xs: readonly CssPx[],
  room: TitleRoom,
): Title[] {
  const wishes = events.map(({ importance }, i) => {
    const { width, lines } = texts[i]!;
    return { x: xs[i]!, width, height: lines.length * lineHeight, importance };
  });
  return placeTitles(wishes, room).map(({ wish, leader, rise }) => {
    return { ...texts[wish]!, index: wish, offset: leader - xs[wish]!, rise };
  });
}

/** How high titles are together. */
export const titleHeight = (titles: readonly Title[]): CssPx =>
  titles.reduce((most, { rise, lines }) => Math.max(most, rise + lines.length * lineHeight), 0);

/** How far the leaders spread out. */
export const titleSlant = (titles: readonly Title[]): CssPx =>
  titles.reduce((most, { offset }) => Math.max(most, Math.abs(offset)), 0);

export interface TitlesPlace {
  /** Where the bars stand for which the titles were placed. */
  readonly settledXs: readonly CssPx[];
  /** Where the axis starts. */
  readonly left: CssPx;
  /** Where the leaders begin to slant, and where they end. */
  readonly top: CssPx;
  readonly bottom: CssPx;
  readonly width: CssPx;
  readonly plotWidth: CssPx;
}

const box: Look = { role: 'label-box', fill: 'ground', opacity: 0, radius: 4, pick: true, ring: true };
const label: Look = { role: 'label', font: 'label', fill: 'text' };

/** Draws the titles of bars in sight; those that would leave the drawing wait until they are further in. */
export function drawTitles(
  builder: SceneBuilder,
  events: readonly DrawnEvent[],
  xs: readonly CssPx[],
  titles: readonly Title[],
  { settledXs, left, top, bottom, width, plotWidth }: TitlesPlace,
): void {
  const titled = new Set<number>();
  for (const { index, rise, offset, lines, widths, width: textWidth } of titles) {
    const { id, kind, standing } = events[index]!;
    const x = left + xs[index]!;
    const leaderX = left + settledXs[index]! + offset;
    const textLeft = leaderX + titleInset;
    if (!isInSight(xs[index]!, plotWidth) || leaderX < 2 || textLeft + textWidth > width - 2) continue;
    titled.add(index);
    const item = itemKey.event(id);
    const last = top - 6 - rise;
    const first = last - (lines.length - 1) * lineHeight;
    const dash = standing === 'stated' ? {} : ({ dash: 'dashed' } as const);
    const leader: Look = { role: 'leader', fill: 'none', stroke: 'kind', kind, strokeWidth: 1, opacity: 0.55, ...dash };
    builder.polyline(
      leader,
      [
        [leaderX, first - 10],
        [leaderX, top],
        [x, bottom],
      ],
      false,
      item,
    );
    builder.rect(box, textLeft - 3, first - 12, textWidth + 6, lines.length * lineHeight + 2, item);
    for (const [i, line] of lines.entries())
      builder.text(label, line, textLeft, first + i * lineHeight, widths[i]!, item);
  }
  // Bars without a title keep a stub, so that it shows that something stands there.
  events.forEach(({ id, kind }, i) => {
    if (titled.has(i) || !isInSight(xs[i]!, plotWidth)) return;
    const x = left + xs[i]!;
    builder.line({ role: 'stub', stroke: 'kind', kind, strokeWidth: 1 }, x, bottom - 5, x, bottom, itemKey.event(id));
  });
}

const isInSight = (x: CssPx, plotWidth: CssPx) => x >= 0 && x <= plotWidth;
