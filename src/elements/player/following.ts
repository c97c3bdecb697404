import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Ms } from '../../base/units.js';
import type { Store } from '../../model/state.js';
import { tellingOf, watchTellings } from '../article/telling.js';

/** How long the page may scroll to what the player has selected: meanwhile scrolling is not the reader's. */
const settling: Ms = 900;

/** Knows the article of the story, and where the reader is in it. */
export class Following implements ReactiveController {
  #host: ReactiveControllerHost;
  #onMiddle: (event: number) => void;
  #store: Store | undefined;
  #settling = 0;
  #leaveTellings: (() => void) | undefined;
  #leaveMiddle: (() => void) | undefined;

  /** `onMiddle` is told the event whose words the reader scrolled to the middle of the screen, while that is followed. */
  constructor(host: ReactiveControllerHost, onMiddle: (event: number) => void) {
    this.#host = host;
    this.#onMiddle = onMiddle;
    host.addController(this);
  }

  /** Listens to the article of a store, and, where that is wanted, to what the reader scrolls to. */
  watch(store: Store | undefined, scrolling: boolean) {
    if (this.#store !== store) {
      this.#leave();
      this.#store = store;
      this.#leaveTellings = store && watchTellings(store, this.#onTelling);
    }
    if (scrolling === (this.#leaveMiddle !== undefined)) return;
    this.#leaveMiddle?.();
    this.#leaveMiddle = scrolling ? tellingOf(store)?.watchMiddle(this.#onScroll) : undefined;
  }

  /** What the page scrolls to from now on, for a while, is not the reader's choice. */
  settle() {
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => {
      this.#settling = 0;
    }, settling);
  }

  hostDisconnected() {
    this.#leave();
    clearTimeout(this.#settling);
    this.#settling = 0;
  }

  #leave() {
    this.#leaveTellings?.();
    this.#leaveTellings = undefined;
    this.#leaveMiddle?.();
    this.#leaveMiddle = undefined;
    this.#store = undefined;
  }

  #onScroll = (event: number) => {
    if (this.#settling === 0) this.#onMiddle(event);
  };

  #onTelling = () => {
    this.#leaveMiddle?.();
    this.#leaveMiddle = undefined;
    this.#host.requestUpdate();
  };
}
