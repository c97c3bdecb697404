import { html } from 'lit';
import { expect, it } from 'vitest';
import type { ChronicleArticle, StoryInput } from '../../src/index.js';
import { parseStory } from '../../src/index.js';
import { newsText, quotation, seeded, withTypo } from '../formats/quoted-texts.js';
import { one, settle, show } from './stage.js';

const article = () => one<ChronicleArticle>('chronicle-article');

/** The longest time in ms for which the page could do nothing else, from now until the work is done. */
async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let [longest, last, on] = [0, performance.now(), true];
  // Timers: work in slices lets all that waits go first, and would never go on beside endless messages.
  const watch = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) setTimeout(watch);
  };
  watch();
  await work();
  await new Promise((resolve) => setTimeout(resolve));
  on = false;
  return longest;
}

/** Waits until the browser has laid out and painted what it was given. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
  });

const words = 200_000;
const random = seeded('long article');
const paragraphs = Array.from({ length: words / 100 }, (_, i) => newsText(100, `paragraph ${i}`));
const whole = paragraphs.join('\n\n');
/** Half of the quotations have a typing error; a tenth stand nowhere. */
const quotes = Array.from({ length: 300 }, (_, i) => {
  const { quote } = quotation(whole, random);
  if (i % 10 === 0) return { ...quote, exact: newsText(12, `nowhere ${i}`) };
  return i % 2 ? { ...quote, exact: withTypo(quote.exact, random) } : quote;
});
const names = [...new Set(whole.match(/[A-Z][a-z]{5,}/g))].slice(0, 100);
const story: StoryInput = {
  version: 1,
  actors: names.map((name, i) => ({ id: `actor-${i}`, name })),
  events: quotes.map((quote, i) => ({
    id: `event-${i}`,
    title: `Event ${i}`,
    when: '2022-11-08',
    kind: `kind-${i % 5}`,
    actors: [`actor-${i % 100}`],
    claims: [{ stance: 'states' as const, quote }],
  })),
};

const longPage = () => {
  const element = document.createElement('div');
  for (const [i, paragraph] of paragraphs.entries()) {
    const p = document.createElement('p');
    const em = document.createElement('em');
    em.textContent = paragraph.slice(40, 60);
    p.append(paragraph.slice(0, 40), em, paragraph.slice(60));
    if (i % 50 === 0) p.append(`${'x'.repeat(100_000)} <script>\u202etxt`);
    element.append(p);
  }
  return element;
};

it('a text of 200,000 words is read without holding the page up', { timeout: 120_000 }, async () => {
  await show(html`<chronicle-article></chronicle-article>`);
  article().append(longPage());
  await painted();
  const parsed = parseStory(story);
  // What the page itself needs is not ours: the same words, now laid out, are given a story.
  const idle = await longestStretch(painted);
  const reading = await longestStretch(async () => {
    article().story = parsed;
    await article().updateComplete;
    await painted();
  });
  console.info(
    `longest stretch with ${words} words: ${reading.toFixed(0)} ms; without a story ${idle.toFixed(0)} ms; ` +
      `${article().problems.length} of ${quotes.length} quotations not found`,
  );
  await settle();
  expect(article().problems.length).toBeLessThan(40);
  expect(article().reveal('event-1')).toBe(true);
});

it('the meter sees a page that is held up', async () => {
  const stretch = await longestStretch(async () => {
    const until = performance.now() + 120;
    while (performance.now() < until);
  });
  expect(stretch).toBeGreaterThan(100);
});
