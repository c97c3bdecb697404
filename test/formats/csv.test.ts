import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsvTable, writeCsvTable } from '../../src/formats/csv-table.js';
import { storyFromCsv } from '../../src/model/story-from-csv.js';
import { storyToCSV } from '../../src/model/story-to-json.js';
import { lines } from './said.js';

it.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '\ufeffa;b\n"1;2";"say ""hi"""',
    [
      ['a', 'b'],
      ['1;2', 'say "hi"'],
    ],
  ],
  [
    'a\tb\n"two\nlines"\t x ',
    [
      ['a', 'b'],
      ['two\nlines', 'x'],
    ],
  ],
  [
    'a,b\n\n,\n1,\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a\n"open', [['a'], ['open']]],
  [
    '"a, or b";c\n1;2',
    [
      ['a, or b', 'c'],
      ['1', '2'],
    ],
  ],
  ['"a" , "b"\n', [['a', 'b']]],
  ['5" nails,b', [['5" nails', 'b']]],
  ['', []],
])('reads the table %j', (text, rows) => {
  expect(readCsvTable(text).rows).toEqual(rows);
});

it('knows at which line each row begins', () => {
  expect(readCsvTable('title\n"two\nlines"\n\nthree').lines).toEqual([1, 2, 5]);
});

it('reads back what it writes', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom(',', '"', '\n', '\r\n', ' x', ';', ''));
  const table = fc.array(
    fc.tuple(
      fc.string({ minLength: 1 }).filter((text) => /\S/.test(text)),
      cell,
      cell,
    ),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(table, (rows) => {
      // The separator is guessed from the first line.
      const all = [['a', 'b', 'c'], ...rows];
      expect(readCsvTable(writeCsvTable(all)).rows).toEqual(all);
    }),
  );
});

const table = `Title;Date;Actors;Where;Claimed by;Source;Kind;Importance
"Cash flight";2022-08-20;"Russia (agent); Iran (recipient)";Tehran;Sky News;The article;transfer;0.9
"Talks, again";2022-11-05 14:30;Russia|Iran;;;;;
`;

it('reads events with actors, places, claims and sources made from names', () => {
  const { story, problems } = storyFromCsv(table);
  expect(problems).toEqual([]);
  expect(story.record()).toMatchObject({
    actors: [{ id: 'Russia' }, { id: 'Iran' }, { id: 'Sky News' }],
    places: [{ id: 'Tehran', name: 'Tehran' }],
    sources: [{ id: 'The article', title: 'The article' }],
    events: [
      {
        id: 'cash-flight',
        title: 'Cash flight',
        when: [{ edtf: '2022-08-20' }],
        kind: 'transfer',
        importance: 0.9,
        actors: [
          { actor: 'Russia', role: 'agent' },
          { actor: 'Iran', role: 'recipient' },
        ],
        place: 'Tehran',
        claims: [{ stance: 'claims', by: 'Sky News', source: 'The article' }],
      },
      { title: 'Talks, again', when: [{ edtf: '2022-11-05T14:30' }], actors: [{ actor: 'Russia' }, { actor: 'Iran' }] },
    ],
  });
});

it.each([
  ['2022-01-01', '2022-02-01', '2022-01-01/2022-02-01'],
  ['2022-01-01', '', '2022-01-01'],
  ['2022-01-01', '2022-01-01', '2022-01-01'],
  ['', '2022', '/2022'],
  ['2022', '..', '2022/..'],
])('makes of start %j and end %j the date %j', (start, end, edtf) => {
  const { story } = storyFromCsv(`title,start,end\nA,${start},${end}`);
  expect(story.events.record(0).when).toEqual([{ edtf, claims: [] }]);
});

it('names the line of the table where something is wrong', () => {
  const { problems, story } = storyFromCsv('title,date,importance\n"A\nB",2022,\nC,20.08.2022,very\nD,2022,,too much');
  expect(problems.map(({ path, value }) => [path, value])).toEqual([
    ['line 5', ['D', '2022', '', 'too much']],
    ['line 4, importance', 'very'],
    ['line 4, when.edtf', '20.08.2022'],
  ]);
  expect(story.events.count).toBe(3);
});

it.each([
  ['<!DOCTYPE html><p>Not found', 'web page'],
  ['', 'one of them “title”'],
  ['a,b\n1,2', 'one of them “title”'],
])('says of %j that it is no table of events', (text, words) => {
  const { story, problems } = storyFromCsv(text);
  expect(lines(problems).join()).toContain(words);
  expect(story.events.count).toBe(0);
});

it('writes a table that reads back as the same events', () => {
  const { story } = storyFromCsv(table);
  const again = storyFromCsv(storyToCSV(story));
  expect(again.problems).toEqual([]);
  expect(again.story.record()).toEqual(story.record());
});

it.each(['=1+1', '+1', '@x', '-x', "'=1", "'quoted'", '-0043'])('keeps a spreadsheet from running %j', (title) => {
  const csv = storyToCSV(storyFromCsv(`title\n"${title}"\nB`).story);
  expect(csv).not.toMatch(/[,\n]"?(?:[=+@]|-[^\d])/);
  const once = storyFromCsv(csv).story.events.title(0);
  expect(storyFromCsv(storyToCSV(storyFromCsv(csv).story)).story.events.title(0)).toBe(once);
});
