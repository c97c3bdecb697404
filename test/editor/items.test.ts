import { expect, it } from 'vitest';
import { itemsOf, nextDraft } from '../../src/editor/document/items.js';
import { placesIn } from '../../src/editor/document/places.js';
import { reduce } from '../../src/editor/document/reduce.js';
import { readDocument, text } from './texts.js';

const read = readDocument();
const places = placesIn(text);
const [first, second, third] = read.drafts.map(({ event }) => event.id) as [string, string, string];

it('lists drafts and events in the order of the text', () => {
  const document = reduce(read, { type: 'accept', ids: [second] });
  const items = itemsOf(document, places);
  expect(items.map(({ draft }) => draft !== undefined)).toEqual([true, false, true, true]);
  expect(items.map(({ dated }) => dated && text.slice(dated.start, dated.end))).toEqual([
    '3 May 2019',
    'June 1, 2019',
    'Monday',
    'Tuesday',
  ]);
});

it('puts what the text does not have at the end', () => {
  const story = {
    ...read.story,
    events: [{ id: 'else', title: 'Elsewhere', when: [], actors: [], media: [], claims: [] }],
  };
  expect(itemsOf({ ...read, story }, places).at(-1)).toMatchObject({ id: 'else', place: undefined });
});

it('goes on to the next draft, and at the end to the last one before', () => {
  const items = itemsOf(read, places);
  expect(nextDraft(items, first)?.id).toBe(second);
  expect(nextDraft(items, items.at(-1)!.id)?.id).toBe(third);
  expect(nextDraft(items.slice(0, 1), first)).toBeUndefined();
});

it('finds evidence in a text that has moved on', () => {
  const { story } = reduce(read, { type: 'accept', ids: [first] });
  const later = `A new beginning. ${text}`;
  const [item] = itemsOf({ ...read, text: later, story, drafts: [] }, placesIn(later));
  expect(later.slice(item!.place!.start, item!.place!.end)).toBe('The council of Osby bought the ferry on 3 May 2019.');
});
