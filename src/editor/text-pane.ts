import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import { ArticleLights, type LitRange } from '../elements/article/highlights.js';
import { rangeOf } from '../elements/article/text-nodes.js';
import type { Stretch } from './document/document.js';
import type { Item } from './document/items.js';
import { lineAt, linesOf } from './document/lines.js';
import { type Choice, chosenIn, type Step, stepTo, wholeWords } from './document/words.js';
import { selectedIn } from './native-selection.js';
import { type Paragraphs, paragraphsOf } from './paragraphs.js';

/** What the pane shows, and what comes of it. */
export interface TextPaneSource {
  readonly text: string;
  readonly items: readonly Item[];
  readonly current: string | null;
  /** Which kind of the story an item is, -1 for none. */
  readonly kindOf: (item: Item) => number;
  readonly label: string;
  /** Says the words that keys came to. */
  readonly say: (words: string) => void;
  readonly open: (id: string) => void;
  /** A key that is for somebody else. Returns whether it was. */
  readonly key: (event: KeyboardEvent) => boolean;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'previous-line',
  ArrowDown: 'next-line',
  Home: 'line-start',
  End: 'line-end',
};

/** The text to read in, with its drafts and events lit, and with words to choose, by keys or by hand. */
export class TextPane implements ReactiveController {
  choice: Choice | undefined;

  #host: LitElement;
  #source: () => TextPaneSource;
  #lights = new ArticleLights('.text p');
  #text: string | undefined;
  #lines: readonly Stretch[] = [];
  #paragraphs: Paragraphs | undefined;
  #ranges = new Map<string, Range>();

