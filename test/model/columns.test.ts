import { expect, it } from 'vitest';
import { type StoryColumns, storyFromColumns } from '../../src/model/columns.js';
import { eventsInWindow } from '../../src/model/in-window.js';
import { parseStory } from '../../src/model/parse-story.js';
import { listOf } from '../../src/model/row-lists.js';
import { storyToJSON } from '../../src/model/story-to-json.js';
import { tiesOf } from '../../src/model/ties.js';
import { lines } from '../formats/said.js';
import { at } from './stories.js';

const times = (...values: (string | number)[]) =>
  Float64Array.from(values, (value) => (typeof value === 'string' ? at(value) : value));

const columns: StoryColumns = {
  earliestStart: times('2022-01-01', '2022-03-01', Number.NaN, -Infinity),
  latestStart: times('2022-01-02', '2022-03-01', Number.NaN, '2022-01-05'),
  earliestEnd: times('2022-01-01', '2022-03-04T12:30', Number.NaN, -Infinity),
  latestEnd: times('2022-01-02', '2022-03-04T12:30', Number.NaN, '2022-01-05'),
  title: ['New Year', 'Talks', 'Some day', 'Before'],
  kind: [0, 1, 1, 9],
  kinds: ['holiday', 'talks'],
  id: ['ny', 'talks', 'some-day', 'before'],
  importance: [1, 0.5, 0.25, 0],
  actors: { offsets: Uint32Array.of(0, 0, 2, 3, 3), indices: Uint32Array.of(1, 0, 1), names: ['Iran', 'Russia'] },
};

it('reads columns as a story', () => {
  const { story, problems } = storyFromColumns(columns);
  expect(problems).toEqual([]);
  expect(story.events.count).toBe(4);
  expect([0, 1, 2, 3].map((event) => [...listOf(story.events.accounts, event)])).toEqual([[0], [1], [], [2]]);
  expect([...story.accounts.event]).toEqual([0, 1, 3]);
  expect([...story.accounts.wall.earliestStart]).toEqual([at('2022-01-01'), at('2022-03-01'), -Infinity]);
  expect(story.eventKinds.map(({ label }) => label)).toEqual(['Holiday', 'Talks', 'Other']);
  expect([...story.events.kind]).toEqual([0, 1, 1, 2]);
  expect([...listOf(story.actors.events, 1)]).toEqual([1, 2]);
  expect(story.events.indexOf('before')).toBe(3);
  expect(story.events.indexOf('after')).toBe(-1);
  expect(tiesOf(story).count).toBe(1);
});

it('makes a date from bounds: a day within, a span, a moment before', () => {
  const { story } = storyFromColumns(columns);
  expect(story.accounts.date(0)).toMatchObject({ form: 'date', precision: 'day' });
  expect(story.accounts.date(1)).toMatchObject({ form: 'interval', precision: 'day', endPrecision: 'minute' });
  expect(story.accounts.date(2)).toMatchObject({ form: 'one-of', precision: 'day' });
});

it('writes a document that reads back as the same story', () => {
  const { story } = storyFromColumns(columns);
  const again = parseStory(storyToJSON(story));
  expect(again.problems).toEqual([]);
  expect(again.story.record()).toEqual(story.record());
  expect(again.story.accounts.wall).toEqual(story.accounts.wall);
});

it('uses the page’s own columns, and leaves them as they are', () => {
  const { earliestStart, earliestEnd } = { earliestStart: times('2022-01-01'), earliestEnd: times('2022-01-02') };
  const { story } = storyFromColumns({ earliestStart, earliestEnd, title: () => 'A', kind: [0], kinds: ['k'] });
  expect(story.accounts.wall.earliestStart).toBe(earliestStart);
  expect(story.accounts.wall.latestStart).toBe(earliestStart);
  expect(story.accounts.wall.latestEnd).toBe(earliestEnd);
});

it('has row numbers for ids where none are given', () => {
  const { story } = storyFromColumns({ ...columns, id: undefined });
  expect([
    story.events.id(2),
    story.events.indexOf('2'),
    story.events.indexOf('02'),
    story.events.indexOf('4'),
  ]).toEqual(['2', 2, -1, -1]);
});

it.each<[string, object, string[], number]>([
  ['nothing', {}, ['earliestStart'], 0],
  ['a number', 5 as never, ['earliestStart'], 0],
  ['lists instead of typed arrays', { ...columns, latestEnd: [1, 2, 3, 4] }, ['latestEnd'], 4],
  [
    'a short column',
    { ...columns, kind: [0, 1] },
    ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd', 'title', 'id', 'importance'],
    2,
  ],
  [
    'kinds that are no list',
    { ...columns, kind: 5, kinds: 'x', importance: 'high', id: 7 },
    ['kind', 'id', 'importance', 'kinds'],
    4,
  ],
  [
    'falling offsets',
    { ...columns, actors: { ...columns.actors, offsets: Uint32Array.of(0, 2, 1, 3, 3) } },
    ['actors.offsets'],
    4,
  ],
  ['unknown actors', { ...columns, actors: { ...columns.actors, names: ['Iran'] } }, ['actors.indices'], 4],
  ['actors as lists', { ...columns, actors: { ...columns.actors, indices: [1, 0, 1] } }, ['actors.indices'], 4],
])('reports %s and uses the rest', (_what, given, paths, count) => {
  const { story, problems } = storyFromColumns(given);
  expect(problems.map(({ path }) => path)).toEqual(paths);
  expect(story.events.count).toBe(count);
  for (let event = 0; event < count; event++)
    expect(story.events.record(event).title).toBe(columns.title[event as never]);
});

it('reports an end before its start, and draws the event without a date', () => {
  const earliestStart = times('2022-01-01', '2022-01-06', Infinity);
  const earliestEnd = times('2022-01-01', '2022-01-05', '2022-01-01');
  const given = { earliestStart, earliestEnd, title: () => 'A', kind: [0, 0, 0], kinds: ['k'] };
  const { story, problems } = storyFromColumns(given);
  expect(problems.map(({ path }) => path)).toEqual(['earliestStart[1]', 'earliestStart[2]']);
  expect(lines(problems)[0]).toContain('The end was expected after the start');
  expect([story.events.count, story.accounts.count]).toEqual([3, 1]);
  expect(earliestStart).toEqual(times('2022-01-01', '2022-01-06', Infinity));
});

it('holds a million events without an object for each', () => {
  const count = 1_000_000;
  const earliestStart = Float64Array.from({ length: count }, (_, row) => ((row * 7919) % count) * 60_000);
  let titles = 0;
  const title = (row: number) => {
    titles += 1;
    return `Event ${row}`;
  };
  const given = {
    earliestStart,
    earliestEnd: earliestStart.map((start) => start + 90_000),
    title,
    kind: new Uint8Array(count),
    kinds: ['k'],
  };
  const before = process.memoryUsage();
  const { story } = storyFromColumns(given);
  const inside = eventsInWindow(story, { from: 0, to: 60_000_000 }, 'event')!;
  const after = process.memoryUsage();
  expect(inside.reduce((sum, one) => sum + one, 0)).toBe(1000);
  expect(titles).toBe(0);
  expect(story.events.title(count - 1)).toBe('Event 999999');
  const added = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  expect(added).toBeLessThan(60);
});
