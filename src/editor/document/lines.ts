import type { Stretch } from './document.js';

/** Longer paragraphs are cut: a page lays out a paragraph at once, however long it is. */
const longest = 10_000;

/** The lines of a text that are not empty: its paragraphs. */
export function linesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .filter(([line]) => line.trim() !== '')
    .flatMap(({ 0: line, index }) => piecesOf(text, index, index + line.length));
}

/** A line in pieces that end after a space, if there is one, and between the halves of no character. */
function piecesOf(text: string, start: number, end: number): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  while (end - from > longest) {
    const space = from + text.slice(from, from + longest).lastIndexOf(' ');
    const hard = from + longest - (/[\udc00-\udfff]/.test(text.charAt(from + longest)) ? 1 : 0);
    const to = space > from ? space + 1 : hard;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

/** Index of the line that has a place, or of the one before it; -1 where there is none. */
export function lineAt(lines: readonly Stretch[], place: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
