import { describe, expect, it } from 'vitest';
import { dateTyped, readingOf } from '../../src/editor/document/date-reading.js';
import { rulesExtractor } from '../../src/extract.js';

const story = {
  version: 1,
  dateline: '2023-03-15',
  sources: [],
  actors: [],
  places: [],
  events: [],
  relations: [],
} as const;
const typed = (text: string, before?: Parameters<typeof dateTyped>[1]) =>
  dateTyped(text, before, story, rulesExtractor);

describe('a date that a person types', () => {
  it.each([
    ['2022-08-20', { edtf: '2022-08-20' }],
    ['2022-02-2X', { edtf: '2022-02-2X' }],
    ['last Tuesday', { edtf: '2023-03-14' }],
    ['Nov. 9, 2022', { edtf: '2022-11-09' }],
    ['the early hours of 20 August', { edtf: '2022-08-20', partOfDay: 'early-hours' }],
    ['since the end of February', { edtf: '2023-02-2X/2023-03-15' }],
  ])('%s', async (text, expected) => {
    expect(await typed(text)).toMatchObject(expected);
  });

  it.each(['', 'soon', '20222-99', 'rain on Monday and Tuesday'])('“%s” is none', async (text) => {
    expect(await typed(text)).toBeUndefined();
  });

  it('takes the place of bounds and part of day, and keeps the words and who says so', async () => {
    const claims = [{ stance: 'denies' }] as const;
    const before = {
      edtf: '2022-08-20',
      partOfDay: 'night',
      bounds: ['2022', null, null, null],
      expression: 'then',
      claims,
    } as const;
    expect(await typed('2022-08', before)).toEqual({ edtf: '2022-08', expression: 'then', claims });
    expect(await typed('2022-08-21', before)).toEqual({
      edtf: '2022-08-21',
      partOfDay: 'night',
      expression: 'then',
      claims,
    });
  });
});

describe('is told', () => {
  it('in words', () => {
    expect(readingOf({ edtf: '[2022-11-05..2022-11-06]', claims: [] }, story, 'en')).toEqual({
      words: 'between 5 and 6 November 2022',
      problems: [],
    });
  });

  it('or by what is wrong with it', () => {
    const { words, problems } = readingOf({ edtf: '2022-13', claims: [] }, story, 'en');
    expect(words).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});
