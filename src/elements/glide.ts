import type { ReactiveController, ReactiveControllerHost } from 'lit';

const usual = 260;
/** A roll loses this share of its speed in a millisecond, and ends below this speed in pixels a millisecond. */
const friction = 0.0045;
const stillness = 0.03;

/** Moves something by itself: from here to there in a quarter of a second, or on after a drag. Readers who want no motion get the end at once. */
export class Glide implements ReactiveController {
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected() {
    this.stop();
  }

  /** Calls `step` with shares from above 0 to exactly 1, once a frame, for so many milliseconds. A new glide ends the old one where it is. */
  run(step: (share: number) => void, duration = usual) {
    this.stop();
    if (isStillWanted()) {
      step(1);
      return;
    }
    let start = -1;
    this.#each((now) => {
      if (start < 0) start = now - 16;
      const share = Math.min(1, (now - start) / duration);
      step(1 - (1 - share) ** 3);
      return share < 1;
    });
  }

  /** Rolls on with a speed in pixels a millisecond, ever slower, until `move` says that it is at the end. */
  roll(vx: number, vy: number, move: (dx: number, dy: number) => boolean) {
    this.stop();
    if (isStillWanted()) return;
    let last = -1;
    let speed = 1;
    const start = Math.max(Math.abs(vx), Math.abs(vy));
    this.#each((now) => {
      const time = last < 0 ? 16 : Math.min(now - last, 64);
      last = now;
      speed *= (1 - friction) ** time;
      return move(vx * speed * time, vy * speed * time) && start * speed > stillness;
    });
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Once a frame while `step` says that there is more. `step` may itself stop or start a motion. */
  #each(step: (now: number) => boolean) {
    const frame = (now: number) => {
      this.#frame = requestAnimationFrame(frame);
      const own = this.#frame;
      if (!step(now) && this.#frame === own) this.stop();
    };
    this.#frame = requestAnimationFrame(frame);
  }
}

/** Whether the reader asked for less motion. */
export const isStillWanted = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
