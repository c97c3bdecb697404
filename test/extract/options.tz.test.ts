import { describe, expect, it } from 'vitest';
import { type Extractor, extract, rulesExtractor } from '../../src/extract.js';

const dates = (text: string, options = {}) =>
  extract(text, options).expressions.map(({ edtf, bounds }) => [edtf, bounds[0]]);

describe('the dateline', () => {
  it.each([
    ['a day', { dateline: '2022-11-09' }, ['2022-11-08', '2022-11-08T00:00']],
    ['a moment', { dateline: '2022-11-09T00:30' }, ['2022-11-08', '2022-11-08T00:00']],
    ['a moment with an offset', { dateline: '2022-11-09T00:30Z' }, ['2022-11-08', '2022-11-08T00:00']],
    [
      'a moment seen from a zone that is behind',
      { dateline: '2022-11-09T00:30Z', timeZone: 'America/New_York' },
      ['2022-11-07', '2022-11-07T00:00'],
    ],
    [
      'a moment seen from a zone that is ahead',
      { dateline: '2022-11-09T22:30Z', timeZone: '+03:30' },
      ['2022-11-09', '2022-11-09T00:00'],
    ],
  ])('may be %s', (_, options, expected) => {
    expect(dates('It rained yesterday.', options)).toEqual([expected]);
  });

  it('is found in the text where none is given', () => {
    const { expressions, problems } = extract('Flood in Osby\n\n9 November 2022\n\nIt rained on Monday.');
    expect(expressions.map(({ edtf, rule }) => `${edtf} ${rule}`)).toEqual([
      '2022-11-09 dateline',
      '2022-11-07 weekday',
    ]);
    expect(problems).toEqual([]);
  });

  it('is missed where there is none: only dates with their year are read', () => {
    const { expressions, problems } = extract('It rained on Monday, on May 3, and on June 5, 2020.');
    expect(expressions.map(({ edtf }) => edtf)).toEqual(['2020-06-05']);
    expect(problems.map(({ path }) => path)).toEqual(['dateline']);
  });

  it.each(['soon', '2022-13-01', ''])('“%s” is a problem', (dateline) => {
    expect(extract('It rained on Monday.', { dateline }).problems).toMatchObject([
      { path: 'dateline', value: dateline },
    ]);
  });
});

describe('zones of times', () => {
  it.each([
    ['1600 GMT', {}, '2022-11-08T16:00Z', '2022-11-08T16:00Z'],
    ['4 p.m. Eastern time', {}, '2022-11-08T16:00-05:00', '2022-11-08T16:00-05:00'],
    ['4 p.m. ET', { timeZone: 'Europe/Paris' }, '2022-11-08T22:00', '2022-11-08T22:00'],
    ['1600 GMT', { timeZone: 'Asia/Tehran' }, '2022-11-08T19:30', '2022-11-08T19:30'],
    ['4 p.m. local time', { timeZone: 'Asia/Tehran' }, '2022-11-08T16:00', '2022-11-08T16:00'],
  ])('%s with %o', (time, options, edtf, bound) => {
    expect(dates(`It rained at ${time} on Tuesday.`, { dateline: '2022-11-09', ...options })).toEqual([[edtf, bound]]);
  });

  it('an unknown zone is a problem', () => {
    const { problems } = extract('It rained.', { dateline: '2022-11-09', timeZone: 'Mars/Base' });
    expect(problems).toMatchObject([{ path: 'timeZone', value: 'Mars/Base' }]);
  });
});

it('an extractor of one’s own has the same shape', async () => {
  const mine: Extractor = {
    extract: (text, { dateline = '' }) => ({
      expressions: [
        {
          text,
          position: { start: 0, end: text.length },
          edtf: dateline,
          bounds: [null, null, null, null],
          rule: 'guess',
          confidence: 0.1,
        },
      ],
      events: [],
      actors: [],
      problems: [],
    }),
  };
  for (const extractor of [mine, rulesExtractor]) {
    const { expressions } = await extractor.extract('today', { dateline: '2022-11-09' });
    expect(expressions).toMatchObject([{ text: 'today', edtf: '2022-11-09' }]);
  }
});
