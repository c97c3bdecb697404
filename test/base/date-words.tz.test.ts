import { afterAll, describe, expect, test } from 'vitest';
import { type DateWordsOptions, dateWords, durationWords } from '../../src/base/date-words.js';
import { setMessages } from '../../src/base/messages.js';
import { readWhen, type WhenInput } from '../../src/base/when.js';

function words(when: WhenInput | string, locale = 'en', options: DateWordsOptions = {}): string {
  const { date, problems } = readWhen(when, { path: 'when' });
  expect(problems).toEqual([]);
  return dateWords(date!, locale, options);
}

describe('dateWords says', () => {
  test.each([
    ['2022-08-20', '20 August 2022'],
    ['2022-08', 'August 2022'],
    ['2022', '2022'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['0043', '43 AD'],
    ['202X', '2020s'],
    ['202', '2020s'],
    ['200X', '2000–2009'],
    ['20', '21st century'],
    ['18XX', '19th century'],
    ['-01XX', '2nd century BC'],
    ['-01', '101–2 BC'],
    ['2XXX', '2000–2999'],
    ['Y12022', '12022'],
    ['Y170000002', 'year 170,000,002'],
    ['Y-13800000000', '13.8 billion years ago'],
    ['Y-66043000', '66.04 million years ago'],
    ['Y-138E8S2', 'between 14 billion years ago and 13 billion years ago'],
    ['2022-21', 'spring 2022'],
    ['2022-24', 'winter 2022–2023'],
    ['2022-30', 'summer 2022–2023 (southern hemisphere)'],
    ['2022-34', 'second quarter of 2022'],
    ['2022-38', 'May–August 2022'],
    ['2022-41', 'second half of 2022'],
    ['[2022-11-05..2022-11-06]', 'between 5 and 6 November 2022'],
    ['[2022-10-28..2022-11-06]', 'between 28 October and 6 November 2022'],
    ['[2021-12-30..2022-01-02]', 'between 30 December 2021 and 2 January 2022'],
    ['[2022-02..2022-04]', 'between February and April 2022'],
    ['[1914..1918]', 'between 1914 and 1918'],
    ['[-0049..-0043]', 'between 50 and 44 BC'],
    ['2022-02-2X', 'between 20 and 28 February 2022'],
    ['156X-12-25', 'between 25 December 1560 and 25 December 1569'],
    ['1950S2', 'between 1900 and 1999'],
    ['2022-XX', 'some time in 2022'],
    ['2022-02-XX', 'some time in February 2022'],
    ['[..2022-02-23]', 'before 24 February 2022'],
    ['[..1900]', 'no later than 1900'],
    ['[2022-11-08..]', 'no earlier than 8 November 2022'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672'],
    ['{2022-08-16,2022-09-29}', '16 August 2022 and 29 September 2022'],
    ['2022-02-24/..', 'since 24 February 2022'],
    ['2022-11-08/', 'from 8 November 2022, end unknown'],
    ['../2022-11-09', 'until 9 November 2022'],
    ['/2022-11-09', 'until 9 November 2022, start unknown'],
    ['/..', 'ongoing, start unknown'],
    ['/', 'date unknown'],
    ['2022-02-24/2022-11-06', '24 February – 6 November 2022'],
    ['2022-11-05/2022-11-09', '5–9 November 2022'],
    ['1914/1918', '1914–1918'],
    ['-0049-01-10/-0043-03-15', '10 January 50 – 15 March 44 BC'],
    ['-0005/0010', '6 BC – 10 AD'],
    ['2022-11-09/2022-11-09', '9 November 2022'],
    ['2021-21/2022-23', 'from spring 2021 to autumn 2022'],
    ['2022-02-2X/2022-11-08', 'from some time between 20 and 28 February 2022 to 8 November 2022'],
    ['2022-02-2X/..', 'since some time between 20 and 28 February 2022'],
    ['2022-08-20~', 'about 20 August 2022'],
    ['2022-08-20?', '20 August 2022 (uncertain)'],
    ['2022-08-20%', 'about 20 August 2022 (uncertain)'],
    ['1984~/2004', '1984–2004 (approximate)'],
    ['1984%/2004', '1984–2004 (approximate and uncertain)'],
    ['2022-11-09T15:15', '9 November 2022, 15:15'],
    ['2022-11-09T15:15:30Z', '9 November 2022, 15:15:30 (UTC)'],
    ['2022-11-09T15', '9 November 2022, between 15:00 and 16:00'],
    ['2022-11-09T10:00/2022-11-09T12:00', '9 November 2022, 10:00–12:00'],
    ['2022-11-08T22:00/2022-11-09T03:00', 'from 8 November 2022, 22:00 to 9 November 2022, 03:00'],
  ])('%s as “%s”', (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  test.each<[(string | null)[], string]>([
    [
      ['2022-11-08T18:00', '2022-11-09', '2022-11-08T18:00', '2022-11-09'],
      '8 November 2022, between 18:00 and midnight',
    ],
    [['2022-11-09', '2022-11-09T15:15', '2022-11-09', '2022-11-09T15:15'], '9 November 2022, before 15:15'],
    [
      ['2022-11-08T18:00', '2022-11-09T15:15', '2022-11-08T18:00', '2022-11-09T15:15'],
      'between 8 November 2022, 18:00 and 9 November 2022, 15:15',
    ],
    [
      ['2022-11-08T18:00', '2022-11-10', '2022-11-08T18:00', '2022-11-10'],
      'between 8 November 2022, 18:00 and the end of 9 November 2022',
    ],
    [['2022-11-08', '2022-11-08', '2022-11-10', '2022-11-10'], '8–9 November 2022'],
    [['2022-11-08', '2022-11-08', null, null], 'from 8 November 2022, end unknown'],
    [['2022-11-08', '2022-11-09', '2022-11-09T15:15', null], 'from 8 November 2022 to 9 November 2022, 15:15 or later'],
    [[null, '2022-11-09', '2022-11-09', '2022-11-10'], 'from before 9 November 2022 to 9 November 2022'],
    [['2022-11-05', null, null, '2022-11-07'], 'between 5 and 6 November 2022'],
    [['+300000-05-03', '+300000-05-09', null, null], 'from some time in year 300,000, end unknown'],
    [['+300000-05-03', '+300000-05-03', '+300000-05-09', '+300000-05-09'], 'year 300,000'],
    [[null, '2022-11-09T15:15', '2022-11-09T15:15', null], 'ongoing as of 9 November 2022, 15:15, start unknown'],
  ])('bounds %j as “%s”', (bounds, expected) => {
    expect(words({ bounds })).toBe(expected);
  });

  test.each<[string, (string | null)[], string]>([
    ['2022-35', ['2022-07-01', '2022-10-01', '2022-07-01', '2022-10-01'], 'third quarter of 2022'],
    ['2022-35', ['2022-07-05', '2022-07-09', '2022-07-05', '2022-07-09'], 'between 5 and 8 July 2022'],
    ['2022-35/..', ['2022-07-05', '2022-07-09', null, null], 'since some time between 5 and 8 July 2022'],
    ['2022-41', ['2022-07-01', '2022-10-01', '2022-07-01', '2022-10-01'], 'between July and September 2022'],
  ])('%s with bounds %j as “%s”: a season is told only where the bounds are all of it', (edtf, bounds, expected) => {
    expect(words({ edtf, bounds })).toBe(expected);
  });

  test.each([
    ['early-hours', 'early hours of 20 August 2022'],
    ['morning', 'morning of 20 August 2022'],
    ['afternoon', 'afternoon of 20 August 2022'],
    ['evening', 'evening of 20 August 2022'],
    ['night', 'night of 20 August 2022'],
  ])('the part of day %s as “%s”', (partOfDay, expected) => {
    expect(words({ edtf: '2022-08-20', partOfDay, timeZone: 'Asia/Tehran' })).toBe(expected);
  });
});

describe('dateWords names the zone', () => {
  const flight = { edtf: '2022-08-20T03:15', timeZone: 'Asia/Tehran' };

  test('behind a time, and not behind a day', () => {
    expect(words(flight)).toBe('20 August 2022, 03:15 (Tehran)');
    expect(words({ edtf: '2022-08-20', timeZone: 'Asia/Tehran' })).toBe('20 August 2022');
    expect(words(flight, 'en', { zone: false })).toBe('20 August 2022, 03:15');
    expect(words('2022-11-09T15:15-05:00')).toBe('9 November 2022, 15:15 (UTC−05:00)');
  });

  test('of the reader, on whose clock times are told', () => {
    expect(words(flight, 'en', { timeZone: 'Europe/London' })).toBe('19 August 2022, 23:45 (London)');
  });

  test('of a day that is another one for the reader', () => {
    const day = { edtf: '2022-08-20', timeZone: 'Asia/Tehran' };
    expect(words(day, 'en', { timeZone: 'Europe/London' })).toBe('20 August 2022 (Tehran)');
    expect(words(day, 'en', { timeZone: 'Asia/Tehran' })).toBe('20 August 2022');
  });

  test('never of a floating date, which stays as written', () => {
    expect(words('2022-08-20T03:15', 'en', { timeZone: 'Europe/London' })).toBe('20 August 2022, 03:15');
  });
});

describe('dateWords follows the locale', () => {
  test.each([
    ['en', '20 August 2022'],
    ['en-US', 'August 20, 2022'],
    ['fr', '20 août 2022'],
    ['de', '20. August 2022'],
    ['ja', '2022年8月20日'],
    ['he', '20 באוגוסט 2022'],
    ['C', '20 August 2022'],
    ['fa', '۲۰ اوت ۲۰۲۲'],
  ])('%s: %s', (locale, expected) => {
    expect(words('2022-08-20', locale)).toBe(expected);
  });

  test('in English words where the locale is no language, such as the C of a bare machine', () => {
    expect(words('[..2022-02-23]', 'C')).toBe('before 24 February 2022');
  });

  test('with words in American English too', () => {
    expect(words('[2022-11-05..2022-11-06]', 'en-US')).toBe('between November 5 and 6, 2022');
    expect(words('2022-11-09T15:15', 'en-US')).toBe('November 9, 2022, 3:15 PM');
  });

  test.each([
    ['[2022-11-05..2022-11-06]', '5.–6. November 2022'],
    ['[..2022-02-23]', '< 24. Februar 2022'],
    ['2022-02-24/..', '24. Februar 2022 – …'],
    ['2022-02-24/', '24. Februar 2022 – ?'],
    ['2022-08-20~', '≈ 20. August 2022'],
    ['202X', '2020–2029'],
    ['2022-21', 'März–Mai 2022'],
    ['Y-13800000000', 'vor 13.800.000.000 Jahren'],
    ['{2022-08-16,2022-09-29}', '16. August 2022 und 29. September 2022'],
  ])('without English words where a language has no messages: %s in German is %s', (edtf, expected) => {
    expect(words(edtf, 'de')).toBe(expected);
  });

  test('a part of day without words is told in hours', () => {
    expect(words({ edtf: '2022-08-20', partOfDay: 'early-hours' }, 'de')).toBe('20. August 2022, < 06:00');
  });

  test('with the words of a language that has messages, the rest by signs', () => {
    setMessages('nl', { 'date.before': 'vóór {date}', 'date.century': '{ordinal}e eeuw' });
    expect(words('[..2022-02-23]', 'nl')).toBe('vóór 24 februari 2022');
    expect(words('20', 'nl-BE')).toBe('21e eeuw');
    expect(words('2022-02-24/..', 'nl')).toBe('24 februari 2022 – …');
  });
  afterAll(() => setMessages('nl', { 'date.before': '< {date}' }));

  test('with months cut short for labels', () => {
    expect(words('2022-08-20', 'en', { month: 'short' })).toBe('20 Aug 2022');
    expect(words('[2022-10-28..2022-11-06]', 'en', { month: 'short' })).toBe('between 28 Oct and 6 Nov 2022');
  });
});

describe('durationWords', () => {
  const day = 86_400_000;
  test.each([
    [0, '0 seconds'],
    [1000, '1 second'],
    [90_000, '90 seconds'],
    [2 * 3_600_000, '2 hours'],
    [47 * 3_600_000, '47 hours'],
    [173 * day, '173 days'],
    [77 * day, '77 days'],
    [728 * day, '728 days'],
    [730 * day, '2 years'],
    [913 * day, '2.5 years'],
    [4018 * day, '11 years'],
    [13.8e9 * 365.2425 * day, '13.8 billion years'],
    [-173 * day, '173 days'],
  ])('of %d ms is %s', (ms, expected) => {
    expect(durationWords(ms, 'en')).toBe(expected);
  });

  test.each([
    ['short', '13.8B yrs'],
    ['narrow', '13.8By'],
  ] as const)('in %s words is %s', (display, expected) => {
    expect(durationWords(13.8e9 * 365.2425 * day, 'en', display)).toBe(expected);
  });

  test.each([
    ['de', '173 Tage'],
    ['fr', '173\u00a0jours'],
    ['ja', '173 日'],
  ])('in %s is %s', (locale, expected) => {
    expect(durationWords(173 * day, locale)).toBe(expected);
  });
});
