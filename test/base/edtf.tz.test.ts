import { describe, expect, test } from 'vitest';
import { EdtfError, parseEdtf } from '../../src/base/edtf.js';
import { boundsOf } from './iso-of.js';

const reads = (text: string): string => boundsOf(parseEdtf(text).wall);

describe('parseEdtf reads', () => {
  test.each([
    // Level 0
    ['2022-08-20', 'within 2022-08-20 2022-08-21'],
    ['2022-08', 'within 2022-08-01 2022-09-01'],
    ['2022', 'within 2022-01-01 2023-01-01'],
    ['2020-02-29', 'within 2020-02-29 2020-03-01'],
    ['2022-11-09T15:15:00', 'within 2022-11-09 15:15 2022-11-09 15:15:01'],
    ['2022-11-09T15:15', 'within 2022-11-09 15:15 2022-11-09 15:16'],
    ['2022-11-09T15', 'within 2022-11-09 15:00 2022-11-09 16:00'],
    ['2022-11-09T15:15:00.057', 'within 2022-11-09 15:15:00.57 2022-11-09 15:15:00.58'],
    ['2022-11-09T24:00:00', 'within 2022-11-10 2022-11-10 00:00:01'],
    ['2022-02-24/2022-11-09', '2022-02-24 2022-02-25 … 2022-11-09 2022-11-10'],
    ['2022-11-09/2022-11-09', 'within 2022-11-09 2022-11-10'],
    ['2022/2022-11-09', '2022-01-01 2023-01-01 … 2022-11-09 2022-11-10'],
    ['2022-01-01/2022-01-31', '2022-01-01 2022-01-02 … 2022-01-31 2022-02-01'],
    // Years, decades, centuries
    ['0000', 'within 0-01-01 1-01-01'],
    ['-0043', 'within -43-01-01 -42-01-01'],
    ['-0043-03-15', 'within -43-03-15 -43-03-16'],
    ['20', 'within 2000-01-01 2100-01-01'],
    ['202', 'within 2020-01-01 2030-01-01'],
    ['-01', 'within -100-01-01 0-01-01'],
    ['-001', 'within -10-01-01 0-01-01'],
    ['202X', 'within 2020-01-01 2030-01-01'],
    ['20XX', 'within 2000-01-01 2100-01-01'],
    ['-01XX', 'within -199-01-01 -99-01-01'],
    ['1950S2', 'within 1900-01-01 2000-01-01'],
    ['-1950S2', 'within -1999-01-01 -1899-01-01'],
    ['1950S4', 'within 1950-01-01 1951-01-01'],
    ['Y170000002', 'within 170000002-01-01 170000003-01-01'],
    ['Y-17E7', 'within -170000000-01-01 -169999999-01-01'],
    ['Y-13800000000', 'within -13800000000-01-01 -13799999999-01-01'],
    ['Y171010000S3', 'within 171000000-01-01 172000000-01-01'],
    ['Y3388E2S3', 'within 338000-01-01 339000-01-01'],
    // Seasons and other parts of the year
    ['2022-21', 'within 2022-03-01 2022-06-01'],
    ['2022-22', 'within 2022-06-01 2022-09-01'],
    ['2022-23', 'within 2022-09-01 2022-12-01'],
    ['2022-24', 'within 2022-12-01 2023-03-01'],
    ['2022-25', 'within 2022-03-01 2022-06-01'],
    ['2022-28', 'within 2022-12-01 2023-03-01'],
    ['2022-29', 'within 2022-09-01 2022-12-01'],
    ['2022-30', 'within 2022-12-01 2023-03-01'],
    ['2022-31', 'within 2022-03-01 2022-06-01'],
    ['2022-32', 'within 2022-06-01 2022-09-01'],
    ['2022-33', 'within 2022-01-01 2022-04-01'],
    ['2022-36', 'within 2022-10-01 2023-01-01'],
    ['2022-37', 'within 2022-01-01 2022-05-01'],
    ['2022-39', 'within 2022-09-01 2023-01-01'],
    ['2022-40', 'within 2022-01-01 2022-07-01'],
    ['2022-41', 'within 2022-07-01 2023-01-01'],
    ['-0001-24', 'within -1-12-01 0-03-01'],
    ['202X-21', 'within 2020-03-01 2029-06-01'],
    // Unspecified digits
    ['2022-02-2X', 'within 2022-02-20 2022-03-01'],
    ['2020-02-2X', 'within 2020-02-20 2020-03-01'],
    ['2022-02-XX', 'within 2022-02-01 2022-03-01'],
    ['2022-XX', 'within 2022-01-01 2023-01-01'],
    ['2022-XX-XX', 'within 2022-01-01 2023-01-01'],
    ['2022-1X', 'within 2022-10-01 2023-01-01'],
    ['2022-XX-31', 'within 2022-01-31 2023-01-01'],
    ['2022-0X-31', 'within 2022-01-31 2022-09-01'],
    ['2022-02-X9', 'within 2022-02-09 2022-02-20'],
    ['156X-12-25', 'within 1560-12-25 1569-12-26'],
    ['XXXX-02-29', 'within 0-02-29 9996-03-01'],
    ['19X0-02-29', 'within 1920-02-29 1980-03-01'],
    ['-XXX5', 'within -9995-01-01 -4-01-01'],
    // Sets
    ['[2022-11-01..2022-11-09]', 'within 2022-11-01 2022-11-10'],
    ['[2022-11-05..2022-11-06]', 'within 2022-11-05 2022-11-07'],
    ['[..2022-02-23]', 'within null 2022-02-24'],
    ['[2022-11-08..]', 'within 2022-11-08 null'],
    ['[1667,1668, 1670..1672]', 'within 1667-01-01 1673-01-01'],
    ['[1670..1672,1667]', 'within 1667-01-01 1673-01-01'],
    ['{2022-08-16,2022-09-29}', '2022-08-16 2022-08-17 … 2022-09-29 2022-09-30'],
    ['{..1983-12-31,1984-10-10,1984-11-01..}', 'within null null'],
    // Open and unknown ends
    ['2022-02-24/', '2022-02-24 2022-02-25 … null null'],
    ['2022-02-24/..', '2022-02-24 2022-02-25 … null null'],
    ['/2022-11-09', 'null null … 2022-11-09 2022-11-10'],
    ['../2022-11-09', 'null null … 2022-11-09 2022-11-10'],
    ['/..', 'within null null'],
    ['2022-02-2X/2022-11-08', '2022-02-20 2022-03-01 … 2022-11-08 2022-11-09'],
  ])('%s as %s', (text, bounds) => {
    expect(reads(text)).toBe(bounds);
    expect(parseEdtf(text).edtf).toBe(text);
  });

  test('2022-02-24/ with an unknown end, which does not go on as 2022-02-24/.. does', () => {
    expect(parseEdtf('2022-02-24/').openEnd).toBe(false);
    expect(parseEdtf('2022-02-24/..').openEnd).toBe(true);
    expect(parseEdtf('../2022-02-24').openStart).toBe(true);
    expect(parseEdtf('/2022-02-24').openStart).toBe(false);
  });

  test('[..2022-02-23] as one moment before, not as something that goes on', () => {
    expect(parseEdtf('[..2022-02-23]')).toMatchObject({ form: 'one-of', openStart: false, openEnd: false });
    expect(parseEdtf('{..1983}')).toMatchObject({ form: 'all-of', openStart: true });
  });

  test('the members of a set, in time order', () => {
    expect(parseEdtf('{2022-09-29, 2022-08-16}').members?.map(boundsOf)).toEqual([
      'within 2022-08-16 2022-08-17',
      'within 2022-09-29 2022-09-30',
    ]);
    expect(parseEdtf('{1960..1962}').members?.map(boundsOf)).toEqual(['1960-01-01 1961-01-01 … 1962-01-01 1963-01-01']);
    expect(parseEdtf('[1667,1668]').members).toBeUndefined();
  });

  test.each([
    ['2022', 'year'],
    ['202X', 'decade'],
    ['20', 'century'],
    ['2XXX', 'millennium'],
    ['1950S2', 'year'],
    ['2022-21', 'season'],
    ['2022-XX', 'month'],
    ['2022-02-2X', 'day'],
    ['2022-11-09T15', 'hour'],
    ['2022-11-09T15:15', 'minute'],
    ['2022-11-09T15:15:00Z', 'second'],
  ])('the granule of %s as %s', (text, precision) => {
    expect(parseEdtf(text)).toMatchObject({ precision, endPrecision: precision });
  });

  test('the granule of either side of 2022-02-24/2022-11', () => {
    expect(parseEdtf('2022-02-24/2022-11')).toMatchObject({ precision: 'day', endPrecision: 'month' });
  });

  test.each([
    ['2022-08-20', ''],
    ['2022-08-20?', 'uncertain'],
    ['2022-08-20~', 'approximate'],
    ['2022-08-20%', 'uncertain approximate'],
    ['2004-06~-11', 'approximate'],
    ['?2004-06-~11', 'uncertain approximate'],
    ['2004?-06-11', 'uncertain'],
    ['2004-%06', 'uncertain approximate'],
    ['196X~', 'approximate'],
    ['Y-17E7~', 'approximate'],
    ['2001-21?', 'uncertain'],
    ['2022-11-09T15:15~', 'approximate'],
    ['1984~/2004-06', 'approximate'],
    ['1984/2004-06-~11', 'approximate'],
    ['[1667?,1668]', 'uncertain'],
    ['{1667,1668~..1670}', 'approximate'],
  ])('the flags of %s as “%s”, and never widens its bounds', (text, flags) => {
    const { uncertain, approximate } = parseEdtf(text);
    expect([uncertain ? 'uncertain' : '', approximate ? 'approximate' : ''].join(' ').trim()).toBe(flags);
    expect(reads(text)).toBe(reads(text.replace(/[?~%]/g, '')));
  });

  test('an offset as a zone: the wall clock as written, the instants moved', () => {
    const date = parseEdtf('2022-08-20T03:15:00+04:30');
    expect(date.timeZone).toBe('+04:30');
    expect(boundsOf(date.wall)).toBe('within 2022-08-20 03:15 2022-08-20 03:15:01');
    expect(boundsOf(date.instants)).toBe('within 2022-08-19 22:45 2022-08-19 22:45:01');
  });

  test('an interval between two offsets on the clock of the first', () => {
    const date = parseEdtf('2022-08-20T03:00:00+04:30/2022-08-20T03:00:00Z');
    expect(boundsOf(date.wall)).toBe('2022-08-20 03:00 2022-08-20 03:00:01 … 2022-08-20 07:30 2022-08-20 07:30:01');
    expect(boundsOf(date.instants)).toBe('2022-08-19 22:30 2022-08-19 22:30:01 … 2022-08-20 03:00 2022-08-20 03:00:01');
  });

  test('a date without an offset as floating, its instants being its wall clock', () => {
    const date = parseEdtf('2022-08-20');
    expect(date.timeZone).toBeUndefined();
    expect(date.instants).toEqual(date.wall);
  });
});

