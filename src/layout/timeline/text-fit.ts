import type { FontName, Measure } from '../../base/measure.js';
import type { CssPx } from '../../base/units.js';

const ellipsis = '…';

/** The text, cut with an ellipsis at a grapheme where it is wider than `room`; empty where not even that fits. */
export function fitText(text: string, room: CssPx, font: FontName, measure: Measure): string {
  if (measure(text, font) <= room) return text;
  if (measure(ellipsis, font) > room) return '';
  const letters = graphemes(text);
  let low = 0;
  let high = Math.min(letters.length - 1, Math.ceil(room));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(cut(letters, middle), font) <= room) low = middle;
    else high = middle - 1;
  }
  return cut(letters, low);
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

/** Only as many as could ever be drawn: data may hold megabytes. */
function graphemes(text: string): string[] {
  return Array.from(letters.segment(text.slice(0, 2000)), ({ segment }) => segment);
}

const cut = (parts: readonly string[], count: number) => parts.slice(0, count).join('').trimEnd() + ellipsis;
