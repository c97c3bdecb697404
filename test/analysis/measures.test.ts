import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { actorMeasures, pathBetween } from '../../src/analysis.js';
import { parseStory } from '../../src/model/parse-story.js';

const story = (json: unknown) => parseStory(json).story;
const people = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
const met = (id: string, when: string | undefined, ...actors: string[]) => ({
  ...{ id, title: `Event ${id}`, actors },
  ...(when ? { when } : {}),
});

const two = story({
  version: 1,
  actors: people('a', 'b', 'c', 'd', 'e', 'f', 'alone'),
  events: [met('1', '2020', 'a', 'b', 'c'), met('2', '2020', 'd', 'e', 'f'), met('3', '2021', 'c', 'd')],
});

it('counts ties, finds who stands between, and who belongs together', () => {
  const measures = actorMeasures(two);
  expect(measures.get('a')).toEqual({ degree: 2, betweenness: 0, community: measures.get('b')!.community });
  expect(measures.get('c')!.betweenness).toBeGreaterThan(measures.get('a')!.betweenness);
  expect(measures.get('a')!.community).toBe(measures.get('c')!.community);
  expect(measures.get('f')!.community).not.toBe(measures.get('c')!.community);
  expect(measures.get('alone')).toEqual({ degree: 0, betweenness: 0, community: 2 });
  expect(actorMeasures(two)).toEqual(measures);
});

it('finds the shortest way that time allows, as dated sentences', () => {
  const late = story({
    version: 1,
    actors: people('a', 'b', 'c', 'd'),
    // The short way over b runs against time.
    events: [
      met('1', '2022', 'a', 'b'),
      met('2', '2020', 'b', 'd'),
      met('3', '2023', 'b', 'c'),
      met('4', '2024-05-01', 'c', 'd'),
    ],
  });
  expect(pathBetween(late, 'a', 'd')?.map(({ event }) => event)).toEqual(['1', '3', '4']);
  expect(pathBetween(late, 'a', 'd')?.at(-1)?.sentence).toBe('C and D: Event 4, 1 May 2024');
  expect(pathBetween(late, 'd', 'a')?.map(({ event }) => event)).toEqual(['2', '1']);
});

it('lets what has no date be at any time, and says where there is no way', () => {
  const undated = story({
    version: 1,
    actors: people('a', 'b', 'c', 'd'),
    events: [met('1', '2022', 'a', 'b'), met('2', undefined, 'b', 'c')],
  });
  expect(pathBetween(undated, 'a', 'c')).toHaveLength(2);
  expect(pathBetween(undated, 'c', 'a')).toHaveLength(2);
  expect(pathBetween(undated, 'a', 'd')).toBeUndefined();
  expect(pathBetween(undated, 'a', 'a')).toEqual([]);
  expect(() => pathBetween(undated, 'a', 'x')).toThrow(RangeError);
});

it('ties Patrushev to Russia by what the article says', () => {
  const tehran = story(JSON.parse(readFileSync('stories/data/tehran-2022.json', 'utf8')));
  const path = pathBetween(tehran, 'tass', 'patrushev')!;
  console.info(path.map(({ sentence }) => sentence).join('\n'));
  expect(path.length).toBeGreaterThan(0);
  expect(path[0]!.from).toBe('tass');
});
