// @ts-expect-error: the package has no types for this entry
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdtfError, parseEdtf } from '../../src/base/edtf.js';
import { dateTime, longYear, masked, plainDate, yearsTogether } from './edtf-texts.js';
import { boundsOf } from './iso-of.js';

/*
 * The npm package edtf (4.11.1) as a second opinion. Its known defects, which the comparison leaves out:
 * - 29 February of a common year is read as 1 March, and so are those of year 0 and of XXXX;
 * - a set with a range, [a..b], ends with a;
 * - seasons are quarters of the calendar year: 2022-21 is January to March, and 37 to 39 are five months;
 * - of unspecified digits before year 0, months and days count the wrong way, and -000X is read as 000X;
 * - the 31st of 1800-0X ends on 1 October, the days 3X of April on 1 May, and 28 February of year 0 on the 29th;
 * - X0 as a month or day begins with 0, and a month such as X4 alone is refused;
 * - 12022 is 12,022 ms after 1970;
 * - years beyond the reach of Date are NaN, exponents and significant digits with them; S widens nothing;
 * - an unknown end, 2022-02-24/, is a null that arithmetic reads as 1970;
 * - the minute 15:15 and the second 15:15:00 are points without length;
 * - an interval of one date, 1945/1945, is refused; a list ends with its last member, even inside the one before.
 */

interface Opinion {
  readonly min: number;
  readonly max: number;
}

/** Theirs ends with the last millisecond. */
const theirs = (text: string): string => {
  const { min, max } = edtf(text) as Opinion;
  return boundsOf([min, max + 1, min, max + 1]);
};

const ours = (text: string): string => {
  const { wall } = parseEdtf(text);
  return boundsOf([wall[0], wall[3], wall[0], wall[3]]);
};

const inReach = (text: string): boolean => {
  try {
    return parseEdtf(text).wall.every((ms) => Math.abs(ms) < 8.6e15);
  } catch {
    return false;
  }
};

/** Alone and in whatever is made of several. */
const sound = plainDate.filter((text) => !/^0000-02-2[89]$/.test(text));

describe('the npm package edtf agrees', () => {
  test.each([
    ['on plain dates', sound],
    ['on decades and centuries', yearsTogether],
    ['on years of many digits', longYear.filter((text) => inReach(text) && !text.includes('S'))],
    [
      'on unspecified digits',
      masked.filter((text) => inReach(text) && !/^-|-X\d|-\dX-X0|-02-|-29$|-3[\dX]$/.test(text)),
    ],
    [
      'on intervals',
      fc
        .uniqueArray(sound, { minLength: 2, maxLength: 2, selector: yearOf })
        .map((sides) => sides.toSorted(byStart).join('/')),
    ],
    [
      'on lists',
      fc
        .uniqueArray(sound, { minLength: 1, maxLength: 4, selector: yearOf })
        .map((items) => `{${items.toSorted(byStart).join(',')}}`),
    ],
    ['on flags', fc.tuple(sound, fc.constantFrom('?', '~', '%')).map(([text, mark]) => text + mark)],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect([text, ours(text)]).toEqual([text, theirs(text)]);
      }),
      { numRuns: 500 },
    );
  });

  test('on when a time with an offset begins', () => {
    const zoned = dateTime.filter((text) => /^(?!0000-02-29).*:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text));
    fc.assert(
      fc.property(zoned, (text) => {
        expect(parseEdtf(text).instants[0]).toBe((edtf(text) as Opinion).min);
      }),
      { numRuns: 300 },
    );
  });

  test('on what is no EDTF', () => {
    for (const text of ['yesterday', '2022-13', '2022-11-9', '[2022', '2022/2023/2024', '2022-08-20 ', '']) {
      expect(() => edtf(text)).toThrow();
      expect(() => parseEdtf(text)).toThrow(EdtfError);
    }
  });
});

describe('the npm package edtf still has the defects that the comparison leaves out', () => {
  test.each([
    ['2022-02-29', 'within 2022-03-01 2022-03-02'],
    ['[2022-11-01..2022-11-09]', 'within 2022-11-01 2022-11-02'],
    ['2022-21', 'within 2022-01-01 2022-04-01'],
    ['2022-37', 'within 2022-01-01 2022-06-01'],
    ['1950S2', 'within 1950-01-01 1951-01-01'],
  ])('%s is %s to it', (text, defect) => {
    expect(theirs(text)).toBe(defect);
  });

  test('Y-13800000000 is NaN to it', () => {
    expect((edtf('Y-13800000000') as Opinion).min).toBeNaN();
    expect(parseEdtf('Y-13800000000').wall.every(Number.isFinite)).toBe(true);
  });
});

function byStart(a: string, b: string): number {
  return parseEdtf(a).wall[0] - parseEdtf(b).wall[0];
}

function yearOf(text: string): string {
  return text.slice(0, text.indexOf('-', 1) < 0 ? undefined : text.indexOf('-', 1));
}
