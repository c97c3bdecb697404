import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationWords } from '../../../src/base/duration-words.js';
import type { Bounds } from '../../../src/base/fuzzy-date.js';
import { elasticWarp } from '../../../src/layout/time/elastic.js';
import { timeScale } from '../../../src/layout/time/time-scale.js';
import { storyExtent } from '../../../src/model/story-extent.js';
import { tehran } from '../timeline/inputs.js';
import { columnsOf, dateLists, day, extentOf, year } from './warps.js';

const onDay = (at: number): Bounds => [at * day, (at + 1) * day, at * day, (at + 1) * day];
const atTime = (at: number): Bounds => [at, at + 1000, at, at + 1000];

function elastic(dates: readonly Bounds[]) {
  const extent = extentOf(dates);
  const warp = elasticWarp(columnsOf(dates), extent);
  return { warp, extent, scale: timeScale(warp, extent, 1000) };
}

const foldsOf = (dates: readonly Bounds[]) =>
  elastic(dates).warp.folds.map(({ from, to }) => durationWords(to - from, 'en'));

describe('the elastic scale', () => {
  test('is the same whatever the order of the dates', () => {
    fc.assert(
      fc.property(
        dateLists.chain((dates) =>
          fc.tuple(fc.constant(dates), fc.shuffledSubarray([...dates], { minLength: dates.length })),
        ),
        ([dates, shuffled]) => {
          const [a, b] = [elastic(dates), elastic(shuffled)];
          expect(b.warp.knots).toEqual(a.warp.knots);
          for (const knot of a.warp.knots) expect(b.scale.x(knot)).toBeCloseTo(a.scale.x(knot), 6);
        },
      ),
    );
  });

  test('gives a busy day more room than a quiet month', () => {
    const { scale } = elastic([onDay(0), ...Array.from({ length: 10 }, () => onDay(100)), onDay(130), onDay(200)]);
    expect(scale.x(101 * day) - scale.x(100 * day)).toBeGreaterThan(scale.x(130 * day) - scale.x(101 * day));
  });

  test('keeps room between any two dates that differ', () => {
    const { scale } = elastic([0, 1, 2, 40, 41, 300].map(onDay));
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 40],
      [40, 41],
      [41, 300],
    ] as const)
      expect(scale.x(b * day + day / 2) - scale.x(a * day + day / 2)).toBeGreaterThan(40);
  });

  test('spends little on what lies before the first date and after the last', () => {
    const { scale } = elastic([0, 5, 9].map(onDay));
    expect(scale.x(0)).toBeLessThan(60);
    expect(scale.x(10 * day)).toBeGreaterThan(940);
  });
});

describe('folds', () => {
  test('of the article are its two long pauses', () => {
    const extent = storyExtent(tehran)!;
    const { folds } = elasticWarp(tehran.accounts.wall, extent);
    expect(folds.map(({ from, to }) => durationWords(to - from, 'en'))).toEqual(['176 days', '77 days']);
  });

  test('are not in a war diary with an entry nearly every day for 300 days', () => {
    expect(
      foldsOf(
        Array.from({ length: 300 }, (_, i) => i)
          .filter((i) => i % 7 < 5)
          .map(onDay),
      ),
    ).toEqual([]);
  });

  test('are before a burst of 300 events in a day, where something happened a year earlier', () => {
    const burst = Array.from({ length: 300 }, (_, i) => atTime(365 * day + i * 280_000));
    expect(foldsOf([onDay(0), ...burst])).toEqual(['364 days']);
  });

  test('are not in a burst by itself', () => {
    expect(foldsOf(Array.from({ length: 300 }, (_, i) => atTime(i * 280_000)))).toEqual([]);
  });

  test('are not in two centuries of a family in which no generation is idle', () => {
    expect(
      foldsOf(
        [1801, 1823, 1830, 1849, 1851, 1870, 1888, 1899, 1914, 1918, 1933, 1945, 1961, 1970, 1989, 2001].map((at) =>
          onDay(at * 365),
        ),
      ),
    ).toEqual([]);
  });

  test('stay two where something lies between them', () => {
    expect(foldsOf([0, 1, 2, 3, 4, 100, 200, 201, 202, 203].map(onDay))).toEqual(['95 days', '99 days']);
  });
});

