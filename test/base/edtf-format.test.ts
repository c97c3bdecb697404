import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/base/edtf.js';
import { formatEdtf } from '../../src/base/edtf-format.js';
import type { WhenInput } from '../../src/base/when.js';
import { readWhen } from '../../src/base/when.js';

describe('formatEdtf', () => {
  test.each([
    ['2022-02-24/..', '2022-02-24/..'],
    ['2004-06-~01/2004-06-~20', '2004-06-~01/2004-06-~20'],
    ['[1667, 1668,1670..1672]', '[1667,1668,1670..1672]'],
    ['Y2022', '2022'],
    ['Y-43', '-0043'],
    ['Y-00043/Y12022', '-0043/Y12022'],
    ['Y-17E7', 'Y-17E7'],
    ['Y3388S3', 'Y3388S3'],
  ])('writes %s as %s', (text, spelling) => {
    expect(formatEdtf(parseEdtf(text))).toBe(spelling);
    expect(parseEdtf(spelling).wall).toEqual(parseEdtf(text).wall);
  });

  test.each<[WhenInput['bounds'], string, string]>([
    [['2022-11-05', '2022-11-07', '2022-11-05', '2022-11-07'], '[2022-11-05..2022-11-06]', 'two days'],
    [['2022-11-05', '2022-11-06', '2022-11-05', '2022-11-06'], '2022-11-05', 'one day'],
    [['2022-01', '2022-02', '2022-01', '2022-02'], '2022-01', 'one month'],
    [['2020', '2030', '2020', '2030'], '[2020..2029]', 'ten years'],
    [
      ['2022-11-08T18:00', '2022-11-09', '2022-11-08T18:00', '2022-11-09'],
      '[2022-11-08T18..2022-11-08T23]',
      'an evening',
    ],
    [[null, '2022-02-24', null, '2022-02-24'], '[..2022-02-23]', 'before a day'],
    [['2022-11-08', null, '2022-11-08', null], '[2022-11-08..]', 'a day or later'],
    [[null, null, null, null], '/', 'no bound at all'],
    [['2022-02-24', '2022-02-25', '2022-11-09', '2022-11-10'], '2022-02-24/2022-11-09', 'a start day and an end day'],
    [['2022-02-24', '2022-02-24', '2022-11-10', '2022-11-10'], '2022-02-24/2022-11-09', 'exact midnights'],
    [
      ['2022-02-20', '2022-03-01', '2022-11-08T18:00', '2022-11-09'],
      '2022-02-2X/2022-11-08',
      'a start within a span that EDTF can say, an end in an evening',
    ],
    [
      ['2022-02-18', '2022-03-01', '2022-11-08', '2022-11-09'],
      '2022-02/2022-11-08',
      'a start that only its month encloses',
    ],
    [['2022-10-15', '2022-12-01', '2023', '2024'], '2022-1X/2023', 'a start in one of two autumn months'],
    [['1995', '2005', '2010', '2011'], '/2010', 'a start over the turn of the millennium'],
    [
      [null, '2022-11-09T15:15', '2022-11-09T15:15', '2022-11-09T15:15'],
      '/2022-11-09T15:15',
      'a start known from one side',
    ],
  ])('writes bounds %j as %s: %s', (bounds, text) => {
    const { date } = readWhen({ bounds }, { path: 'when' });
    expect(formatEdtf(date!)).toBe(text);
  });

  test.each([
    ['{2022-08-16,2022-09-29}', '{2022-08-16,2022-09-29}'],
    ['{1960..1962,1970}', '{1960..1962,1970}'],
    ['202X', '202X'],
    ['202', '202X'],
    ['20', '20XX'],
    ['-001', '-001'],
    ['-01', '-01'],
    ['2022-21', '[2022-03..2022-05]'],
    ['1950S2', '[1900..1999]'],
    ['2022-08-20?', '2022-08-20?'],
    ['1984~/2004~', '1984~/2004~'],
    ['Y-13800000000', 'Y-13800000000'],
    ['2022-08-20T03:15:00+04:30', '2022-08-20T03:15:00+04:30'],
    ['[2022-08-20T03:15:10Z..2022-08-20T03:15:19Z]', '[2022-08-20T03:15:10Z..2022-08-20T03:15:19Z]'],
    ['2022-08-20T03:15:00.057', '2022-08-20T03:15:00.057'],
    ['Y-17101S3', '[Y-17199..Y-17100]'],
  ])('writes %s, without its text, as %s', (text, written) => {
    const { edtf: _, ...date } = parseEdtf(text);
    expect(formatEdtf(date)).toBe(written);
  });

  test('keeps the text of a When that bounds or a part of the day narrow', () => {
    const { date } = readWhen({ edtf: '2022-08-20', partOfDay: 'early-hours' }, { path: 'when' });
    expect(formatEdtf(date!)).toBe('2022-08-20');
  });
});
