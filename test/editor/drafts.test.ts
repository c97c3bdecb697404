import { expect, it } from 'vitest';
import { runAtOnce } from '../../src/base/chunks.js';
import { emptyDocument } from '../../src/editor/document/document.js';
import { withExtraction } from '../../src/editor/document/drafts.js';
import { reduce } from '../../src/editor/document/reduce.js';
import { fileName, openStory, storyText } from '../../src/editor/document/story-file.js';
import type { Extraction } from '../../src/extract.js';
import { readDocument } from './texts.js';

const nothing: Extraction = { expressions: [], events: [], actors: [], problems: [] };

it('drops what another extractor says of places that the text does not have', () => {
  const document = reduce(emptyDocument, { type: 'read', text: 'It rained.' });
  const draft = {
    id: 'x',
    title: 'Rain',
    when: [],
    actors: [],
    claims: [],
    expressions: [4],
    rule: 'model',
    confidence: 1,
  };
  const places = [{ start: 0, end: 10 }, { start: 5, end: 50 }, { start: -1, end: 3 }, { start: 3, end: 3 }, undefined];
  const events = places.map((position) => ({ ...draft, position })) as Extraction['events'];
  const { drafts } = runAtOnce(withExtraction(document, { ...nothing, events }, []));
  expect(drafts.map(({ start, end, dated }) => [start, end, dated])).toEqual([[0, 10, undefined]]);
});

it('gives drafts ids that no event has', () => {
  const story = {
    ...emptyDocument.story,
    events: [{ id: 'draft-1', title: 'Mine', when: [], actors: [], media: [], claims: [] }],
  };
  expect(readDocument(undefined, { ...emptyDocument, story }).drafts[0]!.event.id).not.toBe('draft-1');
});

it('what is written is opened as it was', () => {
  const read = readDocument();
  const { story } = reduce(read, { type: 'accept', ids: read.drafts.map(({ event }) => event.id) });
  const opened = openStory(storyText(story), 'en');
  expect(opened.problems).toEqual([]);
  expect(opened.story).toEqual({ ...story, actors: story.actors, events: story.events });
});

it('what cannot be opened says why', () => {
  expect(openStory('{"version": 1, "events": [', 'en').problems).toHaveLength(1);
  expect(openStory('<html>', 'en').problems[0]!.message).toContain('web page');
  expect(openStory({ version: 1, events: [] }, 'en').problems).toEqual([]);
});

it('a file is named after its story', () => {
  expect(fileName({ ...emptyDocument.story, title: 'The ferry, again!' })).toBe('the-ferry-again.json');
  expect(fileName(emptyDocument.story)).toBe('story.json');
});
