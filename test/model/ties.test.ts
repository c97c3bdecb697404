import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnMembers } from '../../src/model/drawn-bounds.js';
import { eventsInWindow, isInWindow } from '../../src/model/in-window.js';
import { listOf } from '../../src/model/row-lists.js';
import type { Story } from '../../src/model/story.js';
import { assembly, tiesOf } from '../../src/model/ties.js';
import { tiesInWindow } from '../../src/model/ties-in-window.js';
import { actors, anyStory, anyWindow, at, storyOf } from './stories.js';

/** The ties of a story as text: `a-b events:0 relations:- evidence:0,2`. */
function told(story: Story): string[] {
  const ties = tiesOf(story);
  const id = (row: number | undefined) => story.actors.records[row!]!.id;
  return Array.from({ length: ties.count }, (_, tie) => {
    const lists = [ties.events, ties.relations, ties.evidence].map((list) => listOf(list, tie).join() || '-');
    return `${id(ties.source[tie])}-${id(ties.target[tie])} events:${lists[0]} relations:${lists[1]} evidence:${lists[2]}`;
  });
}

it('ties all who take part in an event, but not its topic, source or audience', () => {
  const story = storyOf({
    actors: actors('a', 'b', 'c', 'd', 'e', 'f'),
    events: [
      {
        title: 'Talks',
        actors: [
          'c',
          { actor: 'a', role: 'agent' },
          'b',
          { actor: 'd', role: 'topic' },
          { actor: 'e', role: 'source' },
          { actor: 'f', role: 'audience' },
        ],
        claims: [{ stance: 'claims', by: 'e' }],
      },
    ],
  });
  expect(told(story)).toEqual([
    'a-b events:0 relations:- evidence:0',
    'a-c events:0 relations:- evidence:0',
    'b-c events:0 relations:- evidence:0',
  ]);
  expect([...listOf(story.events.actors, 0)]).toEqual([2, 0, 1]);
  expect([...listOf(story.events.mentions, 0)]).toEqual([2, 0, 1, 3, 4, 5]);
});

it('ties an actor once that is named twice, and takes part if any of its roles does', () => {
  const story = storyOf({
    actors: actors('a', 'b'),
    events: [{ title: 'Talks', actors: [{ actor: 'a', role: 'topic' }, { actor: 'a', role: 'agent' }, 'b', 'b'] }],
  });
  expect(told(story)).toEqual(['a-b events:0 relations:- evidence:0']);
});

it('lets a relation annotate the tie of its events instead of counting twice', () => {
  const story = storyOf({
    actors: actors('a', 'b', 'c'),
    events: [
      { id: 'x', title: 'X', actors: ['a', 'b'] },
      { id: 'y', title: 'Y', actors: ['c'] },
    ],
    relations: [
      { source: 'b', target: 'a', kind: 'pays', events: ['x'] },
      { source: 'a', target: 'b', kind: 'fears', events: ['y', 'x'] },
      { source: 'c', target: 'a', kind: 'knows' },
    ],
  });
  expect(told(story)).toEqual(['a-b events:0 relations:0,1 evidence:0,1', 'a-c events:- relations:2 evidence:-']);
});

it('does not tie everybody in a crowd to everybody', () => {
  const ids = Array.from({ length: assembly + 1 }, (_, row) => `a${row}`);
  const events = [
    { title: 'Vote', actors: ids },
    { title: 'Talks', actors: ids.slice(1, 4) },
  ];
  expect(tiesOf(storyOf({ actors: actors(...ids), events })).count).toBe(3);
});

it('finds a tie in either order', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const ties = tiesOf(story);
      for (let a = 0; a < story.actors.count; a++) {
        for (let b = 0; b < story.actors.count; b++) {
          const found = Array.from(ties.source).findIndex(
            (source, tie) => source === Math.min(a, b) && ties.target[tie] === Math.max(a, b),
          );
          expect(ties.indexOf(a, b)).toBe(a === b ? -1 : found);
        }
      }
    }),
  );
});

