import { describe, expect, test } from 'vitest';
import { isolate, isRightToLeft } from '../../src/base/bidi.js';
import { dateFormat, knownLocale, listFormat, numberFormat } from '../../src/base/intl.js';
import { enDateProblems } from '../../src/base/messages/en-date-problems.js';
import { enDates } from '../../src/base/messages/en-dates.js';
import type { MessageTable } from '../../src/base/messages/message.js';
import { undDates } from '../../src/base/messages/und-dates.js';
import { addEnglish, hasMessage, message, setMessages } from '../../src/base/messages.js';
import { messageTables } from '../architecture/sources.js';

addEnglish(enDates, undDates);
addEnglish(enDateProblems);

/** All sentences, those of every area. */
const english: MessageTable = Object.assign({}, ...(await messageTables()).map(({ table }) => table));

describe('message', () => {
  test('fills in parameters by name', () => {
    expect(message('en', 'date.between', { start: '5', end: '6 November 2022' })).toBe('between 5 and 6 November 2022');
  });

  test('writes numbers as the language does', () => {
    expect(message('en', 'date.far-year', { number: 170_000_002 })).toBe('year 170,000,002');
    expect(message('de', 'date.far-year', { number: 170_000_002 })).toBe('170.000.002');
  });

  test('chooses the ordinal form', () => {
    const centuries = [1, 2, 3, 4, 11, 21].map((ordinal) => message('en', 'date.century', { ordinal }));
    expect(centuries).toEqual([
      '1st century',
      '2nd century',
      '3rd century',
      '4th century',
      '11th century',
      '21st century',
    ]);
  });

  test('chooses the plural form by count', () => {
    setMessages('pl', {
      'date.unknown': { one: '{count} data', few: '{count} daty', many: '{count} dat', other: '{count} daty' },
    });
    expect([1, 3, 5, 22].map((count) => message('pl', 'date.unknown', { count }))).toEqual([
      '1 data',
      '3 daty',
      '5 dat',
      '22 daty',
    ]);
  });

  test('takes the nearest table, key by key: the region, the language, then English', () => {
    setMessages('pt', { 'date.since': 'desde {date}', 'date.until': 'até {date}' });
    setMessages('pt-BR', { 'date.since': 'desde o dia {date}' });
    setMessages('pt-BR', { 'date.midnight': 'meia-noite' });
    expect(message('pt-BR', 'date.since', { date: '1' })).toBe('desde o dia 1');
    expect(message('pt-BR', 'date.until', { date: '1' })).toBe('até 1');
    expect(message('pt', 'date.since', { date: '1' })).toBe('desde 1');
    expect(message('PT-br', 'date.midnight')).toBe('meia-noite');
    expect(message('pt-BR', 'problem.when-empty')).toMatch(/^The date says nothing/);
    expect(hasMessage('pt-BR', 'date.until')).toBe(true);
    expect(hasMessage('pt-BR', 'date.before')).toBe(false);
    expect(hasMessage('en-GB', 'date.before')).toBe(true);
  });

  test('does not read a value as a template or a key as a prototype’s', () => {
    expect(message('en', 'date.since', { date: '{date} $& {start}' })).toBe('since {date} $& {start}');
    expect(message('__proto__', 'date.unknown')).toBe('date unknown');
  });

  test('leaves a name in braces that nothing was given for', () => {
    const params = { start: '5' } as unknown as { start: string; end: string };
    expect(message('en', 'date.between', params)).toBe('between 5 and {end}');
  });
});

describe('the English table', () => {
  test.each(Object.keys(english))('has a key that begins with an area: %s', (key) => {
    expect(key).toMatch(/^[a-z]+[.-]/i);
  });

  test('has an English sentence for everything said by signs', () => {
    for (const key of Object.keys(undDates)) expect(english).toHaveProperty([key]);
  });

  test('balances its braces', () => {
    for (const entry of Object.values(english)) {
      for (const text of typeof entry === 'string' ? [entry] : Object.values(entry)) {
        expect(text.replace(/\{[\w-]+\}/g, '')).not.toMatch(/\{\w*\}|\w\}/);
      }
    }
  });
});

describe('a name in a sentence', () => {
  test('of the same direction stays plain text', () => {
    expect(isolate('Sky News', 'en')).toBe('Sky News');
    expect(isolate('שירות המודיעין', 'he')).toBe('שירות המודיעין');
  });

  test('of the other direction is isolated', () => {
    expect(isolate('איראן', 'en')).toBe('\u2068איראן\u2069');
    expect(isolate('Sky News', 'ar')).toBe('\u2068Sky News\u2069');
    expect(isolate('F-16', 'he')).toBe('\u2068F-16\u2069');
    expect(message('en', 'date.since', { date: 'איראן' })).toBe('since \u2068איראן\u2069');
  });

  test('with direction controls is isolated, and those it leaves open are dropped', () => {
    expect(isolate('\u2067abc\u2069', 'en')).toBe('\u2068\u2067abc\u2069\u2069');
    expect(isolate('\u202eabc', 'en')).toBe('\u2068abc\u2069');
    expect(isolate('abc\u2069\u202e', 'en')).toBe('\u2068abc\u2069');
  });

  test.each([
    ['ar', true],
    ['he-IL', true],
    ['fa', true],
    ['ur-PK', true],
    ['az-Arab', true],
    ['ks', true],
    ['ks-Deva', false],
    ['en', false],
    ['az', false],
    ['ku-Latn', false],
    ['uz', false],
    ['arn', false],
  ])('%s is written from right to left: %s', (lang, expected) => {
    expect(isRightToLeft(lang)).toBe(expected);
  });
});

describe('an Intl format', () => {
  test('is made once for a locale and options', () => {
    expect(dateFormat('en', { year: 'numeric' })).toBe(dateFormat('en', { year: 'numeric' }));
    expect(dateFormat('en', { year: 'numeric' })).not.toBe(dateFormat('fr', { year: 'numeric' }));
    expect(numberFormat('en')).toBe(numberFormat('en'));
  });

  test.each([
    ['C', 'en'],
    ['', 'en'],
    ['POSIX', 'en'],
    ['en_US.UTF-8', 'en-US'],
    ['pt_BR', 'pt-BR'],
    ['de@euro', 'de'],
    ['xx-unknown', 'en'],
    ['not a locale', 'en'],
    ['fr-CA', 'fr-CA'],
  ])('of “%s” is of %s', (locale, known) => {
    expect(knownLocale(locale)).toBe(known);
    expect(() => dateFormat(locale, { month: 'long' }).format(0)).not.toThrow();
  });

  test('is Gregorian unless the locale asks otherwise', () => {
    const options = { year: 'numeric', numberingSystem: 'latn' } as const;
    expect(dateFormat('fa', options).format(Date.UTC(2022, 7, 20))).toContain('2022');
    expect(dateFormat('fa-u-ca-persian', options).format(Date.UTC(2022, 7, 20))).toContain('1401');
  });

  test('joins lists as the language does', () => {
    expect(listFormat('en', { type: 'conjunction' }).format(['Russia', 'Iran', 'Syria'])).toBe(
      'Russia, Iran and Syria',
    );
  });
});
