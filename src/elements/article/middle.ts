import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import type { Mark } from './marks.js';
import { lay, type Overlay } from './overlay.js';

/**
 * Tells which passage is in the middle of the screen. Each has a station that reaches down to where the next begins;
 * the browser says when one of them crosses the middle line, so nothing runs while the page scrolls.
 */
export class Middle implements ReactiveController {
  #host: LitElement;
  #overlay: Overlay;
  #listeners = new Set<(event: number) => void>();
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement, overlay: Overlay) {
    this.#host = host;
    this.#overlay = overlay;
    host.addController(this);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls back with the row of the event in the middle. Returns the way out. */
  watch = (listener: (event: number) => void) => {
    this.#listeners.add(listener);
    this.#host.requestUpdate();
    return () => {
      this.#listeners.delete(listener);
      this.#host.requestUpdate();
    };
  };

  render(passages: readonly Mark[]) {
    return this.isWatched ? passages.map(({ event }) => html`<i class="station" data-row=${event}></i>`) : nothing;
  }

  place(passages: readonly Mark[]) {
    this.#observer?.disconnect();
    if (!this.isWatched) return;
    this.#observer = new IntersectionObserver(this.#onCross, { rootMargin: '-50% 0px -50% 0px' });
    const tops = passages.map(({ range }) => this.#overlay.boxOf(range.getBoundingClientRect()).y);
    const end = this.#overlay.boxOf(this.#host.getBoundingClientRect());
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.station').forEach((station, i) => {
      const height = (tops[i + 1] ?? end.y + end.height) - tops[i]!;
      // Of passages that begin in one line the first is the current one.
      lay(station, { x: 0, y: tops[i]!, width: 1, height });
      if (height > 0) this.#observer!.observe(station);
    });
  }

  #onCross: IntersectionObserverCallback = (entries) => {
    const entered = entries.find(({ isIntersecting }) => isIntersecting)?.target as HTMLElement | undefined;
    if (entered) for (const listener of this.#listeners) listener(Number(entered.dataset.row));
  };
}