it('agrees with asking every pair of actors', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const expected: string[] = [];
      for (let a = 0; a < story.actors.count; a++) {
        for (let b = a + 1; b < story.actors.count; b++) {
          const [events, relations] = reasons(story, a, b);
          const evidence = [
            ...new Set([...events, ...relations.flatMap((row) => [...listOf(story.relations.events, row)])]),
          ].toSorted((x, y) => x - y);
          if (events.length + relations.length === 0) continue;
          const lists = [events, relations, evidence].map((list) => list.join() || '-');
          expected.push(`${'abcde'[a]}-${'abcde'[b]} events:${lists[0]} relations:${lists[1]} evidence:${lists[2]}`);
        }
      }
      expect(told(story)).toEqual(expected);
    }),
  );
});

it('evidences ties in a window as reading the records does', () => {
  fc.assert(
    fc.property(
      anyStory,
      anyWindow,
      fc.constantFrom('possibly' as const, 'certainly' as const),
      (story, window, certainty) => {
        const inWindow = (event: number) =>
          [...listOf(story.events.accounts, event)].some((account) =>
            (drawnMembers(story, account, 'event') ?? [story.accounts.date(account).wall]).some((date) =>
              isInWindow(date, window, certainty),
            ),
          );
        const relationIn = (row: number) => {
          const date = story.relations.date(row);
          const events = [...listOf(story.relations.events, row)];
          return date ? isInWindow(date.wall, window, certainty) : events.length === 0 || events.some(inWindow);
        };
        const mask = eventsInWindow(story, window, 'event', certainty)!;
        expect([...mask].map(Boolean)).toEqual(Array.from(mask, (_, event) => inWindow(event)));
        if (certainty === 'certainly') return;
        const { ties, relations } = tiesInWindow(story, window, 'event');
        expect(Array.from(relations, Boolean)).toEqual(Array.from(relations, (_, row) => relationIn(row)));
        const all = tiesOf(story);
        const expected = Array.from(ties, (_, tie) => {
          const [events, stated] = reasons(story, all.source[tie]!, all.target[tie]!);
          return events.some(inWindow) || stated.some(relationIn);
        });
        expect(Array.from(ties, Boolean)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

it.each([
  ['2022-01-10', 'possibly', true],
  ['2022-01-10', 'certainly', true],
  ['2022-01', 'possibly', true],
  ['2022-01', 'certainly', false],
  ['2022-01-09/2022-01-11', 'certainly', true],
  ['2022-01-11', 'possibly', false],
  ['2022-01-09', 'possibly', false],
  ['{2022-01-01, 2022-01-20}', 'possibly', false],
  ['{2022-01-01, 2022-01-10}', 'certainly', true],
  ['[2022-01-01, 2022-01-10]', 'certainly', false],
  ['[..2022-01-10]', 'possibly', true],
  ['2022-01-01/..', 'possibly', true],
] as const)('says of %s that it is %s in 10 January: %s', (when, certainty, inside) => {
  const story = storyOf({ events: [{ title: 'A', when }] });
  const window = { from: at('2022-01-10'), to: at('2022-01-11') };
  expect(eventsInWindow(story, window, 'event', certainty)).toEqual(Uint8Array.of(Number(inside)));
});

it('never has an undated event in a window, and any account suffices', () => {
  const story = storyOf({ events: [{ title: 'A' }, { title: 'B', when: ['2021', '2022-01-10'] }] });
  expect(eventsInWindow(story, { from: at('2022-01-10'), to: at('2022-01-11') }, 'event')).toEqual(Uint8Array.of(0, 1));
});

/** Events in which both take part, and relations between the two. */
function reasons({ events, relations }: Story, a: number, b: number): [events: number[], relations: number[]] {
  const shared = Array.from({ length: events.count }, (_, event) => event).filter((event) => {
    const list = listOf(events.actors, event);
    return list.includes(a) && list.includes(b);
  });
  const stated = Array.from({ length: relations.count }, (_, row) => row).filter((row) => {
    const ends = [relations.source[row], relations.target[row]];
    return ends.includes(a) && ends.includes(b);
  });
  return [shared, stated];
}
