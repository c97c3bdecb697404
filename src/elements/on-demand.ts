import type { ReactiveControllerHost } from 'lit';

/** What was fetched, by what fetches it. */
const fetched = new WeakMap<() => Promise<unknown>, { readonly part: unknown }>();

/** A part of the code: itself where it has been fetched before, else the promise of it. */
export function fetchPart<Part>(load: () => Promise<Part>): Part | Promise<Part> {
  const known = fetched.get(load);
  if (known) return known.part as Part;
  return load().then((part) => {
    fetched.set(load, { part });
    return part;
  });
}

/** A part of the code that is fetched when it is first asked for; the element is updated when it is there. */
export class OnDemand<Part> {
  #host: ReactiveControllerHost;
  #load: () => Promise<Part>;

  /** Settles when the part has come, or has not; nothing while it was not asked for. */
  asked: Promise<Part | undefined> | undefined;

  /** The part where it has come; it is not asked for. */
  loaded: Part | undefined;

  /** `load` should be one function for all elements of a kind: then the second one has the part at once. */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, `undefined` until it has come. */
  get part(): Part | undefined {
    void this.ready;
    return this.loaded;
  }

  /** The part where some element has fetched it before; it is not asked for. */
  get known(): Part | undefined {
    const known = fetched.get(this.#load);
    if (known && this.asked === undefined) {
      this.loaded = known.part as Part;
      this.asked = Promise.resolve(this.loaded);
    }
    return this.loaded;
  }

  /** The part when it has come; `undefined` for one that did not, and is asked for again at the next change. */
  get ready(): Promise<Part | undefined> {
    this.asked ??= this.#fetch();
    return this.asked;
  }

  #fetch(): Promise<Part | undefined> {
    const part = fetchPart(this.#load);
    if (!(part instanceof Promise)) {
      this.loaded = part;
      // Asked for after an update it is there only for the next one.
      this.#host.requestUpdate();
      return Promise.resolve(part);
    }
    return part.then(
      (come) => {
        this.loaded = come;
        this.#host.requestUpdate();
        return come;
      },
      () => {
        this.asked = undefined;
        return undefined;
      },
    );
  }
}
