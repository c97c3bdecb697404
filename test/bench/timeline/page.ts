/** One page for every library: draws the events when the runner says so, and watches the frames. */
import { columnsOf, eventsOf } from './events.ts';
import { libraries } from './libraries.ts';

const stage = document.querySelector<HTMLElement>('#stage')!;

/** Until what was drawn is on the screen. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });

let given: unknown;
let intervals: number[] = [];
let watching = false;

const bench = {
  /** Loads the library and draws three events with it, so that none is measured cold. */
  async warm(name: string) {
    const library = libraries[name]!;
    await library.draw(stage, (library.columns ? columnsOf(3) : eventsOf(3)) as never);
    await painted();
    stage.replaceChildren();
    await painted();
  },
  /** Generates the events, before anything is measured. */
  prepare(name: string, count: number) {
    given = libraries[name]!.columns ? columnsOf(count) : eventsOf(count);
  },
  /** Milliseconds from the data to the first complete frame. */
  async draw(name: string): Promise<number> {
    const start = performance.now();
    await libraries[name]!.draw(stage, given as never);
    await painted();
    return performance.now() - start;
  },
  watch() {
    intervals = [];
    watching = true;
    let last = -1;
    const frame = (now: number) => {
      if (last >= 0) intervals.push(now - last);
      last = now;
      if (watching) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  },
  unwatch(): number[] {
    watching = false;
    return intervals;
  },
  nodes(): number {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, node) => sum + 1 + (node.shadowRoot ? count(node.shadowRoot) : 0),
        0,
      );
    return count(stage);
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
