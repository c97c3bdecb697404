import { expect, it } from 'vitest';
import { parseStory } from '../../src/model/parse-story.js';
import { listOf } from '../../src/model/row-lists.js';
import { standingWithDate } from '../../src/model/standing.js';
import { storyToJSON } from '../../src/model/story-to-json.js';
import { tiesOf } from '../../src/model/ties.js';
import { example } from '../formats/example.js';

const utc = (text: string) => Date.parse(`${text}Z`);

it('reads the example of the format without a problem', () => {
  expect(parseStory(example).problems).toEqual([]);
});

it('reads the flight as claimed, between 0 and 6 o’clock in Tehran', () => {
  const { story } = parseStory(example);
  const flight = story.events.indexOf('flight');
  const [account] = listOf(story.events.accounts, flight);
  expect(story.events.standing(flight)).toBe('claimed');
  expect(story.accounts.wall.earliestStart[account!]).toBe(utc('2022-08-20T00:00'));
  expect(story.accounts.wall.latestEnd[account!]).toBe(utc('2022-08-20T06:00'));
  // Tehran was at +04:30 in that summer.
  expect(story.accounts.instants.earliestStart[account!]).toBe(utc('2022-08-19T19:30'));
  expect(story.accounts.date(account!).expression).toBe('the early hours of Aug. 20');
});

it('reads the drones as a stated fact whose first date is disputed, and whose second nobody says', () => {
  const { story } = parseStory(example);
  const drones = story.events.indexOf('drones');
  const [first, second] = listOf(story.events.accounts, drones);
  expect(story.events.standing(drones)).toBe('stated');
  expect(story.accounts.standing(first!)).toBe('disputed');
  expect(standingWithDate(story, drones)).toBe('disputed');
  expect(story.accounts.standing(second!)).toBe('stated');
  expect(story.accounts.date(second!).inferred).toBe(true);
  expect(story.accounts.claims(second!)).toEqual([]);
  expect(story.accounts.wall.earliestStart[first!]).toBe(-Infinity);
});

it('gives the reporter no tie, and the relation no second one', () => {
  const { story } = parseStory(example);
  const ties = tiesOf(story);
  const [russia, iran] = ['russia', 'iran'].map((id) => story.actors.indexOf(id)) as [number, number];
  expect([ties.count, ties.source[0], ties.target[0]]).toEqual([1, russia, iran]);
  expect([...listOf(ties.evidence, 0)].map((event) => story.events.id(event))).toEqual(['flight', 'drones']);
  expect([...listOf(ties.relations, 0)].map((row) => story.relations.records[row]!.id)).toEqual(['cash']);
  const sky = story.actors.indexOf('sky');
  expect([...listOf(story.actors.events, sky)]).toEqual([]);
  expect([...listOf(story.actors.speaksOf, sky)]).toEqual([story.events.indexOf('flight')]);
});

it('reads the dateline as if UTC where it names no zone', () => {
  expect(parseStory(example).story.dateline).toBe(utc('2022-11-09T15:15'));
});

it('writes the example so that the same story is read from it, given as text or as an object', () => {
  const { story } = parseStory(example);
  const again = parseStory(storyToJSON(story));
  expect(again.problems).toEqual([]);
  expect(again.story.record()).toEqual(story.record());
  expect(parseStory(JSON.parse(example)).story.record()).toEqual(story.record());
});
