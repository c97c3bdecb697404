import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../model/state.js';

/**
 * How much of a story an element shows: the `whole` (drawings, the table), a `card` of what is selected, `controls`
 * that change what is shown, or `nothing` (the story element itself, which only listens).
 */
export type Share = 'whole' | 'card' | 'controls' | 'nothing';

/** Who tells of problems best, first: where there is most room for sentences. */
const bySpeech: readonly Share[] = ['card', 'whole', 'controls'];

const companies = new WeakMap<Store, Set<Companion>>();

/**
 * Knows the other elements of the same store, so that what concerns all of them is said once. When one comes or goes
 * all of them are updated.
 */
export class Companion implements ReactiveController {
  #host: ReactiveControllerHost;
  #share: () => Share;
  #company: Set<Companion> | undefined;

  constructor(host: ReactiveControllerHost, share: () => Share) {
    this.#host = host;
    this.#share = share;
    host.addController(this);
  }

  hostDisconnected() {
    this.join(undefined);
  }

  /** Leaves one store and joins another, or none. */
  join(store: Store | undefined) {
    const left = this.#company;
    const joined = store && (companies.get(store) ?? new Set());
    if (left === joined) return;
    left?.delete(this);
    if (store && joined) companies.set(store, joined.add(this));
    this.#company = joined;
    for (const company of [left, joined]) for (const other of company ?? []) other.#host.requestUpdate();
  }

  /** Whether it is this element that speaks for all: of equals the one that came first. */
  get speaks(): boolean {
    const others = [...(this.#company ?? [])];
    for (const share of bySpeech) {
      const first = others.find((other) => other.#share() === share);
      if (first) return first === this;
    }
    return false;
  }

  /** Those that show the whole story. */
  get drawings(): readonly ReactiveControllerHost[] {
    return [...(this.#company ?? [])].filter((other) => other.#share() === 'whole').map((other) => other.#host);
  }
}
