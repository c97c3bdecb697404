import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnEvents } from '../../../src/layout/timeline/dated.js';
import { type Run, unknownRuns } from '../../../src/layout/timeline/unknown-order.js';
import type { Story } from '../../../src/model/story.js';
import { readStory, tehran } from './inputs.js';
import { anyStory } from './random-stories.js';

const drawn = (story: Story) => drawnEvents(story, story.accounts.wall, [...story.events.kind.keys()]);

/** Every run of two neighbours or more without a known order, by asking all pairs; those within a longer one left out. */
function runsOf(story: Story): Run[] {
  const dates = drawn(story).map(({ accounts }) => story.accounts.date(accounts[0]!.row).instants);
  const known = (a: number, b: number) => dates[a]![1] <= dates[b]![0] && dates[a]![0] < dates[b]![0];
  const runs: Run[] = [];
  for (let first = 0; first < dates.length; first++) {
    for (let last = first + 1; last < dates.length; last++) {
      let isRun = true;
      for (let a = first; a <= last; a++) for (let b = a + 1; b <= last; b++) if (known(a, b)) isRun = false;
      if (isRun) runs.push([first, last]);
    }
  }
  return runs.filter(([a, b]) => !runs.some(([c, d]) => c <= a && d >= b && (c < a || d > b)));
}

test('brackets are the longest runs in which no order is known, against all pairs', () => {
  fc.assert(
    fc.property(anyStory(12), (document) => {
      const story = readStory(document);
      expect(unknownRuns(story, drawn(story))).toEqual(runsOf(story));
    }),
  );
});

const titles = (events: readonly { title: string; when: string }[]) => {
  const story = readStory({ version: 1, events });
  const list = drawn(story);
  return unknownRuns(story, list).map(([first, last]) =>
    list
      .slice(first, last + 1)
      .map(({ title }) => title)
      .join(' '),
  );
};

test('dates that overlap share a bracket though they are not the same', () => {
  expect(
    titles([
      { title: 'a', when: '[2022-11-05..2022-11-09]' },
      { title: 'b', when: '[2022-11-06..2022-11-10]' },
      { title: 'c', when: '2022-11-20' },
    ]),
  ).toEqual(['a b']);
});

test('the first and the last of three may be known to follow each other: then there are two brackets', () => {
  expect(
    titles([
      { title: 'a', when: '2022-11-05' },
      { title: 'b', when: '[2022-11-05..2022-11-07]' },
      { title: 'c', when: '2022-11-07' },
    ]),
  ).toEqual(['a b', 'b c']);
});

test('clocks are compared by the moment they show, and a floating date with one elsewhere by none', () => {
  expect(
    titles([
      { title: 'Tehran at ten', when: '2022-11-09T10:00+03:30' },
      { title: 'Lisbon at nine', when: '2022-11-09T09:00Z' },
    ]),
  ).toEqual(['Lisbon at nine Tehran at ten']);
  expect(
    titles([
      { title: 'somewhere at nine', when: '2022-11-09T09:00' },
      { title: 'Lisbon at ten', when: '2022-11-09T10:00Z' },
    ]),
  ).toEqual(['somewhere at nine Lisbon at ten']);
});

test('what the article reports of 8 and 9 November is bracketed', () => {
  const list = drawn(tehran);
  const runs = unknownRuns(tehran, list).map(([first, last]) => list.slice(first, last + 1).map(({ id }) => id));
  expect(runs.find((run) => run.includes('isw-briefing'))).toEqual(
    expect.arrayContaining(['tass-report', 'nour-report', 'mediation']),
  );
  expect(runs.flat()).not.toContain('flight');
});
