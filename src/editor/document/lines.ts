import type { Stretch } from './document.js';

/** The lines of a text that are not empty: its paragraphs. */
export function linesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
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
