import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runInChunks } from '../../base/chunks.js';

/** The longest slice in milliseconds: a step that begins at its end may last about as long again. */
const budget = 6;
/** Slices that come later are shorter: after the last one, what came of it is painted. */
const later = 4;

/**
 * Work for an element that never keeps the page from anything else: what is done within one slice is there at once, what
 * is not goes on in further slices, and the element is updated when it is done. Given up when the element leaves.
 */
export class Slices<Result> implements ReactiveController {
  #host: ReactiveControllerHost;
  #by: readonly unknown[] = [];
  #result: Result | undefined;
  #work: AbortController | undefined;

  /** Settles when nothing is being worked out any more. */
  done: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#work?.abort();
    this.#work = undefined;
  }

  /** Gives up what is being worked out, and what was. */
  forget() {
    this.hostDisconnected();
    this.#result = undefined;
    this.#by = [];
  }

  /**
   * What comes of a work; while it is being worked out, what came of the last. What is asked for meanwhile has to wait:
   * else, while a reader moves something, nothing would ever be done. What is known to be `long` is not begun at once.
   */
  of(by: readonly unknown[], make: () => Generator<void, Result>, long = false): Result | undefined {
    const isSame = by.length === this.#by.length && by.every((value, i) => Object.is(value, this.#by[i]));
    if (isSame || this.#work) return this.#result;
    this.#by = by;
    const steps = make();
    for (const end = performance.now() + (long ? 0 : budget); performance.now() < end; ) {
      const step = steps.next();
      if (!step.done) continue;
      this.#result = step.value;
      return step.value;
    }
    const work = new AbortController();
    this.#work = work;
    this.done = runInChunks(steps, { signal: work.signal, budget: later }).then(
      (result) => {
        if (work !== this.#work) return;
        this.#work = undefined;
        this.#result = result;
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        if (work.signal.aborted) return;
        this.#work = undefined;
        throw error;
      },
    );
    return this.#result;
  }
}
