/**
 * Draws the same events with every timeline, side by side in one run of headless Chromium, and writes the table to
 * docs/performance.md. `--sizes=12,1000` and `--only=chronicle-elements,culled canvas` shorten it and write nothing.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { systemBrowser } from '../../../scripts/browsers.mjs';
import { tableOf } from './table.mjs';

const root = import.meta.dirname;
/** @param {string} name */
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const sizes = (option('sizes') ?? '12,1000,10000,100000,1000000').split(',').map(Number);
const only = option('only')?.split(',');

/** The largest size at which a library is tried: beyond it takes minutes, or never ends. */
/** @type {Readonly<Record<string, number>>} */
const largest = {
  'chronicle-elements': 1_000_000,
  'culled canvas': 1_000_000,
  'vis-timeline': 10_000,
  TimelineJS: 1000,
  ECharts: 10_000,
  'plain d3 SVG': 10_000,
};
const steps = 60;

const outDir = mkdtempSync(join(tmpdir(), 'bench-timeline-'));
await build({
  root,
  base: './',
  configFile: false,
  logLevel: 'error',
  build: { outDir, emptyOutDir: true, target: 'es2022' },
});
const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1' },
});
const address = /** @type {string} */ (server.resolvedUrls?.local[0]);
const systems = existsSync(chromium.executablePath()) ? undefined : systemBrowser('chromium');
const browser = await chromium.launch(systems ? { executablePath: systems } : {});

/**
 * @param {string} name
 * @param {number} count
 */
async function measure(name, count) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  tab.setDefaultTimeout(180_000);
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Performance.enable');
  await tab.goto(address);
  await tab.waitForFunction(() => 'bench' in window);
  await tab.evaluate((library) => window.bench.warm(library), name);
  await tab.evaluate(({ library, n }) => window.bench.prepare(library, n), { library: name, n: count });
  const before = await heapOf(devtools);
  const first = await tab.evaluate((library) => window.bench.draw(library), name);
  const zoom = await moved(tab, devtools, () => zoomSteps(tab));
  const pan = await moved(tab, devtools, () => dragSteps(tab));
  const heap = (await heapOf(devtools)) - before;
  const nodes = await tab.evaluate(() => window.bench.nodes());
  await tab.close();
  return { name, count, first, zoom, pan, heap, nodes };
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
  await tab.mouse.move(700, 400);
  await tab.keyboard.down('Control');
  for (let step = 0; step < steps; step++) await tab.mouse.wheel(0, step % 30 < 15 ? -40 : 40);
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

/** @type {object[]} */
const rows = [];
for (const count of sizes) {
  for (const name of Object.keys(largest)) {
    if (count > (largest[name] ?? 0) || (only && !only.includes(name))) continue;
    try {
      rows.push(await measure(name, count));
    } catch (error) {
      rows.push({ name, count, failed: String(error).split('\n')[0] });
    }
    console.log(rows.at(-1));
  }
}
const table = tableOf(rows);
console.log(table);
if (!only && !option('sizes')) {
  const machine = `${cpus().length} cores, headless Chromium ${browser.version()}, drawing in software`;
  writeFileSync(join(root, '../../../docs/performance.md'), performancePage(machine, table));
}
await browser.close();
await new Promise((resolve) => {
  server.httpServer.close(resolve);
});
rmSync(outDir, { recursive: true });

/**
 * @param {string} machine
 * @param {string} text
 */
function performancePage(machine, text) {
  return `# Performance

The same generated events (a fifth ranges, one in a hundred long, half of them in bursts, 12 lanes, titles of 3 to 8 words), all in view, through several timelines in one run: \`npm run bench:timeline\`. This one: ${machine}. Milliseconds depend on the machine; what counts is the ratio of one row to another of the same size.

- **First frame**: from the data to the first complete frame, after each library has drawn three events.
- **Frames**: intervals over ${steps} steps of wheel zoom and ${steps} of drag, made by real input events: median / 95th percentile.
- **Processor**: time of the main thread a step.
- **Heap**: what is added to the data, buffers of typed arrays with it, in megabytes. **Nodes**: elements in the page.

The culled canvas is what a careful hand writes without a library: at most one mark a pixel, titles where there is room; no axis, no list for screen readers, nothing to select. This library takes columns, the others objects. Sizes at which a library takes minutes are left out.

${text}
`;
}
