import { runInChunks } from '../base/chunks.js';
import type { NodeText } from '../elements/article/text-nodes.js';
import type { Stretch } from './document/document.js';

/** The paragraphs of a text as elements, the first at once, the others in slices: nobody reads ten thousand at a glance. */
export interface Paragraphs {
  /** What holds them. */
  readonly body: HTMLElement;
  /** Those that are there, as the text that ranges are made of. */
  readonly nodes: NodeText;
  /** Makes no more of them. */
  readonly stop: () => void;
}

/**
 * About so many letters, half a screen, are laid out together. The browser watches where each such part is, so that
 * thousands of paragraphs by themselves would cost it every frame.
 */
const together = 1500;
/** About how many letters a line of the pane has. */
const lettersALine = 75;

/** Makes them; `done` is told when the last one is there, unless the first were all. */
export function paragraphsOf(
  text: string,
  lines: readonly Stretch[],
  document: Document,
  done: () => void,
): Paragraphs {
  const body = document.createElement('div');
  const nodes: Text[] = [];
  const starts: number[] = [];
  const add = (part: readonly Stretch[]) => {
    const element = document.createElement('div');
    element.className = 'part';
    element.style.setProperty('--_lines', String(heightOf(part)));
    for (const { start, end } of part) {
      const paragraph = document.createElement('p');
      const node = document.createTextNode(text.slice(start, end));
      paragraph.dir = 'auto';
      paragraph.append(node);
      element.append(paragraph);
      nodes.push(node);
      starts.push(start);
    }
    body.append(element);
  };
  const [first, ...others] = partsOf(lines);
  if (first) add(first);
  const steps = function* () {
    for (const part of others) {
      add(part);
      yield;
    }
    done();
  };
  const end = new AbortController();
  // What is stopped needs no more paragraphs.
  if (others.length > 0) runInChunks(steps(), { signal: end.signal }).catch(() => {});
  return { body, nodes: { text, breaks: [], nodes, starts, markedUp: [] }, stop: () => end.abort() };
}

/** Paragraphs that follow one another, a screen of them each. */
function partsOf(lines: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const parts: Stretch[][] = [];
  let letters = Infinity;
  for (const line of lines) {
    if (letters >= together) {
      parts.push([]);
      letters = 0;
    }
    parts.at(-1)!.push(line);
    // A short paragraph takes a line too.
    letters += Math.max(lettersALine, line.end - line.start);
  }
  return parts;
}

/** About how many lines high they will be. */
function heightOf(part: readonly Stretch[]): number {
  return part.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / lettersALine) + 0.5, 0);
}
