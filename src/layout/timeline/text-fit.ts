import { type FontName, fonts, type Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';

const ellipsis = '…';

/** The text, cut with an ellipsis at a grapheme where it is wider than `room`; empty where not even that fits. */
export function fitText(text: string, room: CssPx, font: FontName, measure: Measure): string {
  // To measure is what costs: what is surely longer is not measured in full.
  const usual = fonts[font].size / 2;
  const isLong = text.length * usual > 2 * room;
  if (!isLong && measure(text, font) <= room) return text;
  const dots = measure(ellipsis, font);
  if (dots > room) return isLong && measure(text, font) <= room ? text : '';
  const ends = letterEnds(text);
  const all = ends ? ends.length - 1 : text.length;
  const cut = (count: number) => text.slice(0, ends ? ends[count] : count).trimEnd() + ellipsis;
  let low = 0;
  let high = Math.min(all - 1, Math.ceil(room));
  let letter = isLong ? usual : measure(text, font) / all;
  let least = dots;
  for (let step = 0; low < high; step++) {
    // Letters are about equally wide, so a guess is mostly right, to less than one of them; else halving ends it.
    const guess = step < 4 ? low + (room - least) / letter : (low + high + 1) / 2;
    const middle = Math.min(Math.max(Math.floor(guess), low + 1), high);
    const width = measure(cut(middle), font);
    letter = Math.max((width - dots) / middle, 1);
    if (width > room) high = middle - 1;
    else [low, least] = [middle, width];
    if (width <= room && room - width < letter) break;
  }
  // Of very narrow letters the last few may take no more room than the ellipsis.
  const mayFit = isLong && (all - low) * letter < dots + 2 * letter;
  return mayFit && measure(text, font) <= room ? text : cut(low);
}

/** The text on at most `lines` lines no wider than `room`, broken between words. */
export function wrapText(text: string, room: CssPx, lines: number, font: FontName, measure: Measure): string[] {
  const wrapped: string[] = [];
  let rest = text;
  while (wrapped.length < lines - 1 && measure(rest, font) > room) {
    const at = breakAt(rest, room, font, measure);
    if (at <= 0) break;
    wrapped.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...wrapped, fitText(rest, room, font, measure)];
}

/** Where the first line that fits ends: at a space, or between two words of a script without spaces. */
function breakAt(text: string, room: CssPx, font: FontName, measure: Measure): number {
  let best = 0;
  let wasWord = false;
  for (const { index, segment, isWordLike = false } of words.segment(text)) {
    if (index > 0 && measure(text.slice(0, index).trimEnd(), font) > room) return best;
    if (segment.trim() === '' || (wasWord && isWordLike)) best = index;
    wasWord = isWordLike;
  }
  return best;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where each letter of a text ends, from 0; `undefined` where each is one unit of it. Data may hold megabytes. */
function letterEnds(text: string): number[] | undefined {
  if (/^[\x20-\x7e]*$/.test(text)) return undefined;
  const ends = [0];
  for (const { index, segment } of letters.segment(text.slice(0, 2000))) ends.push(index + segment.length);
  return ends;
}
