/**
 * For how long, at most, a page stands still when it is given a long text: the page alone, the article and the editor,
 * each in a browser that was just started. `node test/bench/long-text/run.mjs [--text=200,000 words] [--scene=editor]
 * [--runs=3] [--slow=3] [--tasks]`. `slow`: as on a machine so many times as slow. `tasks` says what tasks of more than
 * 20 ms consist of, and costs time itself.
 */
import { servePage } from '../serve.mjs';
import { openBrowser } from '../timeline/tab.mjs';
import { longestTask, tasksOf } from './trace.mjs';

/** @param {string} name */
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const inDetail = process.argv.includes('--tasks');
const slowness = Number(option('slow') ?? 1);
const runs = Number(option('runs') ?? 3);
const texts = option('text')?.split(';') ?? [
  '20,000 words',
  '200,000 words',
  'no dates',
  '10,000 dates',
  'mixed scripts',
  'script tags',
  'bidi controls',
  'a word of a megabyte',
];
const scenes = option('scene')?.split(';') ?? [
  'the words alone',
  'the words alone, in a pane',
  'the words alone, laid out',
  'article',
  'article, defined late',
  'article, late, own root',
  'in a story, late, own root',
  'editor',
];
/** How long a new browser and what was made ready get to come to rest, ms. */
const settling = 1500;

const site = await servePage(import.meta.dirname);

console.log('ms; the longest task of the main thread, and in brackets the longest time without a timer\n');
for (const text of texts) {
  for (const scene of scenes) {
    /** @type {Awaited<ReturnType<typeof measured>>[]} */
    const found = [];
    for (let run = 0; run < runs; run++) found.push(await measured(text, scene));
    /** @param {'work' | 'act'} what */
    const line = (what) =>
      found.map((one) => `${one[what].task.toFixed(0)} (${one[what].gap.toFixed(0)})`.padStart(10)).join('');
    const acts = /article|editor/.test(scene) ? `   then, by hand${line('act')}` : '';
    console.log(`${text.padEnd(22)}${scene.padEnd(28)}${line('work')}${acts}`);
    if (inDetail) for (const one of found) console.log([...one.work.tasks, '--', ...one.act.tasks].join('\n'));
  }
}
await site.close();

/**
 * @param {string} text
 * @param {string} scene
 */
async function measured(text, scene) {
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    tab.on('pageerror', (error) => console.error(error.message));
    await tab.goto(site.address);
    await tab.waitForFunction(() => 'longTexts' in globalThis);
    await tab.evaluate(
      ([name, kind]) => globalThis.longTexts.prepare(name, kind),
      /** @type {const} */ ([scene, text]),
    );
    await tab.waitForTimeout(settling);
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    /** @param {'work' | 'act'} what */
    const traced = async (what) => {
      const categories = inDetail
        ? ['toplevel', 'devtools.timeline', 'blink', 'v8', 'blink.user_timing']
        : ['toplevel'];
      await browser.startTracing(tab, { categories: ['-*', 'disabled-by-default-lighthouse', ...categories] });
      const gap = await tab.evaluate((one) => globalThis.longTexts.run(one), what);
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
      return { gap, task: longestTask(traceEvents), tasks: inDetail ? tasksOf(traceEvents, 20) : [] };
    };
    return { work: await traced('work'), act: await traced('act') };
  } finally {
    await browser.close();
  }
}
