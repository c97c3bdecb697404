import { runInChunks } from '../base/chunks.js';
import type { NodeText } from '../elements/article/text-nodes.js';
import type { Stretch } from './document/document.js';

/** The paragraphs of a text as elements, the first at once, the others later: nobody reads ten thousand at a glance. */
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
/** The first part has fewer: with it the browser looks for fonts, script by script, and lays out all else of the editor. */
const togetherAtFirst = 500;
/** So many more may be in sight before anybody scrolls: each of them gets a frame of its own. */
const inSight = 4;
/** About how many letters a line of the pane has. */
const lettersALine = 75;

/** Makes them, those in sight frame by frame; `done` is told when the last one is there, unless the first were all. */
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
  const end = new AbortController();
  const { signal } = end;
  const steps = function* () {
    for (const part of others.slice(inSight)) {
      add(part);
      yield;
    }
  };
  const addOthers = async () => {
    for (const part of others.slice(0, inSight)) {
      await nextFrame();
      signal.throwIfAborted();
      add(part);
    }
    await runInChunks(steps(), { signal });
    done();
  };
  // What is stopped needs no more paragraphs.
  if (others.length > 0) addOthers().catch(() => {});
  return { body, nodes: { text, breaks: [], nodes, starts, markedUp: [] }, stop: () => end.abort() };
}

/** After the next frame, which lays out what is there already. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Paragraphs that follow one another, a screen of them each. */
function partsOf(lines: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const parts: Stretch[][] = [];
  let letters = Infinity;
  for (const line of lines) {
    if (letters >= (parts.length === 1 ? togetherAtFirst : together)) {
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