describe('parseEdtf refuses', () => {
  test.each([
    ['2022-02-29', 'calendar'],
    ['1900-02-29', 'calendar'],
    ['2022-04-31', 'calendar'],
    ['2022-13', 'calendar'],
    ['2022-00', 'calendar'],
    ['2022-20', 'calendar'],
    ['2022-42', 'calendar'],
    ['2022-01-00', 'calendar'],
    ['2022-02-3X', 'calendar'],
    ['XXX1-02-29', 'calendar'],
    ['2022-2X', 'calendar'],
    ['2022-11-09T25:00:00', 'calendar'],
    ['2022-11-09T23:60:00', 'calendar'],
    ['2022-11-09T24:00:01', 'calendar'],
    ['2022-11-09T23:59:60', 'calendar'],
    ['2022-11-09T10:00:00+24:00', 'calendar'],
    ['Y1E400', 'range'],
    ['Y-1E300', 'range'],
    ['Y9E99999999999999999999', 'range'],
    ['Y1E297', 'range'],
    ['Y-5E297/..', 'range'],
    ['../Y5E297', 'range'],
    ['{Y-5E297,2022}', 'range'],
    ['2022-11-09/2022-11-08', 'order'],
    ['2022-05/2022-04', 'order'],
    ['2022-11-09/2022-10', 'order'],
    ['[2022-11-09..2022-11-01]', 'order'],
    ['{1960,1970..1965}', 'order'],
    ['', 'syntax'],
    ['yesterday', 'syntax'],
    ['9 November 2022', 'syntax'],
    ['2022-11-9', 'syntax'],
    ['20221109', 'syntax'],
    ['12022', 'syntax'],
    ['2', 'syntax'],
    ['20-05', 'syntax'],
    ['2022-21-05', 'calendar'],
    ['2022-08-20 ', 'syntax'],
    [' 2022', 'syntax'],
    ['2022-11-09T15:15:00[Asia/Tehran]', 'syntax'],
    ['2022-XX-XXT10:00:00', 'syntax'],
    ['2022T10:00', 'syntax'],
    ['2022-08-20~~', 'syntax'],
    ['2022/2023/2024', 'syntax'],
    ['[2022', 'syntax'],
    ['[2022}', 'syntax'],
    ['[]', 'syntax'],
    ['[..]', 'syntax'],
    ['[2022,]', 'syntax'],
    ['[2022..2023..2024]', 'syntax'],
    ['Y', 'syntax'],
    ['Y2022-05', 'syntax'],
    ['1950E2', 'syntax'],
    ['1950S0', 'syntax'],
    ['２０２２', 'syntax'],
    ['NaN', 'syntax'],
    ['Infinity', 'syntax'],
  ])('“%s” (%s)', (text, fault) => {
    expect(() => parseEdtf(text)).toThrow(RangeError);
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(expect.objectContaining({ text, fault }));
    expect(() => parseEdtf(text)).toThrow(`“${text}”`);
  });

  test('a text of a million characters at once, naming its beginning only', () => {
    const text = `2022-${'X'.repeat(1_000_000)}`;
    expect(() => parseEdtf(text)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^“2022-X+…” is/) }),
    );
    expect(() => parseEdtf(`[${'2022,'.repeat(10)}`)).toThrow(EdtfError);
  });

  // Walking all ten thousand years each time would take minutes, and the test would end by its time limit.
  test('a day that no year of a pattern has, in the time of one look', () => {
    for (let i = 0; i < 2000; i++) expect(() => parseEdtf('XXXX-02-3X')).toThrow(EdtfError);
  });
});
