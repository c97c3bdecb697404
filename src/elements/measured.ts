import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Measure } from '../base/measure.js';
import { browserMeasure } from '../paint/browser-measure.js';

/** By font family, for all elements of the page: what one has measured the next need not. */
const measures = new Map<string, Measure>();

/** The text measure of an element's own font, made anew when fonts have come. */
export class Measured implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    // The first stays, since fonts may come while no element is there, and is called before those of elements.
    document.fonts.addEventListener('loadingdone', forget);
    document.fonts.addEventListener('loadingdone', this.#update);
  }

  hostDisconnected() {
    document.fonts.removeEventListener('loadingdone', this.#update);
  }

  #update = () => this.#host.requestUpdate();

  /** The same function until the font changes: layouts may compare it by identity. */
  get measure(): Measure {
    const family = getComputedStyle(this.#host).fontFamily;
    const measure = measures.get(family) ?? browserMeasure(family);
    measures.set(family, measure);
    return measure;
  }
}

const forget = () => measures.clear();
