import { expect, test } from 'vitest';
import { voiceWords } from '../../../src/layout/timeline/voices.js';
import { readStory, sceneOf, storyAt, tehran } from './inputs.js';
import { labelsOf } from './labels.js';

const accountsOf = (id: string) => {
  const event = tehran.events.indexOf(id);
  const { starts, items } = tehran.events.accounts;
  return [...items.slice(starts[event], starts[event + 1])].map((row) => voiceWords(tehran, row, 'en'));
};

test('an account is given to who says so, with who denies it, or to nobody where it was inferred', () => {
  expect(accountsOf('drones')).toEqual(['Hossein Amir-Abdollahian, denied by Ukrainian and other leaders', 'inferred']);
  expect(accountsOf('talks')).toEqual(['Nour News', 'TASS']);
});

test('one that nobody is named for is the text’s own; several are listed once each', () => {
  const story = readStory({
    version: 1,
    actors: [
      { id: 'a', name: 'Ann' },
      { id: 'b', name: 'Bob' },
    ],
    events: [
      {
        title: 'x',
        when: [
          { edtf: '2022-01', claims: [{ stance: 'states' }] },
          {
            edtf: '2022-02',
            claims: [
              { stance: 'claims', by: 'a' },
              { stance: 'reports', by: 'b' },
              { stance: 'plans', by: 'a' },
            ],
          },
        ],
      },
    ],
  });
  expect([0, 1].map((row) => voiceWords(story, row, 'en'))).toEqual(['the text itself', 'Ann and Bob']);
});

test('each of the rival marks says who gives it, in the storyline and down the page', () => {
  const story = storyAt('stories/timeline/data/rival-accounts.json');
  const across = labelsOf(sceneOf(story, 'storyline', { width: 900 })).filter(({ role }) => role === 'voice');
  expect(across.map(({ text }) => text).toSorted()).toEqual([
    'Ferrymen’s guild',
    'The chronicler',
    'The sexton, denied by Town council',
    'Town council',
  ]);
  const down = labelsOf(sceneOf(story, 'vertical', { width: 351 })).map(({ text }) => text);
  expect(down.join(' ')).toContain('2 Nov 1648 · The sexton, denied by Town council');
});
