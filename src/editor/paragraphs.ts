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

/** How many are made at once. */
const first = 60;

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
  const add = ({ start, end }: Stretch) => {
    const paragraph = document.createElement('p');
    const node = document.createTextNode(text.slice(start, end));
    paragraph.dir = 'auto';
    paragraph.append(node);
    body.append(paragraph);
    nodes.push(node);
    starts.push(start);
  };
  lines.slice(0, first).forEach(add);
  const others = function* () {
    for (const line of lines.slice(first)) {
      add(line);
      yield;
    }
    done();
  };
  const end = new AbortController();
  // What is stopped needs no more paragraphs.
  if (lines.length > first) runInChunks(others(), { signal: end.signal }).catch(() => {});
  return { body, nodes: { text, breaks: [], nodes, starts, markedUp: [] }, stop: () => end.abort() };
}
