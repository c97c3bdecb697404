import { expect, it } from 'vitest';
import { drawnBounds, drawnMembers } from '../../src/model/drawn-bounds.js';
import { storyExtent } from '../../src/model/story-extent.js';
import { at, storyOf } from './stories.js';

const story = storyOf({
  places: [
    { id: 'tehran', name: 'Tehran', timeZone: 'Asia/Tehran' },
    { id: 'sea', name: 'At sea' },
  ],
  events: [
    { title: 'Landing', when: '2022-08-20T03:00', place: 'tehran' },
    { title: 'Storm', when: '2022-08-20T03:00', place: 'sea' },
    { title: 'Calls', when: { edtf: '{2022-08-20, 2022-08-22}', timeZone: 'Asia/Tehran' } },
    { title: 'Some day' },
  ],
});

it('draws each event on its own wall clock by default', () => {
  const { earliestStart } = drawnBounds(story, 'event');
  expect([...earliestStart.slice(0, 2)]).toEqual([at('2022-08-20T03:00'), at('2022-08-20T03:00')]);
});

it('draws zoned events on another clock, and never moves floating ones', () => {
  const { earliestStart, latestEnd } = drawnBounds(story, 'America/New_York');
  expect([...earliestStart.slice(0, 2)]).toEqual([at('2022-08-19T18:30'), at('2022-08-20T03:00')]);
  expect([...latestEnd.slice(0, 2)]).toEqual([at('2022-08-19T18:31'), at('2022-08-20T03:01')]);
});

it('works the bounds of a clock out once', () => {
  expect(drawnBounds(story, 'America/New_York')).toBe(drawnBounds(story, 'America/New_York'));
  expect(drawnBounds(story, 'event')).toBe(story.accounts.wall);
});

it('draws each member of a set on the clock', () => {
  expect(drawnMembers(story, 0, 'UTC')).toBeUndefined();
  expect(drawnMembers(story, 2, 'UTC')?.map(([start]) => start)).toEqual([
    at('2022-08-19T19:30'),
    at('2022-08-21T19:30'),
  ]);
  expect([...story.accounts.sets]).toEqual([2]);
});

it('has room around all dates, and none for sides without a bound', () => {
  const open = storyOf({
    events: [
      { title: 'A', when: '[..2022-01-11]' },
      { title: 'B', when: '2022-01-01/..' },
    ],
  });
  const { from, to } = storyExtent(open)!;
  const room = 0.04 * (at('2022-01-12') - at('2022-01-01'));
  expect([from, to]).toEqual([at('2022-01-01') - room, at('2022-01-12') + room]);
  expect(storyExtent(open)).toBe(storyExtent(open));
});

it('has an extent around a lone moment, and none where nothing has a date', () => {
  const moment = storyOf({
    events: [{ title: 'A', when: { bounds: Array(4).fill('2022-01-01T12:00') as [string, string, string, string] } }],
  });
  const { from, to } = storyExtent(moment)!;
  expect([from < at('2022-01-01T12:00'), to > at('2022-01-01T12:00')]).toEqual([true, true]);
  expect(storyExtent(storyOf({ events: [{ title: 'A' }] }))).toBeNull();
});
