/** One library in one browser of its own, so that none pays for another and one that hangs can be ended. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { systemBrowser } from '../../../scripts/browsers.mjs';

/** Nobody waits longer for a drawing, nor for the steps of zoom and drag together. */
export const patience = 60_000;
export const steps = 60;
/** How long a new browser gets to come to rest, ms. */
const settling = 1000;

const systems = existsSync(chromium.executablePath()) ? undefined : systemBrowser('chromium');

export async function openBrowser() {
  return chromium.launch(systems ? { executablePath: systems } : {});
}

/**
 * Draws the events and, where `moves`, zooms and drags and tells the heap; the first frame does not count then. What
 * takes longer than {@link patience} is `undefined`. `warm`: the library has drawn three events before; else its code is
 * there, but has never run.
 *
 * @param {string} address
 * @param {string} name
 * @param {number} count
 * @param {{ warm: boolean, moves: boolean }} how
 */
export async function drawn(address, name, count, { warm, moves }) {
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Performance.enable');
    await tab.goto(address);
    await tab.waitForFunction(() => 'bench' in window);
    await tab.evaluate(({ library, draws }) => window.bench.load(library, draws), { library: name, draws: warm });
    await tab.evaluate(({ library, n }) => window.bench.prepare(library, n), { library: name, n: count });
    // To collect garbage would throw away code that was compiled but has not run yet, so only where no first frame counts.
    const before = moves ? await heapOf(devtools) : 0;
    // A browser that has just been started is busy with itself.
    await tab.waitForTimeout(settling);
    const first = await within(tab.evaluate((library) => window.bench.draw(library), name));
    if (first === undefined || !moves) return { first };
    const zoom = await within(moved(tab, devtools, () => zoomSteps(tab)));
    const pan = zoom && (await within(moved(tab, devtools, () => dragSteps(tab))));
    if (!pan) return { first };
    const heap = (await heapOf(devtools)) - before;
    return { first, zoom, pan, heap, nodes: await tab.evaluate(() => window.bench.nodes()) };
  } finally {
    await browser.close();
  }
}

/**
 * The result, or `undefined` when it does not come in time.
 *
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T | undefined>}
 */
async function within(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  // What is given up fails when its browser is closed.
  work.catch(() => {});
  const result = await Promise.race([work, late]);
  clearTimeout(timer);
  return /** @type {T | undefined} */ (result);
}

/**
 * Frame intervals, and processor time a step.
 *
 * @param {import('playwright').Page} tab
 * @param {import('playwright').CDPSession} devtools
 * @param {() => Promise<void>} move
 */
async function moved(tab, devtools, move) {
  await tab.evaluate(() => window.bench.watch());
  const before = await taskTime(devtools);
  await move();
  const busy = (await taskTime(devtools)) - before;
  const intervals = (await tab.evaluate(() => window.bench.unwatch())).sort((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => intervals[Math.min(intervals.length - 1, Math.floor(intervals.length * share))] ?? 0;
  return { median: at(0.5), late: at(0.95), busy: busy / steps };
}

/** @param {import('playwright').Page} tab */
async function zoomSteps(tab) {
  // In and out, and a little more in, so that there is something to drag.
  await tab.mouse.move(700, 400);
  await tab.keyboard.down('Control');
  for (let step = 0; step < steps; step++) await tab.mouse.wheel(0, step % 30 < 17 ? -40 : 40);
  await tab.keyboard.up('Control');
}

/** @param {import('playwright').Page} tab */
async function dragSteps(tab) {
  await tab.mouse.move(700, 400);
  await tab.mouse.down();
  for (let step = 0; step < steps; step++) await tab.mouse.move(700 + (step % 30 < 15 ? 1 : -1) * (step % 15) * 8, 400);
  await tab.waitForTimeout(100);
  await tab.mouse.up();
}

/** @param {import('playwright').CDPSession} devtools */
async function taskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * Megabytes, the buffers of typed arrays with them.
 *
 * @param {import('playwright').CDPSession} devtools
 */
async function heapOf(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}
