import type { ReactiveController, ReactiveControllerHost } from 'lit';

const duration = 260;

/** Moves something from here to there in a quarter of a second, or at once for readers who want no motion. */
export class Glide implements ReactiveController {
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.stop();
  }

  /** Calls `step` with shares from above 0 to exactly 1, once a frame. A new glide ends the old one where it is. */
  run(step: (share: number) => void) {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      step(1);
      return;
    }
    let start = -1;
    const frame = (now: number) => {
      if (start < 0) start = now - 16;
      const share = Math.min(1, (now - start) / duration);
      this.#frame = share < 1 ? requestAnimationFrame(frame) : 0;
      step(1 - (1 - share) ** 3);
    };
    this.#frame = requestAnimationFrame(frame);
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
