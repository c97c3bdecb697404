import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, wallTime } from '../../src/base/calendar.js';
import { EdtfError, parseEdtf } from '../../src/base/edtf.js';
import { formatEdtf } from '../../src/base/edtf-format.js';
import type { FuzzyDate } from '../../src/base/fuzzy-date.js';
import { anyText, masked, yearText } from './edtf-texts.js';
import { boundsOf } from './iso-of.js';

function read(text: string): FuzzyDate | undefined {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError && error.fault !== 'syntax') return undefined;
    throw error;
  }
}

describe('any EDTF text', () => {
  test('is read, or refused as a RangeError that names it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string(), fc.stringMatching(/^[\d?~%XYES./[\]{},:TZ+-]{0,24}$/)), (text) => {
        try {
          expect(parseEdtf(text).edtf).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect((error as EdtfError).text).toBe(text);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('gives bounds in order, never NaN', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const date = read(text);
        if (!date) return;
        const [earliestStart, latestStart, earliestEnd, latestEnd] = date.wall;
        expect(date.wall.some(Number.isNaN)).toBe(false);
        expect(earliestStart).toBeLessThan(latestStart);
        expect(earliestEnd).toBeLessThan(latestEnd);
        expect(earliestStart).toBeLessThan(latestEnd);
        for (const member of date.members ?? []) {
          expect(member[0]).toBeGreaterThanOrEqual(earliestStart);
          expect(member[3]).toBeLessThanOrEqual(latestEnd);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('comes back from formatEdtf with the same meaning, in a spelling that stays', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const date = read(text);
        if (!date) return;
        const again = formatEdtf(date);
        expect({ ...parseEdtf(again), edtf: text }).toEqual(date);
        expect(formatEdtf(parseEdtf(again))).toBe(again);
      }),
      { numRuns: 3000 },
    );
  });

  test('without its text is written so that it does not lie', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const date = read(text);
        if (!date || date.form === 'all-of') return;
        const { edtf: _, ...bare } = date;
        const again = parseEdtf(formatEdtf(bare));
        const within = boundsOf(again.wall);
        expect([text, within, again.wall[0] <= date.wall[0]]).toEqual([text, within, true]);
        expect([text, within, again.wall[1] >= date.wall[1]]).toEqual([text, within, true]);
        expect([text, within, again.wall[2] <= date.wall[2]]).toEqual([text, within, true]);
        expect([text, within, again.wall[3] >= date.wall[3]]).toEqual([text, within, true]);
        const { uncertain, approximate, openStart, openEnd } = date;
        // A date without any bound has no place for marks.
        const marks = again.wall.some(Number.isFinite) ? { uncertain, approximate } : {};
        expect(again).toMatchObject({ ...marks, openStart, openEnd });
        // Within one span, and not too far for days: to the millisecond.
        if (date.form !== 'interval' && !formatEdtf(bare).includes('Y')) expect(again.wall).toEqual(date.wall);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('unspecified digits', () => {
  test('span from the first to the last day that fits, as counting all days finds', () => {
    fc.assert(
      fc.property(masked, (text) => {
        const date = read(text);
        const expected = spanByCounting(text);
        expect(date && boundsOf(date.wall)).toBe(expected && `within ${expected}`);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

/** Walks every day of the years that can fit. */
function spanByCounting(text: string): string | undefined {
  const sign = text.startsWith('-') ? -1 : 1;
  const [yearMask = '', monthMask = 'XX', dayMask = 'XX'] = text.replace(/^-/, '').split('-');
  const fits = (mask: string, value: string): boolean =>
    [...mask].every((char, i) => char === 'X' || char === value[i]);
  const two = (value: number): string => String(value).padStart(2, '0');
  let first: number | undefined;
  let last: number | undefined;
  for (let size = 0; size <= 9999; size++) {
    if (!fits(yearMask, yearText(size))) continue;
    const year = sign * size;
    for (let month = 1; month <= 12; month++) {
      if (!fits(monthMask, two(month))) continue;
      for (let day = 1; day <= daysInMonth(year, month); day++) {
        if (!fits(dayMask, two(day))) continue;
        const from = wallTime(year, month, day);
        first = Math.min(first ?? from, from);
        last = Math.max(last ?? from, from);
      }
    }
  }
  if (first === undefined || last === undefined) return undefined;
  const words = boundsOf([first, last + 86_400_000, first, last + 86_400_000]);
  return words.replace('within ', '');
}
