import { html } from 'lit';
import { expect, it } from 'vitest';
import '../../src/define/editor.js';
import type { ChronicleEditor } from '../../src/editor.js';
import { one, settle, show } from './stage.js';
import { longestStretch, painted } from './stretch.js';

const editor = () => one<ChronicleEditor>('chronicle-editor');

/** Ten words and a date each. */
const sentence = (i: number) => `Ada Quist told the council on March ${1 + (i % 28)} that it rained.`;
const text = (sentences: number) =>
  Array.from({ length: sentences / 5 }, (_, p) =>
    Array.from({ length: 5 }, (__, i) => sentence(p * 5 + i)).join(' '),
  ).join('\n\n');

it.each([
  ['20,000 words', text(1700)],
  ['200,000 words with a date in each sentence', text(17_000)],
  ['a word of a megabyte', `It rained on Monday ${'x'.repeat(1_000_000)} and on Friday.`],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(2)> on May 3, 2020. '.repeat(500)],
])('a text of %s is read and judged', { timeout: 120_000 }, async (name, words) => {
  await show(html`<chronicle-editor dateline="2023-03-15"></chronicle-editor>`);
  await painted();
  const reading = await longestStretch(async () => {
    editor().text = words;
    await editor().updateComplete;
    await painted();
  });
  await settle();
  const root = editor().shadowRoot!;
  const found = Number(root.querySelector('.bulk span')!.textContent.replace(/\D/g, ''));
  // They come frame by frame.
  await expect.poll(() => root.querySelectorAll('.item').length).toBe(Math.min(100, found));
  const drafts = root.querySelectorAll('.item').length;
  const judging = await longestStretch(async () => {
    root.querySelector<HTMLElement>('[data-judge="accept"]')!.click();
    await editor().updateComplete;
    await painted();
  });
  console.info(
    `${name}: longest stretch ${reading.toFixed(0)} ms to read, ${judging.toFixed(0)} ms to accept; ${drafts} lines`,
  );
  expect(editor().story.events).toHaveLength(1);
  expect(root.querySelector('.text script, .text img')).toBeNull();
});

it('only paragraphs have words to light, and the sheet for them stays as it is when a first event is there', async () => {
  await show(html`<chronicle-editor dateline="2023-03-15" .text=${sentence(1)}></chronicle-editor>`);
  const root = editor().shadowRoot!;
  const lights = () =>
    root.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter(({ cssText }) => /::highlight/.test(cssText));
  const before = lights();
  root.querySelector<HTMLElement>('[data-judge="accept"]')!.click();
  await settle();
  expect(editor().story.events).toHaveLength(1);
  expect(lights()).toEqual(before);
  expect(
    before.map(({ cssText }) => cssText).filter((rule) => !/^(?:@media.*\{\s*)?\.text p::highlight/.test(rule)),
  ).toEqual([]);
});
