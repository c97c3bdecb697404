import { expect, it } from 'vitest';
import { emphasis } from '../../src/model/emphasis.js';
import { parseStory } from '../../src/model/parse-story.js';
import type { Target } from '../../src/model/state.js';
import { tiesOf } from '../../src/model/ties.js';
import { example } from '../formats/example.js';
import { actors, storyOf } from './stories.js';

const { story } = parseStory(example);

/** What is lit, by id; `all` where nothing dims. */
function lit(selection: Target | null, hover: Target | null = null, of = story) {
  const { events, actors: people, ties, relations } = emphasis({ story: of, selection, hover });
  const all = tiesOf(of);
  const tieIds = Array.from({ length: all.count }, (_, tie) => ({
    id: [all.source[tie]!, all.target[tie]!].map((actor) => of.actors.records[actor]!.id).join('-'),
  }));
  const ids = (mask: Uint8Array | null, records: readonly { readonly id: string }[]) =>
    mask
      ? records
          .filter((_, row) => mask[row] === 1)
          .map(({ id }) => id)
          .join()
      : 'all';
  return {
    events: ids(events, of.record().events),
    actors: ids(people, of.actors.records),
    ties: ids(ties, tieIds),
    relations: ids(relations, of.relations.records),
  };
}

it('lights everything where nothing is hovered or selected', () => {
  expect(lit(null)).toEqual({ events: 'all', actors: 'all', ties: 'all', relations: 'all' });
});

it('lights Russia and Iran for the flight, and not the reporter', () => {
  expect(lit({ kind: 'event', id: 'flight' })).toEqual({
    events: 'flight',
    actors: 'russia,iran',
    ties: 'russia-iran',
    relations: 'cash',
  });
});

it('does not light a relation that an event of its tie does not evidence', () => {
  expect(lit({ kind: 'event', id: 'drones' })).toMatchObject({ ties: 'russia-iran', relations: '' });
});

it('lights the events, ties and other ends of an actor', () => {
  expect(lit({ kind: 'actor', id: 'iran' })).toEqual({
    events: 'flight,drones',
    actors: 'russia,iran',
    ties: 'russia-iran',
    relations: 'cash',
  });
});

it('lights what a reporter speaks of, since it takes part in nothing', () => {
  expect(lit({ kind: 'actor', id: 'sky' })).toEqual({ events: 'flight', actors: 'sky', ties: '', relations: '' });
});

it('lights what an actor took part in, not what it only spoke of', () => {
  const talks = storyOf({
    actors: actors('a', 'b'),
    events: [
      { id: 'own', title: 'Own', actors: ['a'] },
      { id: 'told', title: 'Told', claims: [{ stance: 'claims', by: 'a' }] },
      { id: 'about', title: 'About', actors: [{ actor: 'b', role: 'topic' }] },
    ],
  });
  expect(lit({ kind: 'actor', id: 'a' }, null, talks).events).toBe('own');
  expect(lit({ kind: 'actor', id: 'b' }, null, talks).events).toBe('about');
});

it('lights the two actors of a tie and the events behind it', () => {
  expect(lit({ kind: 'tie', source: 'iran', target: 'russia' })).toEqual({
    events: 'flight,drones',
    actors: 'russia,iran',
    ties: 'russia-iran',
    relations: 'cash',
  });
  expect(lit({ kind: 'tie', source: 'russia', target: 'iran', relation: 'cash' }).events).toBe('flight');
});

it('lights what is hovered before what is selected', () => {
  expect(lit({ kind: 'event', id: 'drones' }, { kind: 'event', id: 'flight' }).events).toBe('flight');
});

it('lights the same again with the same masks', () => {
  const state = { story, selection: { kind: 'actor', id: 'iran' } as const, hover: null };
  expect(emphasis(state)).toBe(emphasis({ ...state }));
});

it('dims nothing for what the story does not have', () => {
  expect(lit({ kind: 'event', id: 'nothing' }).events).toBe('all');
  expect(lit({ kind: 'tie', source: 'sky', target: 'iran' }).actors).toBe('all');
});
