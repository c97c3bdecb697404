import fc from 'fast-check';
import { daysInMonth } from '../../src/base/calendar.js';

/** EDTF texts of every form, for property tests. */

const two = (value: number): string => String(value).padStart(2, '0');

export const yearText = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

const year = fc.oneof(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: -9999, max: 9999 }));
const month = fc.integer({ min: 1, max: 12 });

const ymd = fc
  .tuple(year, month, fc.nat())
  .map(([y, m, n]): [number, number, number] => [y, m, 1 + (n % daysInMonth(y, m))]);

/** 2022, 2022-08, 2022-08-20 */
export const plainDate = fc.oneof(
  year.map(yearText),
  fc.tuple(year, month).map(([y, m]) => `${yearText(y)}-${two(m)}`),
  ymd.map(([y, m, d]) => `${yearText(y)}-${two(m)}-${two(d)}`),
);

export const season = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, code]) => `${yearText(y)}-${code}`);

export const dateTime = fc
  .tuple(
    ymd,
    fc.integer({ min: 0, max: 86_399 }),
    fc.constantFrom('', 'Z', '+03:30', '-05:00', '+14:00'),
    fc.constantFrom(1, 2, 3),
  )
  .map(([[y, m, d], s, zone, parts]) => {
    const clock = [two(Math.floor(s / 3600)), two(Math.floor(s / 60) % 60), two(s % 60)].slice(0, parts).join(':');
    return `${yearText(y)}-${two(m)}-${two(d)}T${clock}${zone}`;
  });

/** Digits masked by X, in one or more components; some of these no day fits. */
export const masked = fc
  .tuple(ymd, fc.integer({ min: 1, max: 255 }), fc.constantFrom(1, 2, 3))
  .map(([[y, m, d], mask, parts]) => {
    const digits = [...(yearText(Math.abs(y)) + two(m) + two(d))].map((digit, i) => (mask & (1 << i) ? 'X' : digit));
    const text = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)]
      .slice(0, parts)
      .map((part) => part.join(''));
    return (y < 0 ? '-' : '') + text.join('-');
  });

export const longYear = fc.oneof(
  fc.integer({ min: 10_000, max: 2 ** 31 }).map((y) => `Y${y}`),
  fc.integer({ min: 10_000, max: 2 ** 31 }).map((y) => `Y-${y}`),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 4, max: 12 })).map(([y, e]) => `Y-${y}E${e}`),
  fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 })).map(([y, s]) => `${y}S${s}`),
);

export const yearsTogether = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((decade) => String(decade).padStart(3, '0')),
  fc.integer({ min: 0, max: 99 }).map(two),
  fc.integer({ min: 1, max: 99 }).map((century) => `-${two(century)}`),
);

const mark = fc.constantFrom('', '', '', '?', '~', '%');

export const date = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: plainDate }, season, dateTime, masked, longYear, yearsTogether),
  mark,
);

export const marked = date.map(([text, flag]) => text + flag);

const side = fc.oneof({ weight: 6, arbitrary: marked }, fc.constant(''), fc.constant('..'));

export const interval = fc.tuple(side, side).map(([a, b]) => `${a}/${b}`);

const item = fc.oneof(
  { weight: 4, arbitrary: marked },
  fc.tuple(marked, marked).map(([a, b]) => `${a}..${b}`),
  marked.map((a) => `..${a}`),
  marked.map((a) => `${a}..`),
);

export const set = fc
  .tuple(fc.constantFrom('[]', '{}'), fc.array(item, { minLength: 1, maxLength: 4 }))
  .map(([brackets, items]) => brackets[0] + items.join(',') + brackets[1]);

/** Any form. Some are refused: the end before the start, no such day. */
export const anyText = fc.oneof({ weight: 3, arbitrary: marked }, interval, set);