  constructor(host: LitElement, source: () => TextPaneSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected() {
    this.#host.ownerDocument.addEventListener('selectionchange', this.#onSelection);
  }

  hostDisconnected() {
    this.#host.ownerDocument.removeEventListener('selectionchange', this.#onSelection);
    this.#lights.clear();
    this.#paragraphs?.stop();
    this.#text = undefined;
  }

  hostUpdated() {
    if (this.#host.isConnected) this.#light();
  }

  get chosen(): Stretch | undefined {
    return this.choice && chosenIn(this.choice);
  }

  choose(choice: Choice | undefined) {
    if (choice === this.choice) return;
    this.choice = choice;
    // What was selected by mouse would stay selected, and look as if it were still to be used.
    if (!choice && selectedIn(this.#host.renderRoot as ShadowRoot))
      this.#host.ownerDocument.getSelection()?.removeAllRanges();
    this.#host.requestUpdate();
  }

  focus() {
    this.#pane?.focus();
  }

  /** Scrolls words into the sight of the pane. */
  bring(place: Stretch | undefined) {
    const pane = this.#pane;
    const range = place && this.#range(place);
    if (!pane || !range) return;
    const [box, own] = [range.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (box.top >= own.top + 8 && box.bottom <= own.bottom - 8) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = pane.scrollTop + box.top - own.top - Math.max(16, (own.height - box.height) / 3);
    pane.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
  }

  render() {
    const { text, label } = this.#source();
    if (text !== this.#text) {
      this.#text = text;
      this.#lines = linesOf(text);
      this.#paragraphs?.stop();
      this.#paragraphs = paragraphsOf(text, this.#lines, this.#host.ownerDocument, () => this.#host.requestUpdate());
      this.#ranges.clear();
      this.choice = undefined;
    }
    return html`<div
      class="text"
      part="text"
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label=${label}
      tabindex="0"
      @keydown=${this.#onKeydown}
      @click=${this.#onClick}
    >${this.#paragraphs?.body ?? nothing}</div>`;
  }

  get #pane(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.text');
  }

  #light() {
    const { items, current, kindOf } = this.#source();
    const lit: LitRange[] = [];
    for (const item of items) {
      const isCurrent = item.id === current;
      const place = isCurrent ? item.place : (item.dated ?? item.place);
      const range = place && this.#range(place);
      if (!range) continue;
      const light = isCurrent ? 'lit' : item.dated ? (item.draft ? 'rest' : 'near') : 'dim';
      lit.push({ range, light, kind: kindOf(item), doubted: item.draft !== undefined });
    }
    const chosen = this.chosen && this.#range(this.chosen);
    if (chosen) lit.push({ range: chosen, light: 'name', kind: -1, doubted: false });
    this.#lights.show(lit, this.#host.renderRoot);
  }

  /** A stretch of the text as a range of its nodes, the same one as long as the text is the same; where they are there. */
  #range({ start, end }: Stretch): Range | undefined {
    const nodes = this.#paragraphs?.nodes;
    const last = lineAt(this.#lines, end - 1);
    if (!nodes || last < 0 || last >= nodes.nodes.length) return undefined;
    const key = `${start} ${end}`;
    let range = this.#ranges.get(key);
    if (!range) {
      range = rangeOf(nodes, Math.max(start, this.#lines[0]!.start), end);
      this.#ranges.set(key, range);
    }
    return range;
  }

  /** A place among the nodes as one of the text. */
  #offsetOf(node: Node, offset: number): number | undefined {
    const line = this.#paragraphs?.nodes.nodes.indexOf(node as Text) ?? -1;
    if (line >= 0) return this.#lines[line]!.start + offset;
    // Between paragraphs, or at the edge of one.
    const element = node instanceof Element ? (node.closest('p') ?? node.children[offset]) : null;
    const paragraph = element?.matches('p') ? element : element?.querySelector('p');
    const index = this.#paragraphs?.nodes.nodes.findIndex((text) => text.parentElement === paragraph) ?? -1;
    if (index < 0) return undefined;
    return node === paragraph && offset > 0 ? this.#lines[index]!.end : this.#lines[index]!.start;
  }

  #onSelection = () => {
    const range = selectedIn(this.#host.renderRoot as ShadowRoot);
    if (!range || !this.#pane?.contains(range.startContainer)) return;
    const [start, end] = [
      this.#offsetOf(range.startContainer, range.startOffset),
      this.#offsetOf(range.endContainer, range.endOffset),
    ];
    const words = start === undefined ? undefined : wholeWords(this.#text!, this.#lines, { start, end: end ?? start });
    if (words) this.choose({ from: words, to: words });
  };

  /** A click on words that stand for something opens it; anywhere else it lets chosen words go. */
  #onClick = ({ target, clientX, clientY }: MouseEvent) => {
    if (selectedIn(this.#host.renderRoot as ShadowRoot)) return;
    const { items, current, open } = this.#source();
    const line = this.#paragraphs?.nodes.nodes.findIndex(({ parentElement }) => parentElement === target) ?? -1;
    const at = this.#lines[line];
    this.choose(undefined);
    if (!at) return;
    const isUnder = ({ place, dated, id }: Item): boolean => {
      const words = id === current ? place : (dated ?? place);
      if (!words || words.end <= at.start || words.start >= at.end) return false;
      return [...this.#range(words)!.getClientRects()].some(
        ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      );
    };
    const found = items.filter(isUnder).sort((a, b) => lengthOf(a) - lengthOf(b))[0];
    if (found) open(found.id);
  };

  #onKeydown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const { say, key: otherKey } = this.#source();
    const jump = ctrlKey || metaKey;
    const rightToLeft = getComputedStyle(this.#pane!).direction === 'rtl';
    const step =
      key === 'ArrowRight' || key === 'ArrowLeft'
        ? (key === 'ArrowLeft') === rightToLeft
          ? 'next'
          : 'previous'
        : jump && key === 'Home'
          ? 'first'
          : jump && key === 'End'
            ? 'last'
            : Object.hasOwn(steps, key)
              ? steps[key]
              : undefined;
    if (step && !altKey) {
      this.choose(stepTo(this.#text!, this.#lines, this.choice, step, shiftKey));
      const chosen = this.chosen;
      if (chosen) {
        this.bring(this.choice!.to);
        say(this.#text!.slice(chosen.start, chosen.end));
      }
    } else if (key === 'Escape' && this.choice) this.choose(undefined);
    else if (!otherKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const lengthOf = ({ place }: Item): number => (place ? place.end - place.start : Infinity);
