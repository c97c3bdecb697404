import { html, type LitElement, type TemplateResult } from 'lit';
import type { MarkBox } from '../outline-source.js';
import type { Mark } from './marks.js';

/** What lies above the words without touching them: rings, and a place to scroll to. */
export class Overlay {
  #host: LitElement;
  #ringed: readonly Mark[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Rings around each line of some words, with more that lies above them. */
  render(ringed: readonly Mark[], more: unknown): TemplateResult {
    this.#ringed = ringed;
    return html`<div class="over">
      <i class="spot"></i>${this.#lines().map(() => html`<i class="ring"></i>`)}${more}
    </div>`;
  }

  /** Puts the rings around their words; after each update, and when the words have moved. */
  place() {
    const rings = this.#host.renderRoot.querySelectorAll<HTMLElement>('.ring');
    if (rings.length === 0) return;
    const lines = this.#lines();
    rings.forEach((ring, i) => {
      const { x, y, width, height } = this.boxOf(lines[i] ?? new DOMRect());
      lay(ring, { x: x - 3, y: y - 2, width: width + 6, height: height + 4 });
    });
  }

  /** A box of the screen as one of this layer. */
  boxOf({ left, top, width, height }: DOMRect): MarkBox {
    const origin = this.#host.renderRoot.querySelector('.over')?.getBoundingClientRect();
    return { x: left - (origin?.left ?? 0), y: top - (origin?.top ?? 0), width, height };
  }

  /** Scrolls a box of the screen to its middle. */
  scrollTo(box: DOMRect) {
    const spot = this.#host.renderRoot.querySelector<HTMLElement>('.spot');
    if (!spot) return;
    const { y, height } = this.boxOf(box);
    lay(spot, { x: 0, y, width: 1, height: Math.min(height, window.innerHeight / 2) });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    spot.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });
  }

  #lines(): readonly DOMRect[] {
    return this.#ringed.flatMap(({ range }) => [...range.getClientRects()]);
  }
}

/** Lays an element of the layer over a box of it. */
export function lay(element: HTMLElement, { x, y, width, height }: MarkBox) {
  element.style.setProperty('left', `${x}px`);
  element.style.setProperty('top', `${y}px`);
  element.style.setProperty('width', `${width}px`);
  element.style.setProperty('height', `${height}px`);
}
