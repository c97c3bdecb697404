import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { parseStory } from '../../src/model/parse-story.js';

const dateline = '2023-03-15';
const actors = [
  { id: 'lind', name: 'Karin Lind', kind: 'person' },
  { id: 'gazette', name: 'The Osby Gazette', kind: 'media' },
  { id: 'norland', name: 'Norland', kind: 'state' },
];
const drafts = (text: string) => extract(text, { dateline, actors }).events;

describe('drafts', () => {
  it('a sentence with a date becomes a draft with its date, actors and place', () => {
    const text = 'It rained. Norland closed its border with the south on March 9.';
    expect(drafts(text)).toEqual([
      {
        id: 'draft-1',
        title: 'Norland closed its border with the south',
        when: [
          {
            edtf: '2023-03-09',
            bounds: ['2023-03-09T00:00', '2023-03-10T00:00', '2023-03-09T00:00', '2023-03-10T00:00'],
            expression: 'March 9',
            claims: [],
          },
        ],
        actors: [{ actor: 'norland' }],
        claims: [{ stance: 'states', position: { start: 11, end: text.length }, paragraph: 1 }],
        position: { start: 11, end: text.length },
        expressions: [0],
        rule: 'dated',
        confidence: 0.72,
      },
    ]);
  });

  it('each deed of a sentence is one', () => {
    expect(
      drafts('The treaty was signed on 3 May 2019, and it took effect on 1 July 2020.').map(
        ({ title, when }) => `${when[0]!.edtf} ${title}`,
      ),
    ).toEqual(['2019-05-03 The treaty was signed', '2020-07-01 It took effect']);
  });

  it('the day of the saying dates the saying only where nothing else is dated', () => {
    expect(
      drafts('Karin Lind said on Monday that the dam broke on Sunday.').map(({ when, rule }) => [when[0]!.edtf, rule]),
    ).toEqual([['2023-03-12', 'dated']]);
    expect(
      drafts('Karin Lind said on Monday that the dam was safe.').map(({ when, rule }) => [when[0]!.edtf, rule]),
    ).toEqual([['2023-03-13', 'saying']]);
  });

  it('what a known actor says is one without a date', () => {
    expect(drafts('Karin Lind denied it.')).toMatchObject([{ when: [], claims: [{ by: 'lind', stance: 'denies' }] }]);
    expect(drafts('Somebody denied it.')).toEqual([]);
  });

  it.each([
    ['The dam will open on Friday.', 'planned'],
    ['Norland fears that the dam could break on Friday.', 'feared'],
    ['The dam broke on Friday.', undefined],
  ])('%s: %s', (text, status) => {
    expect(drafts(text)[0]!.status).toBe(status);
  });
});

describe('who says so', () => {
  it.each([
    ['according to', 'According to Karin Lind, the dam broke on Sunday.', 'lind claims'],
    ['according to a paper', 'The dam broke on Sunday, according to the Osby Gazette.', 'gazette reports'],
    ['a verb', 'Karin Lind confirmed on Monday that it broke.', 'lind states'],
    ['a verb after an apposition', 'Karin Lind, who runs the dam, insisted that it held on Sunday.', 'lind claims'],
    ['a verb before', '“It held on Sunday,” said Karin Lind.', 'lind states'],
    ['a passive', 'The break on Sunday was denied by Karin Lind.', 'lind denies'],
    ['a paper', 'The Osby Gazette reported that the dam broke on Sunday.', 'gazette reports'],
    ['nobody but the text', 'Karin Lind saw the dam break on Sunday.', 'undefined states'],
  ])('%s', (_, text, expected) => {
    expect(drafts(text)[0]!.claims.map(({ by, stance }) => `${by} ${stance}`)).toEqual([expected]);
  });

  it('the speaker takes part as a source only', () => {
    expect(drafts('Norland closed the border on Sunday, Karin Lind said.')[0]!.actors).toEqual([
      { actor: 'norland' },
      { actor: 'lind', role: 'source' },
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['In a speech on Sunday, the mayor promised new buses.', 'The mayor promised new buses'],
    ['Wednesday’s announcement of a strike came late.', 'Announcement of a strike came late'],
    ['On Friday the court – the highest of the land – freed him.', 'The court freed him'],
    ['The bridge, which opened in 1930, fell.', 'The bridge opened'],
    ['Lind, who was elected last autumn, had promised it.', 'Lind was elected'],
    ['The trial, which nobody had wanted, will start on Jan. 8.', 'The trial will start'],
    ['The yard’s lawyer said last week that her client would appeal.', 'Her client would appeal'],
    ['The Gazette reported on Sunday that the council had known it since 2020.', 'The council had known it'],
    [
      'On Friday the council of the town decided after a long debate about money and time and much else to close the bath.',
      'The council of the town decided after a long debate about money\u00a0…',
    ],
  ])('%s', (text, title) => {
    expect(drafts(text)[0]!.title).toBe(title);
  });
});

it('drafts are events that a story takes without complaint', () => {
  const text =
    'Norland closed its border on March 9. “We will open it next week,” Karin Lind said. The Osby Gazette reported on Monday that talks had begun early in 2022.';
  const { events } = extract(text, { dateline, actors });
  const own = ['position', 'expressions', 'rule', 'confidence'];
  const records = events.map((event) =>
    Object.fromEntries(Object.entries(event).filter(([key]) => !own.includes(key))),
  );
  const { problems, story } = parseStory({ version: 1, dateline, actors, events: records });
  expect(problems).toEqual([]);
  expect(story.events.count).toBe(events.length);
});
