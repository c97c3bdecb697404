// @ts-nocheck: most of it runs in pages of other libraries
/**
 * Networks side by side, in one run: prints a table and writes it into docs/performance.md. For a look at some of it,
 * which is not written: `npm run bench:network -- 1000,10000 chronicle-elements,d3-force`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const all = [
  'chronicle-elements',
  'd3-force',
  'sigma + ForceAtlas2',
  'cytoscape cose',
  'cytoscape fcose',
  'vis-network',
  'force-graph',
];
const [sizesAsked, librariesAsked] = process.argv.slice(2).map((list) => list.split(','));
const sizes = sizesAsked?.map(Number) ?? [35, 200, 1000, 10_000];
const libraries = librariesAsked ?? all;
/** How long a library may take, in milliseconds. */
const limitOf = (count) => (count >= 10_000 ? 60_000 : 15_000);
const none = Array(6).fill('–');

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { port: 0, hmr: false },
  cacheDir: 'node_modules/.vite/bench-network',
  optimizeDeps: {
    include: [
      ...[
        'd3',
        'lit',
        'lit/decorators.js',
        'lit/directives/guard.js',
        'lit/directives/repeat.js',
        'lit/directives/live.js',
      ],
      ...['valibot', 'sigma', 'graphology', 'graphology-layout-forceatlas2', 'cytoscape', 'cytoscape-fcose'],
      ...['vis-network/standalone', 'force-graph'],
    ],
  },
});
await server.listen();
const address = server.httpServer?.address();
const port = typeof address === 'object' ? address?.port : undefined;
const executablePath = existsSync(chromium.executablePath()) ? undefined : '/usr/bin/chromium';
const browser = await chromium.launch({
  executablePath,
  args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
});

const [loadBefore] = loadavg();
const rows = [];
const given = new Set();
for (const count of sizes) {
  for (const library of libraries) {
    if (given.has(library)) {
      rows.push([count, '–', library, 'not tried', ...none]);
      continue;
    }
    const row = await measured(library, count);
    if (!row) given.add(library);
    rows.push([count, ...(row ?? ['–', library, `over ${limitOf(count) / 1000} s`, ...none])]);
    console.log(rows.at(-1).join(' | '));
  }
}
await browser.close();
await server.close();
if (!sizesAsked) write();

async function measured(library, count) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  page.on('pageerror', (error) => console.error(library, error.message));
  try {
    await page.goto(`http://localhost:${port}/test/bench/network/page.html`);
    await page.waitForFunction(() => 'measure' in globalThis);
    const work = page.evaluate(([name, n]) => globalThis.measure(name, n), [library, count]);
    const result = await Promise.race([work, new Promise((resolve) => setTimeout(resolve, limitOf(count)))]);
    if (!result) return undefined;
    const heap = await page.evaluate(() => {
      globalThis.gc?.();
      return performance.memory.usedJSHeapSize / 1e6;
    });
    const frame = library === 'd3-force' ? undefined : await frames(page);
    const names = library === 'd3-force' ? undefined : await named(page);
    return [
      result.ties,
      library,
      `${result.time.toFixed(result.time < 100 ? 1 : 0)} ms`,
      `${result.block.toFixed(0)} ms`,
      result.stress.toFixed(3),
      result.crossings.toFixed(1),
      frame === undefined ? '–' : `${frame.toFixed(0)} ms`,
      `${heap.toFixed(0)} MB`,
      names === undefined ? '–' : String(names),
    ];
  } catch (error) {
    console.error(library, count, error.message);
    return undefined;
  } finally {
    await page.close();
  }
}

/** 95th percentile of the time between frames, over wheel steps in and out and a drag, by real input. */
async function frames(page) {
  await page.mouse.move(500, 350);
  await page.keyboard.down('Control');
  await page.evaluate(() => globalThis.watchFrames());
  for (let step = 0; step < 24; step++) {
    await page.mouse.wheel(0, step < 12 ? -60 : 60);
    await page.waitForTimeout(30);
  }
  await page.keyboard.up('Control');
  await page.mouse.move(300, 560);
  await page.mouse.down();
  for (let step = 0; step < 16; step++) {
    await page.mouse.move(300 + step * 10, 560 - step * 4);
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
  return page.evaluate(() => globalThis.frames());
}

/** How many actors have their name in the accessibility tree, of the first five hundred. */
async function named(page) {
  const text = await page.locator('body').ariaSnapshot();
  return new Set(text.match(/Name of actor-\d+/g)).size;
}

/** Load of the machine over the last minute, as the run began and ended. */
function loads() {
  return `${loadBefore.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after`;
}

function write() {
  const head = [
    'actors',
    'ties',
    'library',
    'settled layout',
    'longest block',
    'stress',
    'crossings',
    'frame, 95 %',
    'heap',
    'names to be read',
  ];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const section = `## Network

The same graphs, made up from a seed as news has them (few actors with many ties; 35 as many as the article has), drawn by
each library in one run of \`npm run bench:network\`: Chromium ${browser.version?.() ?? ''} without a graphics card,
${cpus().length} × ${cpus()[0].model.trim()}, load ${loads()}. 300 rounds where a library counts them; up to 15 seconds, 60 for 10,000 actors.

- Settled layout: the layout alone; warm for own and d3-force at 35 and 200.
- Longest block: how long the page was kept from drawing a frame; of own, all from the story that was read to the drawing.
- Stress: how far distances on the page are from distances in the graph, by chance about 0.3. Crossings: of a tie, in the mean.
- Frame: 95 % of the times between two are shorter, over wheel steps and a drag by real input.
- Names to be read: different actors that the accessibility tree names; lists of more than five hundred open part by part.

${table}
`;
  const path = 'docs/performance.md';
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Performance\n';
  const parts = before.split(/^(?=## )/m).filter((part) => !part.startsWith('## Network'));
  writeFileSync(path, `${parts.join('').trimEnd()}\n\n${section}`);
  console.log(table);
}
