import { type FontName, fonts, type Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';

const ellipsis = '…';

/** The text, cut with an ellipsis at a grapheme where it is wider than `room`; empty where not even that fits. */
export function fitText(text: string, room: CssPx, font: FontName, measure: Measure): string {
  const { size } = fonts[font];
  const dots = measure(ellipsis, font);
  // Together words may be a little wider than the text, as the width of each is rounded up.
  const most = room + 8;
  let width = 0;
  // The first word behind which there is no room for an ellipsis, how wide those before it are, and about its letters.
  let from = -1;
  let before = 0;
  let word = '';
  let letter: CssPx = size;
  // Word by word, since the same words come again and again, and to measure is what costs.
  for (let start = 0, end = 0; start < text.length && width <= most; start = end) {
    end = text.indexOf(' ', start + 1);
    if (end < 0) end = text.length;
    const own = text.slice(start, end);
    // What is surely longer is not measured: data may hold megabytes.
    const ownWidth = own.length * size > 4 * room ? Infinity : measure(own, font);
    if (from < 0 && width + ownWidth + dots > room)
      [from, before, word, letter] = [start, width, own, Math.min(ownWidth / own.length, size)];
    width += ownWidth;
  }
  if (width <= most && measure(text, font) <= room) return text;
  if (dots > room) return '';
  const ends = letterEnds(word);
  const cut = (count: number) => word.slice(0, ends ? ends[count] : count);
  let low = 0;
  let high = (ends ? ends.length - 1 : word.length) - 1;
  let least = before + dots;
  // Letters are about equally wide, so a guess is mostly right, to less than one of them.
  while (low < high && room - least >= letter) {
    const guess = Math.min(low + Math.floor((room - least) / letter), high);
    const wide = measure(cut(guess).trimEnd() + ellipsis, font);
    letter = Math.max((wide - dots) / guess, 1);
    if (before + wide > room) high = guess - 1;
    else [low, least] = [guess, before + wide];
  }
  return (text.slice(0, from) + cut(low)).trimEnd() + ellipsis;
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
