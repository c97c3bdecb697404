import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many lines of a list are shown before more are asked for. */
const page = 100;
/** How many come with a frame: a hundred at once would keep the browser from its next one. */
const linesAFrame = 16;

/** How many lines of a long list are shown: a page, frame by frame, and more where somebody asks for them. */
export class LinesShown implements ReactiveController {
  /** How many are there now. */
  shown = linesAFrame;
  /** How many there are to be. */
  wanted = page;

  #host: ReactiveControllerHost;
  #count: () => number;
  #isWaiting = false;

  /** `count`: how many lines the list has. */
  constructor(host: ReactiveControllerHost, count: () => number) {
    this.#host = host;
    this.#count = count;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#isWaiting || this.shown >= Math.min(this.wanted, this.#count())) return;
    this.#isWaiting = true;
    // In a task of their own, so that no frame has both to make them and to lay out those before.
    requestAnimationFrame(() => setTimeout(this.#goOn));
  }

  /** Begins again with the first lines. */
  begin() {
    this.shown = linesAFrame;
    this.wanted = page;
  }

  /** Shows another page of them. */
  more() {
    this.wanted += page;
    this.#host.requestUpdate();
  }

  /** Sees to it that so many are there at the next update. */
  reach(count: number) {
    this.shown = Math.max(this.shown, count);
    this.wanted = Math.max(this.wanted, count);
  }

  #goOn = () => {
    this.#isWaiting = false;
    this.shown = Math.min(this.wanted, this.shown + linesAFrame);
    this.#host.requestUpdate();
  };
}
