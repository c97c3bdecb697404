import type { ReactiveControllerHost } from 'lit';

/** A part of the code that is fetched when it is first asked for; the element is updated when it is there. */
export class OnDemand<Part> {
  #host: ReactiveControllerHost;
  #load: () => Promise<Part>;
  #part: Part | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, `undefined` until it has come. One that did not come is asked for again at the next change. */
  get part(): Part | undefined {
    if (!this.#asked) {
      this.#asked = true;
      void this.#load().then(
        (part) => {
          this.#part = part;
          this.#host.requestUpdate();
        },
        () => {
          this.#asked = false;
        },
      );
    }
    return this.#part;
  }
}
