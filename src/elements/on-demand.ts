import type { ReactiveControllerHost } from 'lit';

/** A part of the code that is fetched when it is first asked for; the element is updated when it is there. */
export class OnDemand<Part> {
  #host: ReactiveControllerHost;
  #load: () => Promise<Part>;

  /** Settles when the part has come, or has not; nothing while it was not asked for. */
  asked: Promise<Part | undefined> | undefined;

  /** The part where it has come; it is not asked for. */
  loaded: Part | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, `undefined` until it has come. */
  get part(): Part | undefined {
    void this.ready;
    return this.loaded;
  }

  /** The part when it has come; `undefined` for one that did not, and is asked for again at the next change. */
  get ready(): Promise<Part | undefined> {
    this.asked ??= this.#load().then(
      (part) => {
        this.loaded = part;
        this.#host.requestUpdate();
        return part;
      },
      () => {
        this.asked = undefined;
        return undefined;
      },
    );
    return this.asked;
  }
}
