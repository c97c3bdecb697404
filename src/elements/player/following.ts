import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../model/state.js';
import { tellingOf, watchTellings } from '../article/telling.js';

/** Knows the article of the story, and where the reader is in it. */
export class Following implements ReactiveController {
  #host: ReactiveControllerHost;
  #onMiddle: (event: number) => void;
  #store: Store | undefined;
  #leaveTellings: (() => void) | undefined;
  #leaveMiddle: (() => void) | undefined;

  /** `onMiddle` is told the event whose words are in the middle of the screen, while that is followed. */
  constructor(host: ReactiveControllerHost, onMiddle: (event: number) => void) {
    this.#host = host;
    this.#onMiddle = onMiddle;
    host.addController(this);
  }

  /** Listens to the article of a store, and, where that is wanted, to what the reader scrolls to. */
  watch(store: Store | undefined, scrolling: boolean) {
    if (this.#store !== store) {
      this.hostDisconnected();
      this.#store = store;
      this.#leaveTellings = store && watchTellings(store, this.#onTelling);
    }
    if (scrolling === (this.#leaveMiddle !== undefined)) return;
    this.#leaveMiddle?.();
    this.#leaveMiddle = scrolling ? tellingOf(store)?.watchMiddle(this.#onMiddle) : undefined;
  }

  hostDisconnected() {
    this.#leaveTellings?.();
    this.#leaveTellings = undefined;
    this.#leaveMiddle?.();
    this.#leaveMiddle = undefined;
    this.#store = undefined;
  }

  #onTelling = () => {
    this.#leaveMiddle?.();
    this.#leaveMiddle = undefined;
    this.#host.requestUpdate();
  };
}
