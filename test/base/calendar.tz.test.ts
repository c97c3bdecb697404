import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  isLeapYear,
  wallFields,
  wallTime,
  weekday,
} from '../../src/base/calendar.js';

const anyTime = fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 });

describe('the calendar', () => {
  test('agrees with Date in UTC wherever Date reaches', () => {
    fc.assert(
      fc.property(anyTime, (ms) => {
        const date = new Date(ms);
        expect(wallFields(ms)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          weekday: date.getUTCDay(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('turns every day of years -500 to 2500 into a date and back', () => {
    let expected = daysFromCivil(-500, 1, 1);
    for (let year = -500; year <= 2500; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          const days = daysFromCivil(year, month, day);
          if (days !== expected) expect([year, month, day, days]).toEqual([year, month, day, expected]);
          const civil = civilFromDays(days);
          if (civil[0] !== year || civil[1] !== month || civil[2] !== day) expect(civil).toEqual([year, month, day]);
          expected++;
        }
      }
    }
    expect(expected).toBe(daysFromCivil(2501, 1, 1));
  });

  test('turns days up to a hundred billion years away into a time and back', () => {
    const farYear = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }), fc.boolean());
    fc.assert(
      fc.property(
        farYear,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        ([digits, zeros, negative], month, day) => {
          const year = (negative ? -1 : 1) * digits * 10 ** zeros;
          expect(wallFields(wallTime(year, month, day))).toMatchObject({ year, month, day });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('keeps years beyond that apart', () => {
    const farYear = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 9, max: 12 }), fc.boolean());
    fc.assert(
      fc.property(farYear, ([digits, zeros, negative]) => {
        const year = (negative ? -1 : 1) * digits * 10 ** zeros;
        expect(wallFields(wallTime(year)).year).toBe(year);
        expect(wallTime(year + 1)).toBeGreaterThan(wallTime(year));
      }),
    );
  });

  test.each([
    [2000, true],
    [1900, false],
    [2024, true],
    [2022, false],
    [0, true],
    [-4, true],
    [-100, false],
    [-400, true],
  ])('knows whether %i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  test('finds that 9 November 2022 was a Wednesday and 15 March 44 BC, proleptic, a Friday', () => {
    expect(weekday(daysFromCivil(2022, 11, 9))).toBe(3);
    expect(weekday(daysFromCivil(-43, 3, 15))).toBe(5);
  });

  test('lets months run on into the next and the previous year', () => {
    expect(wallTime(2022, 14)).toBe(Date.UTC(2023, 1, 1));
    expect(wallTime(2022, 0)).toBe(Date.UTC(2021, 11, 1));
  });
});
