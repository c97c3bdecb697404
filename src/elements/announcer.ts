import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Tells screen readers of a change, once, when they are done with what they are saying. The view renders it. */
export class Announcer implements ReactiveController {
  #host: ReactiveControllerHost;
  #sentence = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was said stays unsaid when the element comes back. */
  hostDisconnected() {
    this.#sentence = '';
  }

  /** Only the view in which a person did something speaks; the others change in silence. */
  say(sentence: string) {
    if (sentence === this.#sentence) return;
    this.#sentence = sentence;
    this.#host.requestUpdate();
  }

  render() {
    return html`<p class="hidden" role="status">${this.#sentence}</p>`;
  }
}
