/** An element of the page that says itself what its words are about. */
export interface MarkedUp {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** The words of an element in the page and where they are in its text nodes. Offsets are UTF-16 units. */
export interface NodeText {
  readonly text: string;
  /** Where blocks begin and end: there words are apart, though no space may be between them. */
  readonly breaks: readonly number[];
  readonly nodes: readonly Text[];
  /** Where each node begins. */
  readonly starts: readonly number[];
  /** Elements with `data-event`, `data-actor` or, of `<time>`, `datetime`. */
  readonly markedUp: readonly MarkedUp[];
}

/** What is never read as words. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg', 'math']);
const blocks = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** How many nodes are read before others may go on. */
const nodesAStep = 500;

/**
 * Reads the words of an element, but not those of scripts, styles and shadow trees. In steps, so that long articles do
 * not block the page; one that changes meanwhile has to be read again.
 */
export function* readNodes(root: Element): Generator<void, NodeText, void> {
  const nodes: Text[] = [];
  const pieces: string[] = [];
  const starts: number[] = [];
  const breaks: number[] = [];
  const markedUp: MarkedUp[] = [];
  let length = 0;
  const pause = () => {
    if (length > 0 && breaks.at(-1) !== length) breaks.push(length);
  };
  let count = 0;
  function* read(parent: Element): Generator<void, void, void> {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++count % nodesAStep === 0) yield;
      if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
        const { data } = node as Text;
        nodes.push(node as Text);
        starts.push(length);
        pieces.push(data);
        length += data.length;
      } else if (node.nodeType === Node.ELEMENT_NODE && !unread.has((node as Element).localName)) {
        const element = node as Element;
        const isBlock = blocks.has(element.localName);
        if (isBlock) pause();
        const start = length;
        yield* read(element);
        if (element.matches('[data-event], [data-actor], time[datetime]'))
          markedUp.push({ element, start, end: length });
        if (isBlock) pause();
      }
    }
  }
  yield* read(root);
  return { text: pieces.join(''), breaks, nodes, starts, markedUp };
}

/** Index of the text node in which the letter at an offset is. */
export function nodeAt({ starts }: NodeText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The words between two offsets as a range of the page. */
export function rangeOf(text: NodeText, start: number, end: number): Range {
  const [first, last] = [nodeAt(text, start), nodeAt(text, end - 1)];
  const range = text.nodes[first]!.ownerDocument.createRange();
  // The page may have changed since it was read; it will be read again soon.
  const within = (node: Text, offset: number) => Math.min(offset, node.length);
  range.setStart(text.nodes[first]!, within(text.nodes[first]!, start - text.starts[first]!));
  range.setEnd(text.nodes[last]!, within(text.nodes[last]!, end - text.starts[last]!));
  return range;
}
