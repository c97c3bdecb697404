import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseStory } from '../../src/model/parse-story.js';
import { listOf } from '../../src/model/row-lists.js';
import { storyFromCsv } from '../../src/model/story-from-csv.js';
import { lines } from './said.js';

const page = readFileSync(new URL('../../docs/data-format.md', import.meta.url), 'utf8');
const blocks = (fence: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${fence}\\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text!);

const ids = ['mayor', 'engineers', 'paper', 'council'];
const around = {
  version: 1,
  actors: ids.map((id) => ({ id, name: id })),
  places: [{ id: 'bridge', name: 'Bridge' }],
  sources: [{ id: 'article', title: 'Article' }],
};

/** The story that an example is, or a part of. */
function storyOf(text: string): object {
  const part = JSON.parse(/^\s*"/.test(text) ? `{${text}}` : text);
  if ('version' in part) return part;
  if ('kinds' in part) return { ...around, ...part, events: [{ title: 'A' }] };
  if ('name' in part) return { ...around, actors: [...around.actors.slice(1), part], events: [{ title: 'A' }] };
  if ('source' in part) return { ...around, relations: [part], events: [{ id: 'closing', title: 'A' }] };
  if ('title' in part) return { ...around, events: [part] };
  return { ...around, events: [{ title: 'A', when: 'when' in part ? part.when : part }] };
}

it('has examples', () => {
  expect(blocks('json')).toHaveLength(8);
});

it.each(blocks('json').slice(1))('reads its own example number %#', (text) => {
  const { story, problems } = parseStory(storyOf(text));
  expect(lines(problems)).toEqual([]);
  expect(story.events.count).toBeGreaterThan(0);
});

const dates = [...page.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \| /gm)]
  .flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, text]) => text!))
  .filter((text) => /\d{3}/.test(text));

it.each(dates)('reads the date %s of its table', (edtf) => {
  const { story, problems } = parseStory({ version: 1, events: [{ title: 'A', when: edtf }] });
  expect(lines(problems)).toEqual([]);
  expect(listOf(story.events.accounts, 0)).toHaveLength(1);
});

it('has a table of dates', () => {
  expect(dates.length).toBeGreaterThan(15);
});

it('reads its own table', () => {
  const [table] = blocks('csv');
  const { story, problems } = storyFromCsv(table!);
  expect(lines(problems)).toEqual([]);
  expect(story.record()).toMatchObject({
    actors: [{ name: 'Ada Berg' }, { name: 'Engineers' }, { name: 'The Paper' }],
  });
});
