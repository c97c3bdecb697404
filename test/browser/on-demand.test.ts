import { html } from 'lit';
import { expect, it } from 'vitest';
import { settle, show, theStory, words } from './stage.js';

const columns = {
  earliestStart: Float64Array.of(0, 86_400_000),
  earliestEnd: Float64Array.of(1, 86_400_001),
  title: ['First', 'Second'],
  kind: [0, 0],
  kinds: ['step'],
};

const story = { version: 1 as const, title: 'Told', events: [{ id: 'a', title: 'A' }] };

it('reads columns with a part of the library that is fetched for them', async () => {
  await show(html`<chronicle-story .columns=${columns}><chronicle-table></chronicle-table></chronicle-story>`);
  const read = await theStory().ready;
  expect(read.events.count).toBe(2);
  await settle();
  expect(words('chronicle-table')).toContain('Second');
});

it('lets a story that comes meanwhile win', async () => {
  await show(html`<chronicle-story .columns=${columns}><chronicle-table></chronicle-table></chronicle-story>`);
  theStory().columns = { ...columns, title: ['Third', 'Fourth'] };
  await theStory().updateComplete;
  theStory().story = story;
  expect((await theStory().ready).title).toBe('Told');
  await settle();
  expect(words('chronicle-table')).not.toContain('Third');
});
