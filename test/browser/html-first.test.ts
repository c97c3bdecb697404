import { html } from 'lit';
import { expect, it } from 'vitest';
import type { ChronicleStory } from '../../src/index.js';
import { inside, settle, show, theStory, words } from './stage.js';

const prose = 'Words that stand here for the rest of a long article, line after line. '.repeat(8);

it('an article with dates is a story of its own, and its sentences are the evidence', async () => {
  await show(html`<chronicle-story>
    <chronicle-article>
      <article lang="en">
        <h1>Talks</h1>
        <p>It rained. They met on <time datetime="2024-03-04">4 March</time> in Geneva.</p>
      </article>
    </chronicle-article>
    <chronicle-details></chronicle-details>
  </chronicle-story>`);
  await theStory().ready;
  await settle();
  expect(words('chronicle-details')).toContain('Talks 1 event');
  const lit = [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String));
  expect(lit).toContain('They met on 4 March in Geneva.');
  expect(inside('chronicle-article').querySelectorAll('.outline button')).toHaveLength(1);
});

it('schema.org data of the page is read on request only', async () => {
  const data = { '@type': 'NewsArticle', headline: 'Talks', about: { '@type': 'Event', name: 'A', startDate: '2020' } };
  const script = Object.assign(document.createElement('script'), { type: 'application/ld+json' });
  script.textContent = JSON.stringify(data);
  document.body.append(script);
  await show(html`<chronicle-story></chronicle-story><chronicle-story type="json-ld"></chronicle-story>`);
  const [without, withType] = document.querySelectorAll<ChronicleStory>('chronicle-story');
  expect((await withType!.ready).events.title(0)).toBe('A');
  expect(without!.store.state.story?.events.count ?? 0).toBe(0);
});

/** The layout shifts of a page whose elements are defined only after it was shown. */
async function shiftsOf(body: string): Promise<{ alive: number; pushed: number; page: Document }> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  document.body.append(frame);
  const view = frame.contentWindow!;
  const page = frame.contentDocument!;
  // Vitest wraps the import of what is fetched on demand.
  Object.assign(view, { __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() } });
  page.documentElement.lang = 'en';
  const sizes = page.createElement('link');
  sizes.rel = 'stylesheet';
  sizes.href = new URL('../../chronicle-elements.css', import.meta.url).href;
  page.head.append(sizes);
  await new Promise((resolve) => sizes.addEventListener('load', resolve));
  page.body.setHTMLUnsafe(body);
  await new Promise((resolve) => setTimeout(resolve, 200));
  let score = 0;
  const { PerformanceObserver: Observer } = view as unknown as { PerformanceObserver: typeof PerformanceObserver };
  const observer = new Observer((list) => {
    for (const entry of list.getEntries()) score += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/define.ts', import.meta.url).href;
  page.head.append(script);
  const phase = () => page.querySelector<ChronicleStory>('chronicle-story')?.store?.state.phase;
  await expect.poll(phase, { timeout: 15_000 }).toBe('ready');
  await new Promise((resolve) => setTimeout(resolve, 800));
  const alive = score;
  // Proof that shifts are seen: the page is pushed down.
  const push = page.createElement('div');
  push.style.setProperty('height', '200px');
  page.body.prepend(push);
  await new Promise((resolve) => setTimeout(resolve, 800));
  observer.disconnect();
  return { alive, pushed: score - alive, page };
}

const ownRoot = '<template shadowrootmode="open"><slot></slot></template>';

it.runIf(PerformanceObserver.supportedEntryTypes.includes('layout-shift')).for([
  [' as it is', ''],
  [' whose slot the page brings', ownRoot],
] as const)('nothing of an article%s moves when the elements come alive', async ([, root]) => {
  const { alive, pushed, page } = await shiftsOf(`<chronicle-story>
    <chronicle-player></chronicle-player>
    <chronicle-article>${root}<article>
      <p>They met on <time datetime="2024-03-04">4 March</time> in Geneva. ${prose}</p>
      <p>They left on <time datetime="2024-03-06">6 March</time>. ${prose}</p>
    </article></chronicle-article>
    <p>${prose}</p>
    <chronicle-timeline></chronicle-timeline>
  </chronicle-story>`);
  console.info('cumulative layout shift', alive);
  expect(page.querySelector('article')!.textContent).toContain('They met');
  expect(page.querySelectorAll('chronicle-article template')).toHaveLength(0);
  expect(alive).toBeLessThan(0.02);
  expect(pushed).toBeGreaterThan(0.05);
});
