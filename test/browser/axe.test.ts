import axe from 'axe-core';
import { html } from 'lit';
import { expect, it } from 'vitest';
import { flights, inside, one, settle, show, theStory } from './stage.js';

const everything = html`<chronicle-story .story=${flights}>
  <chronicle-legend></chronicle-legend>
  <chronicle-search></chronicle-search>
  <chronicle-details></chronicle-details>
  <chronicle-table></chronicle-table>
</chronicle-story>`;

async function objections() {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

it('finds nothing while nothing is selected', async () => {
  await show(everything);
  expect(await objections()).toEqual([]);
});

it.each([
  { kind: 'event', id: 'flight' },
  { kind: 'event', id: 'drones' },
  { kind: 'actor', id: 'iran' },
  { kind: 'tie', source: 'russia', target: 'iran' },
] as const)('finds nothing on the card of $kind $id', async (target) => {
  await show(everything);
  theStory().selection = target;
  await settle();
  expect(await objections()).toEqual([]);
});

it('finds nothing while a search is open', async () => {
  await show(everything);
  const input = one<HTMLInputElement>('input', inside('chronicle-search'));
  input.focus();
  input.value = 'iran';
  input.dispatchEvent(new Event('input'));
  await settle();
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
  await settle();
  expect(await objections()).toEqual([]);
});

it('finds nothing in the dark', async () => {
  document.documentElement.style.colorScheme = 'dark';
  await show(everything);
  theStory().selection = { kind: 'event', id: 'drones' };
  await settle();
  const found = await objections();
  document.documentElement.style.colorScheme = '';
  expect(found).toEqual([]);
});

it('finds nothing where there is nothing to show, or something wrong', async () => {
  await show(html`
    <chronicle-table></chronicle-table>
    <chronicle-details .story=${'{'}></chronicle-details>
    <chronicle-table .story=${{ version: 1, events: [{ title: 'One', when: 'never' }] }}></chronicle-table>
  `);
  expect(await objections()).toEqual([]);
});

it('looks into the shadow trees: it must object to what is made wrong there', async () => {
  await show(everything);
  one('input', inside('chronicle-search')).removeAttribute('aria-label');
  one('input', inside('chronicle-search')).removeAttribute('placeholder');
  one('.plain', inside('chronicle-table')).replaceChildren();
  const found = await objections();
  expect(found.some((line) => line.startsWith('label'))).toBe(true);
  expect(found.some((line) => line.startsWith('button-name'))).toBe(true);
});