describe('from the Big Bang to this morning', () => {
  const now = Date.UTC(2022, 10, 9, 8);
  const ago = [13.8e9, 13.4e9, 4.6e9, 3.8e9, 5.4e8, 2.3e8, 6.6e7, 3e5, 1.2e4, 5200, 2066, 533, 77, 53, 10];
  const dates = [
    ...ago.map(
      (years): Bounds => [
        now - years * 1.01 * year,
        now - years * 0.99 * year,
        now - years * 1.01 * year,
        now - years * 0.99 * year,
      ],
    ),
    atTime(now),
  ];
  const { scale } = elastic(dates);

  test('every two dates can be told apart', () => {
    const xs = dates.map(([from, to]) => scale.x(from / 2 + to / 2));
    for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeGreaterThan(10);
  });

  test('an hour of this morning can be zoomed to, and its minutes keep their distances', () => {
    const hour = timeScale(scale.warp, { from: now, to: now + 3_600_000 }, 1000);
    for (const minute of [0, 1, 17, 30, 59, 60])
      expect(hour.x(now + minute * 60_000)).toBeCloseTo((minute * 1000) / 60, 1);
  });
});

describe('of many dates some speak for the others', () => {
  /** Moments of a story, a tenth of them anywhere in ten years, the others in some bursts of a week each. */
  const bursts = fc
    .record({
      count: fc.integer({ min: 600, max: 1500 }),
      weeks: fc.array(fc.integer({ min: 0, max: 3600 }), { minLength: 1, maxLength: 4 }),
      spread: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
    })
    .map(({ count, weeks, spread }) =>
      Array.from({ length: count }, (_, i) => {
        const share = spread.next().value;
        return i % 10 === 0 ? atTime(share * 3650 * day) : atTime((weeks[i % weeks.length]! + share * 7) * day);
      }),
    );

  test('so that the pace changes no oftener than the eye can follow', () => {
    fc.assert(
      fc.property(bursts, (dates) => {
        const { warp, extent } = elastic(dates);
        // 64, and the edges of at most 20 idle stretches.
        expect(warp.knots.length).toBeLessThanOrEqual(104);
        expect([warp.knots[0], warp.knots.at(-1)]).toEqual([extent.from, extent.to]);
      }),
      { numRuns: 30 },
    );
  });

  test('and no fold hides any of them', () => {
    let folded = 0;
    fc.assert(
      fc.property(bursts, (dates) => {
        const { folds } = elastic(dates).warp;
        folded += folds.length;
        for (const { from, to } of folds) expect(dates.flat().filter((time) => time > from && time < to)).toEqual([]);
      }),
      { numRuns: 30 },
    );
    expect(folded).toBeGreaterThan(0);
  });

  test('and a year between two bursts is folded from the last date of one to the first of the other', () => {
    const dates = [0, 365].flatMap((start) => Array.from({ length: 401 }, (_, i) => atTime(start * day + i * 200_000)));
    expect(elastic(dates).warp.folds).toEqual([{ from: 400 * 200_000 + 1000, to: 365 * day }]);
  });

  test('and half of them, in one month of ten years, have a third of the axis', () => {
    const dates = Array.from({ length: 2000 }, (_, i) =>
      atTime(i % 2 === 0 ? 1800 * day + i * 1_296_000 : (i / 2000) * 3650 * day),
    );
    const { scale } = elastic(dates);
    expect(scale.x(1830 * day) - scale.x(1800 * day)).toBeGreaterThan(333);
  });

  test('and a thousand at the same moment stand in the middle', () => {
    const { scale } = elastic(Array.from({ length: 1000 }, () => atTime(day)));
    expect(scale.x(day + 500)).toBeCloseTo(500, 0);
  });
});
