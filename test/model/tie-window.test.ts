import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TimeSpan } from '../../src/base/units.js';
import { TieWindow } from '../../src/model/tie-window.js';
import { tiesInWindow } from '../../src/model/ties-in-window.js';
import { actors, anyStory, anyWindow, at, storyOf } from './stories.js';

const isIn = (counts: ArrayLike<number>) => Array.from(counts, (count) => count > 0);

it('agrees, however the window is moved, with looking at every date', () => {
  fc.assert(
    fc.property(anyStory, fc.array(anyWindow, { minLength: 1, maxLength: 8 }), (story, windows) => {
      const moving = new TieWindow(story, 'event');
      for (const window of windows.filter(({ from, to }) => from < to)) {
        moving.moveTo(window);
        const { events, relations, ties } = tiesInWindow(story, window, 'event');
        expect([isIn(moving.events), isIn(moving.relations), isIn(moving.ties)]).toEqual([
          isIn(events),
          isIn(relations),
          isIn(ties),
        ]);
      }
    }),
    { numRuns: 300 },
  );
});

it('meets no more dates than come and go, wherever a window jumps', () => {
  const story = storyOf({
    actors: actors('a', 'b'),
    events: Array.from({ length: 365 }, (_, day) => ({
      title: 'x',
      when: new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10),
      actors: ['a', 'b'],
    })),
  });
  const window = new TieWindow(story, 'event');
  const days = (from: string, to: string): TimeSpan => ({ from: at(from), to: at(to) });
  expect(window.moveTo(days('2022-01-01', '2022-01-11'))).toBe(10);
  expect(window.moveTo(days('2022-01-02', '2022-01-12'))).toBe(2);
  expect(window.moveTo(days('2022-12-01', '2022-12-11'))).toBe(20);
  expect(window.moveTo(days('2022-01-01', '2022-12-30'))).toBe(353);
  expect(window.ties[0]).toBe(363);
});

it('does not meet what begins and ends between two windows, nor what stays', () => {
  const story = storyOf({
    actors: actors('a', 'b'),
    events: [
      { title: 'War', when: '2022-01-01/2022-12-31', actors: ['a', 'b'] },
      ...Array.from({ length: 200 }, (_, day) => ({
        title: 'x',
        when: new Date(Date.UTC(2022, 2, 1 + day)).toISOString().slice(0, 10),
        actors: ['a', 'b'],
      })),
    ],
  });
  const window = new TieWindow(story, 'event');
  expect(window.moveTo({ from: at('2022-01-05'), to: at('2022-01-06') })).toBe(1);
  expect(window.moveTo({ from: at('2022-12-05'), to: at('2022-12-06') })).toBe(0);
  expect([...window.ties]).toEqual([1]);
});
