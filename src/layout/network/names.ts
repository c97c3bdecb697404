import type { FontName, Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';
import { wrapText } from '../timeline/text-fit.js';

/** A name as it is set: one line or two, and how much room it takes. */
export interface SetName {
  readonly lines: readonly { readonly text: string; readonly width: CssPx }[];
  readonly font: FontName;
  readonly w: CssPx;
  readonly h: CssPx;
}

/** From baseline to baseline, CSS pixels. */
export const lineHeight = 15;
/** From the top of a line to its baseline. */
export const ascent = 11.5;
/** Longer texts are cut before they are measured: data may hold megabytes. */
const longest = 300;

/** A name no wider than `room`, on two lines of about one length where one is too long, cut where two are. */
export function setName(name: string, font: FontName, room: CssPx, measure: Measure): SetName {
  const text = name.slice(0, longest).trim();
  const lines = measure(text, font) <= room ? [text] : twoLines(text, font, room, measure);
  const measured = lines.map((line) => ({ text: line, width: measure(line, font) }));
  return { lines: measured, font, w: Math.max(...measured.map((line) => line.width)), h: lines.length * lineHeight };
}

/** Broken at the space that makes both lines about as long; where one still is too long, cut. */
function twoLines(text: string, font: FontName, room: CssPx, measure: Measure): string[] {
  let best: string[] = [];
  let least = Infinity;
  for (const { index } of text.matchAll(/\s+/g)) {
    const lines = [text.slice(0, index), text.slice(index).trimStart()];
    const width = Math.max(...lines.map((line) => measure(line, font)));
    if (width < least) [least, best] = [width, lines];
  }
  return least <= room ? best : wrapText(text, room, 2, font, measure);
}
