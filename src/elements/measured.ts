import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '../base/measure.js';
import { browserMeasure } from '../paint/browser-measure.js';

/** The text measure of an element's own font, made anew when fonts finish loading or the element's font changes. */
export class Measured implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #measure: Measure | undefined;
  #family = '';
  #epoch = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#measure = undefined;
    if (document.fonts.status === 'loaded') return;
    const epoch = ++this.#epoch;
    void document.fonts.ready.then(() => {
      if (epoch !== this.#epoch) return;
      this.#measure = undefined;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected() {
    this.#epoch++;
  }

  /** The same function until the font changes: layouts may compare it by identity. */
  get measure(): Measure {
    const family = getComputedStyle(this.#host).fontFamily;
    if (!this.#measure || family !== this.#family) {
      this.#family = family;
      this.#measure = browserMeasure(family);
    }
    return this.#measure;
  }
}
