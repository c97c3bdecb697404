import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Certainty, compareWhens, within } from '../../src/base/compare.js';
import { parseEdtf } from '../../src/base/edtf.js';
import type { Bounds, FuzzyDate } from '../../src/base/fuzzy-date.js';
import { readWhen } from '../../src/base/when.js';

const compare = (a: string, b: string): string => {
  const { before, overlaps, after } = compareWhens(parseEdtf(a), parseEdtf(b));
  return `before ${before}, overlaps ${overlaps}, after ${after}`;
};

describe('compareWhens', () => {
  test.each([
    ['2022-11-08', '2022-11-09', 'before certainly, overlaps not, after not'],
    ['2022-11-09', '2022-11-08', 'before not, overlaps not, after certainly'],
    ['2022-11-09', '2022-11-09', 'before possibly, overlaps possibly, after possibly'],
    ['2022-11-09', '2022-11', 'before possibly, overlaps possibly, after possibly'],
    ['2022-11-09', '2022-11-08/2022-11-10', 'before not, overlaps certainly, after not'],
    ['2022-11-08', '2022-11-08/2022-11-10', 'before possibly, overlaps possibly, after not'],
    ['[..2022-02-23]', '2022-02-24', 'before certainly, overlaps not, after not'],
    ['[..2022-02-24]', '2022-02-24', 'before possibly, overlaps possibly, after possibly'],
    ['[2022-11-08..]', '2022-11-09', 'before possibly, overlaps possibly, after possibly'],
    ['2022-02-24/..', '2022-11-09', 'before possibly, overlaps possibly, after not'],
    ['2022-02-24/', '2022-02-23', 'before not, overlaps not, after certainly'],
    ['/', '2022', 'before possibly, overlaps possibly, after possibly'],
    ['{2022-01,2022-03}', '2022-02', 'before not, overlaps not, after not'],
    ['{2022-01,2022-03}', '2022-04', 'before certainly, overlaps not, after not'],
    ['{2022-01,2022-03-05}', '2022-03-05', 'before possibly, overlaps possibly, after not'],
    ['{2022-01,2022-03}', '2022-01-05/2022-01-07', 'before not, overlaps possibly, after possibly'],
    ['Y-13800000000', 'Y-4500000000', 'before certainly, overlaps not, after not'],
  ])('%s against %s: %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test('the same instant overlaps itself, and is neither before nor after', () => {
    const at = readWhen({ bounds: Array(4).fill('2022-11-09T15:15') }, { path: '' }).date!;
    expect(compareWhens(at, at)).toEqual({ before: 'not', overlaps: 'certainly', after: 'not' });
  });

  test('compares instants: noon in Tehran is before noon in New York', () => {
    const tehran = readWhen({ edtf: '2022-11-09T12:00', timeZone: 'Asia/Tehran' }, { path: '' }).date!;
    const newYork = readWhen({ edtf: '2022-11-09T12:00', timeZone: 'America/New_York' }, { path: '' }).date!;
    expect(compareWhens(tehran, newYork).before).toBe('certainly');
  });

  test('gives a floating date 14 hours of slack against a zoned one, and none against another floating one', () => {
    const floating = (text: string): FuzzyDate => parseEdtf(text);
    const zoned = parseEdtf('2022-11-09T12:00:00Z');
    expect(compareWhens(floating('2022-11-08T21:58'), zoned).before).toBe('certainly');
    expect(compareWhens(floating('2022-11-08T22:00'), zoned).before).toBe('possibly');
    expect(compareWhens(floating('2022-11-10T01:00'), zoned)).toEqual({
      before: 'possibly',
      overlaps: 'possibly',
      after: 'possibly',
    });
    expect(compareWhens(floating('2022-11-10T02:01'), zoned).after).toBe('certainly');
    expect(compareWhens(floating('2022-11-09T11:00'), floating('2022-11-09T12:00')).before).toBe('certainly');
  });
});

describe('within the window of 8 and 9 November 2022', () => {
  const span = { from: Date.UTC(2022, 10, 8), to: Date.UTC(2022, 10, 10) };
  test.each<[string, Certainty]>([
    ['2022-11-08', 'certainly'],
    ['2022-11-09', 'certainly'],
    ['2022-11-07', 'not'],
    ['2022-11-10', 'not'],
    ['2022-11', 'possibly'],
    ['[2022-11-05..2022-11-09]', 'possibly'],
    ['2022-11-01/2022-11-08', 'certainly'],
    ['2022-11-01/2022-11-07', 'not'],
    ['2022-11-09/..', 'certainly'],
    ['2022-02-24/..', 'possibly'],
    ['[..2022-11-08]', 'possibly'],
    ['{2022-11-01,2022-11-30}', 'not'],
    ['{2022-11-01,2022-11-09}', 'certainly'],
    ['2022-01-01/2022-12-31', 'certainly'],
  ])('lies %s: %s', (text, expected) => {
    expect(within(parseEdtf(text), span)).toBe(expected);
    if (!text.startsWith('{')) expect(within(parseEdtf(text).wall, span)).toBe(expected);
  });

  test('lies an instant at its beginning, but not one at its end', () => {
    expect(within([span.from, span.from, span.from, span.from], span)).toBe('certainly');
    expect(within([span.to, span.to, span.to, span.to], span)).toBe('not');
  });
});

/* The twin: all actual times on a coarse clock, counted. Ticks are even; the odd ones between let starts and ends of
 * different dates fall apart, as they can on the real line. */
const bound = fc.integer({ min: 0, max: 4 }).map((tick) => tick * 6);
const bounds = fc
  .tuple(bound, bound, bound, bound)
  .map(([a, b, c, d]): Bounds => [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)])
  .filter(([earliestStart, , , latestEnd]) => earliestStart <= latestEnd)
  .filter((candidate) => actual(candidate).length > 0);

function actual([a, latestStart, earliestEnd, d]: Bounds): [start: number, end: number][] {
  const times: [number, number][] = [];
  const [b, c] = [Math.min(latestStart, d), Math.max(earliestEnd, a)];
  for (let start = a; start < b || start === a; start++) {
    for (let end = d; end > c || end === d; end--) if (start <= end) times.push([start, end]);
  }
  return times;
}

function counted(a: Bounds, b: Bounds, holds: (a: [number, number], b: [number, number]) => boolean): Certainty {
  const results = actual(a).flatMap((x) => actual(b).map((y) => holds(x, y)));
  if (results.every(Boolean)) return 'certainly';
  return results.some(Boolean) ? 'possibly' : 'not';
}

const precedes = (a: [number, number], b: [number, number]): boolean => a[1] <= b[0] && a[0] < b[0];

const dateOf = (instants: Bounds): FuzzyDate => ({ ...parseEdtf('2022'), wall: instants, instants });

test('compareWhens agrees with counting all times that the bounds allow', () => {
  fc.assert(
    fc.property(bounds, bounds, (a, b) => {
      const expected = {
        before: counted(a, b, precedes),
        overlaps: counted(a, b, (x, y) => !precedes(x, y) && !precedes(y, x)),
        after: counted(a, b, (x, y) => precedes(y, x)),
      };
      expect([a, b, compareWhens(dateOf(a), dateOf(b))]).toEqual([a, b, expected]);
    }),
    { numRuns: 600 },
  );
});
