/** One page for every library: draws the events when the runner says so, and watches the frames. */
import { libraries } from './libraries.ts';

const stage = document.querySelector<HTMLElement>('#stage')!;

/** A place of its own for each drawing: some libraries remember the element that they were given. */
function place(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'place';
  stage.append(element);
  return element;
}

const nextFrame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

/** Until the frame with what was drawn is over: the one after it begins. */
async function painted() {
  await nextFrame();
  await nextFrame();
}

let given: unknown;
let intervals: number[] = [];
let watching = false;

const bench = {
  /** Fetches the library and lets it draw once, so that it is not measured cold, or not. */
  async load(name: string, warm: boolean) {
    const library = libraries[name]!;
    await library.load();
    if (warm) await library.draw(place(), library.takes(3) as never);
    await painted();
    stage.replaceChildren();
    await painted();
  },
  /** Generates the events, before anything is measured. */
  prepare(name: string, count: number) {
    given = libraries[name]!.takes(count);
  },
  /** Milliseconds from the data to the first complete frame. */
  async draw(name: string): Promise<number> {
    const start = performance.now();
    await libraries[name]!.draw(place(), given as never);
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
