import { afterEach, expect, it, vi } from 'vitest';
import { readSource } from '../../src/elements/read-source.js';
import { parseStory } from '../../src/model/parse-story.js';

const { signal } = new AbortController();
const columns = {
  earliestStart: Float64Array.of(0, 1),
  earliestEnd: Float64Array.of(1, 2),
  title: ['A', 'B'],
  kind: [0, 0],
  kinds: ['step'],
};

function serve(text: string, type: string) {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(text, { headers: { 'content-type': type } }));
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../src/model/story-from-csv.js');
  vi.resetModules();
});

const story = '{"version":1,"events":[{"title":"A"}]}';

it('reads JSON that is here at once, where what reads it is here too', () => {
  expect(readSource({ story }, 'en', signal, parseStory)).toHaveProperty('story.events.count', 1);
});

it('reads JSON with what is fetched for it, where it is not', async () => {
  const reading = readSource({ story }, 'en', signal);
  expect(reading).toBeInstanceOf(Promise);
  expect((await reading).story.events.count).toBe(1);
});

it('reads columns with what is fetched for them', async () => {
  const reading = readSource({ columns }, 'en', signal);
  expect(reading).toBeInstanceOf(Promise);
  expect((await reading).story.events.count).toBe(2);
});

it('reads a table with what is fetched for it', async () => {
  serve('title\nA\nB', 'text/csv');
  expect((await readSource({ src: 'story' }, 'en', signal)).story.events.count).toBe(2);
});

it('reads the data of another tool, which `type` names', async () => {
  serve('{"items":[{"content":"A","start":"2021"}]}', 'application/json');
  const { story: read } = await readSource({ src: 'items.json', type: 'vis-timeline' }, 'en', signal);
  expect(read.events.title(0)).toBe('A');
});

it('reads columns at once where what reads them is there already', async () => {
  await readSource({ columns }, 'en', signal);
  expect(readSource({ columns }, 'en', signal)).toHaveProperty('story.events.count', 2);
});

it('says of columns with no events why nothing can be drawn', async () => {
  const reading = async () => readSource({ columns: {} as never }, 'en', signal);
  await expect(reading()).rejects.toThrow('Expected columns with at least');
});

it('says so where what reads a table is missing', async () => {
  serve('title\nA', 'text/csv');
  vi.doMock('../../src/model/story-from-csv.js', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  // As a page that has read no table yet.
  vi.resetModules();
  const { readSource: read } = await import('../../src/elements/read-source.js');
  const error = await Promise.resolve(read({ src: 'story' }, 'en', signal)).catch((thrown: unknown) => thrown);
  expect(error).toHaveProperty('name', 'StoryError');
  expect(error).toHaveProperty(
    'message',
    'The story could not be loaded: the part of chronicle-elements that reads it is missing beside the others, or could not be reached.',
  );
});
