/**
 * Draws the same events with every timeline, side by side in one run of headless Chromium, and writes the table to
 * docs/performance.md. `--sizes=12,1000` and `--only=chronicle-elements,culled canvas` shorten it and write nothing.
 */
import { compileHint } from '../../../scripts/one-file.mjs';
import { servePage } from '../serve.mjs';
import { writeSection } from './section.mjs';
import { drawn, openBrowser, patience } from './tab.mjs';
import { tableOf } from './table.mjs';

/** @param {string} name */
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const sizes = (option('sizes') ?? '12,1000,10000,100000,1000000').split(',').map(Number);
const only = option('only')?.split(',');
const names = [
  'chronicle-elements',
  'chronicle-elements, JSON',
  'vis-timeline',
  'TimelineJS',
  'ECharts',
  'plain d3 SVG',
  'culled canvas',
].filter((name) => !only || only.includes(name));

/**
 * A first frame is drawn anew so often, each in a fresh browser, and the median counts. Quick ones more often: up to a
 * frame of the screen of them is waiting for the next one, by chance. Slow ones once.
 */
const rounds = 5;
const quick = { under: 100, rounds: 15 };
const slow = 3000;

/** Where our own code is. */
const sources = new URL('../../../src/', import.meta.url).pathname;

const site = await servePage(import.meta.dirname, [hinted()]);

/** Libraries that took longer than anybody waits, or failed: not tried at larger sizes. */
const given = new Set();
/** @type {import('./table.mjs').Row[]} */
const rows = [];
for (const count of sizes) {
  rows.push(...(await measured(count)));
  console.log(tableOf(rows.filter((row) => row.count === count)));
}
const table = tableOf(rows);
if (!only && !option('sizes')) {
  const browser = await openBrowser();
  writeSection(browser.version(), table);
  await browser.close();
}
console.log(table);
await site.close();

/**
 * All of our own code is compiled as it comes, as it is in the files for script tags.
 *
 * @returns {import('vite').Plugin}
 */
function hinted() {
  return {
    name: 'hinted',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.startsWith(sources)))
          chunk.code = `${compileHint}\n${chunk.code}`;
    },
  };
}

/**
 * All libraries at one size, round by round, so that what disturbs the machine disturbs all of them.
 *
 * @param {number} count
 */
async function measured(count) {
  const found = names.map((name) => ({
    name,
    count,
    warm: /** @type {number[]} */ ([]),
    cold: /** @type {number[]} */ ([]),
    rest: {},
  }));
  for (let round = 0; round < quick.rounds; round++) {
    for (const library of found) {
      const { name, warm, cold } = library;
      const limit = round < rounds ? slow : quick.under;
      if (given.has(name) || (round > 0 && !((warm[0] ?? slow) < limit))) continue;
      try {
        const { first } = await drawn(site.address, name, count, { warm: true, moves: false });
        if (first === undefined) continue;
        warm.push(first);
        if (round === 0) {
          const { first: _, ...rest } = await drawn(site.address, name, count, { warm: true, moves: true });
          library.rest = rest;
        }
        if (round >= rounds) continue;
        cold.push((await drawn(site.address, name, count, { warm: false, moves: false })).first ?? patience);
      } catch (error) {
        library.rest = { failed: String(error).split('\n')[0] ?? '' };
        console.error(name, count, error);
      }
    }
  }
  return found.map(({ name, warm, cold, rest }) => {
    if (warm.length === 0) given.add(name);
    return { name, count, first: median(warm), cold: median(cold), over: warm.length === 0, ...rest };
  });
}

/** @param {readonly number[]} times */
function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}
