import { expect, test } from 'vitest';
import { shownWords } from '../../src/elements/timeline/span-words.js';
import { storyExtent } from '../../src/model/story-extent.js';
import { readStory } from '../layout/timeline/inputs.js';

/** What is said of a window from one moment to another. */
function said(from: string, to: string, locale = 'en'): string {
  const story = readStory({ version: 1, events: [{ title: 'Rome', when: '-0752' }] });
  const window = { from: Date.parse(from), to: Date.parse(to) };
  return shownWords({ story, clock: 'event', extent: storyExtent(story, 'event')!, window, locale });
}

const spaced = (text: string) => text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ');

test.each([
  ['2022-11-08T18:00Z', '2022-11-08T22:00Z', '8 Nov 2022, 18:00 – 21:59'],
  ['2022-08-20', '2022-11-10', '20 August – 9 November 2022'],
  ['1999-01-01', '2022-01-01', '1999–2021'],
  ['-000051-01-01', '-000047-12-31', '52–48 BC'],
  ['-000051-01-01', '0017-01-01', '52 BC – 16 AD'],
  ['-000043-03-10', '-000043-03-16', '10–15 March 44 BC'],
])('the window from %s to %s is called %s', (from, to, expected) => {
  expect(spaced(said(from, to)).replaceAll(' – ', '–')).toBe(expected.replaceAll(' – ', '–'));
});

test('an era is said in the reader’s language', () => {
  expect(said('-000051-01-01', '-000047-12-31', 'de')).toContain('v. Chr.');
});
