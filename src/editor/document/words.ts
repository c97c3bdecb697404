import type { Stretch } from './document.js';
import { lineAt } from './lines.js';

/** A place among the words of a text, and from where to where words are chosen. */
export interface Choice {
  /** Where it began. */
  readonly from: Stretch;
  /** The word that it has come to. */
  readonly to: Stretch;
}

/** How a choice may go on: by words, to an edge of the line, by lines, to an edge of the text. */
export type Step = 'next' | 'previous' | 'line-start' | 'line-end' | 'next-line' | 'previous-line' | 'first' | 'last';

/** What is chosen. */
export function chosenIn({ from, to }: Choice): Stretch {
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
}

/** A choice after a step; `extend` keeps where it began. The same where there is nothing further. */
export function stepTo(
  text: string,
  lines: readonly Stretch[],
  choice: Choice | undefined,
  step: Step,
  extend: boolean,
): Choice | undefined {
  const to = choice
    ? wordAfter(text, lines, choice.to, step)
    : edgeWord(text, lines, step === 'last' ? 'last' : 'first');
  if (!to) return choice;
  return { from: extend && choice ? choice.from : to, to };
}

/** The whole words that a stretch touches. */
export function wholeWords(text: string, lines: readonly Stretch[], { start, end }: Stretch): Stretch | undefined {
  const touched = [...new Set([lineAt(lines, start), lineAt(lines, Math.max(start, end - 1))])];
  const words = touched
    .flatMap((line) => (lines[line] ? wordsOf(text, lines[line]) : []))
    .filter((word) => word.start < end && word.end > start);
  return words[0] && { start: words[0].start, end: words.at(-1)!.end };
}

/** The word at a place, or the one before it. */
export function wordAt(text: string, lines: readonly Stretch[], place: number): Stretch | undefined {
  const line = lines[lineAt(lines, place)];
  return line && wordsOf(text, line).findLast((word, i) => word.start <= place || i === 0);
}

function wordAfter(text: string, lines: readonly Stretch[], at: Stretch, step: Step): Stretch | undefined {
  const line = lineAt(lines, at.start);
  const here = lines[line] ? wordsOf(text, lines[line]) : [];
  const index = here.findIndex(({ start }) => start === at.start);
  switch (step) {
    case 'next':
      return here[index + 1] ?? edgeOf(text, lines[line + 1], 'first');
    case 'previous':
      return here[index - 1] ?? edgeOf(text, lines[line - 1], 'last');
    case 'line-start':
      return here[0];
    case 'line-end':
      return here.at(-1);
    case 'next-line':
      return edgeOf(text, lines[line + 1], 'first') ?? here.at(-1);
    case 'previous-line':
      return edgeOf(text, lines[line - 1], 'first') ?? here[0];
    default:
      return edgeWord(text, lines, step);
  }
}

function edgeWord(text: string, lines: readonly Stretch[], edge: 'first' | 'last'): Stretch | undefined {
  return edgeOf(text, edge === 'first' ? lines[0] : lines.at(-1), edge);
}

function edgeOf(text: string, line: Stretch | undefined, edge: 'first' | 'last'): Stretch | undefined {
  if (!line) return undefined;
  const words = wordsOf(text, line);
  return edge === 'first' ? words[0] : words.at(-1);
}

/** Longer lines are cut: a word of a million letters is no word. */
const longest = 20_000;
let segmenter: Intl.Segmenter | undefined;
let last: { readonly text: string; readonly start: number; readonly words: readonly Stretch[] } | undefined;

/** The words of a line, as the language of the browser parts them; Chinese has no spaces. */
function wordsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  if (last?.text === text && last.start === start) return last.words;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: Stretch[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, Math.min(end, start + longest)))) {
    if (!isWordLike) continue;
    const at = start + index;
    // “Amir-Abdollahian” is one word here.
    const before = words.at(-1);
    const isJoined = before && /^[-‐’']$/.test(text.slice(before.end, at));
    if (isJoined) words[words.length - 1] = { start: before.start, end: at + segment.length };
    else words.push({ start: at, end: at + segment.length });
  }
  const found = words.length > 0 ? words : [{ start, end }];
  last = { text, start, words: found };
  return found;
}
