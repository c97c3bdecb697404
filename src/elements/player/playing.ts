import type { Ms } from '../../base/units.js';

/** How long an event stays at speed 1: long enough to read its title and see where it is. */
const stay: Ms = 2600;

/** Goes on by itself, step by step. */
export class Playing {
  #timer = 0;

  /** Whether it goes on. */
  get isOn(): boolean {
    return this.#timer !== 0;
  }

  /** Takes a step when an event has stayed long enough at the speed of then, and on while `step` says that there are more. */
  start(speed: () => number, step: () => boolean) {
    const factor = speed();
    this.#timer = window.setTimeout(
      () => {
        if (step()) this.start(speed, step);
      },
      stay / (factor > 0 ? factor : 1),
    );
  }

  /** Nothing runs from then on. */
  stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
