import { html } from 'lit';
import { expect, it } from 'vitest';
import { runAtOnce as readAll } from '../../src/base/chunks.js';
import { rangeOf, readNodes } from '../../src/elements/article/text-nodes.js';
import { plainText } from '../../src/formats/plain-text.js';
import { anchorQuote } from '../../src/formats/quote-anchor.js';
import { type ChronicleArticle, parseStory, type StoryInput } from '../../src/index.js';
import { newsText, quotation, seeded, withTypo } from '../formats/quoted-texts.js';
import { one, settle, show } from './stage.js';
import { longestStretch, painted } from './stretch.js';

const article = () => one<ChronicleArticle>('chronicle-article');

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

it('1,000 quotations with a typing error each are found in a page of 10,000 words with inline markup', async () => {
  const text = newsText(10_000, 'marked up');
  const page = document.createElement('div');
  // Every paragraph in pieces, every other one of them in an element.
  for (const paragraph of text.split('\n\n')) {
    const p = document.createElement('p');
    for (let at = 0, piece = 0; at < paragraph.length; piece++) {
      const end = at + 5 + Math.floor(random() * 60);
      const cut = paragraph.slice(at, end);
      const element = document.createElement(['em', 'a', 'b'][piece % 3]!);
      element.append(cut);
      p.append(piece % 2 ? element : cut);
      at = end;
    }
    page.append(p);
  }
  const found = readAll(readNodes(page));
  const plain = plainText(found.text, found.breaks);
  const tally = { right: 0, wrong: 0, missed: 0, refused: 0, ambiguous: 0 };
  const started = performance.now();
  for (let i = 0; i < 1000; i++) {
    const { quote } = quotation(text, random);
    const around = quote.prefix + quote.exact + quote.suffix;
    const isTwice = text.indexOf(around) !== text.lastIndexOf(around);
    const place = anchorQuote(plain, { ...quote, exact: withTypo(quote.exact, random) });
    if (isTwice) tally.ambiguous++;
    if ('start' in place) {
      const range = rangeOf(found, place.start, place.end).toString();
      tally[range === quote.exact.replaceAll('\n\n', '') ? 'right' : 'wrong']++;
    } else tally[isTwice ? 'refused' : 'missed']++;
  }
  console.info('quotations in inline markup', JSON.stringify(tally), `${(performance.now() - started).toFixed(0)} ms`);
  expect(tally.wrong).toBe(0);
  expect(tally.right).toBeGreaterThanOrEqual(0.99 * (1000 - tally.ambiguous));
});

it('the meter sees a page that is held up', async () => {
  const stretch = await longestStretch(async () => {
    const until = performance.now() + 120;
    while (performance.now() < until);
  });
  expect(stretch).toBeGreaterThan(100);
});
