import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

const shownFor = 1600;

/** Tells once, where somebody turns the plain wheel over the drawing, how to zoom with it. */
export class WheelHint implements ReactiveController {
  #host: ReactiveControllerHost;
  #given = false;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  give() {
    if (this.#given) return;
    this.#given = true;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#host.requestUpdate();
    }, shownFor);
    this.#host.requestUpdate();
  }

  /** `words` is asked for the sentence with the name of the key in it. */
  render(words: (key: string) => string) {
    if (this.#timer === 0) return nothing;
    const key = /Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl';
    return html`<p class="hint" aria-hidden="true">${words(key)}</p>`;
  }
}
