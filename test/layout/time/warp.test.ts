import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blendWarp } from '../../../src/layout/time/blend.js';
import { elasticWarp } from '../../../src/layout/time/elastic.js';
import { timeScale } from '../../../src/layout/time/time-scale.js';
import { linearWarp, piecewiseWarp, type Warp } from '../../../src/layout/time/warp.js';
import { columnsOf, dateLists, day, extentOf } from './warps.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Every kind of warp, with what it was made for. */
const warps = fc.tuple(dateLists, fc.constantFrom('elastic', 'blend', 'linear'), share).map(([dates, kind, at]) => {
  const extent = extentOf(dates);
  const elastic = elasticWarp(columnsOf(dates), extent);
  const warp =
    kind === 'elastic' ? elastic : kind === 'linear' ? linearWarp : blendWarp(elastic, linearWarp, at, extent);
  return { warp, extent };
});

const along = ({ from, to }: { from: number; to: number }, at: number) => Math.min(from + (to - from) * at, to);

describe('a warp', () => {
  test('never runs backwards', () => {
    fc.assert(
      fc.property(warps, share, share, ({ warp, extent }, a, b) => {
        const [early, late] = [along(extent, Math.min(a, b)), along(extent, Math.max(a, b))];
        expect(warp.position(early)).toBeLessThanOrEqual(warp.position(late));
      }),
    );
  });

  test('runs on through its knots without a jump', () => {
    fc.assert(
      fc.property(warps, ({ warp, extent }) => {
        const whole = warp.position(extent.to) - warp.position(extent.from);
        warp.knots.forEach((knot, i) => {
          const beside = Math.abs(knot) * 2 ** -51 + 1e-9;
          // Where two knots are only a few of the smallest steps apart, nothing lies between them.
          const near = Math.min(knot - (warp.knots[i - 1] ?? -Infinity), (warp.knots[i + 1] ?? Infinity) - knot);
          if (near < 1e4 * beside) return;
          for (const time of [knot - beside, knot + beside])
            expect(Math.abs(warp.position(time) - warp.position(knot))).toBeLessThan(1e-3 * whole);
        });
      }),
    );
  });

  test('says of many times that ascend what it says of each', () => {
    const shares = fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(warps, shares, ({ warp, extent }, places) => {
        const length = extent.to - extent.from;
        const times = Float64Array.from(places, (at) => extent.from + length * at).sort();
        const positions = warp.positions(times);
        expect(positions).toEqual(times.map((time) => warp.position(time)));
        const ascending = positions.toSorted();
        expect(warp.times(ascending)).toEqual(ascending.map((position) => warp.time(position)));
      }),
    );
  });

  test('leads back to the time, as exactly as numbers of 64 bits can', () => {
    fc.assert(
      fc.property(warps, share, ({ warp, extent }, at) => {
        const time = along(extent, at);
        const position = warp.position(time);
        // One step of the position, in time, where it lies.
        const step = Math.abs(position) * 2 ** -51 + Number.MIN_VALUE;
        const blur = warp.time(position + 2 * step) - warp.time(position - 2 * step);
        expect(Math.abs(warp.time(position) - time)).toBeLessThanOrEqual(blur + Math.abs(time) * 2 ** -50);
      }),
    );
  });

  test('goes on beyond its ends at their pace', () => {
    const warp = piecewiseWarp([0, 10, 20], [0, 1, 5], []);
    expect([-10, 0, 5, 10, 15, 20, 30].map(warp.position)).toEqual([-1, 0, 0.5, 1, 3, 5, 9]);
    expect([-1, 0, 0.5, 1, 3, 5, 9].map(warp.time)).toEqual([-10, 0, 5, 10, 15, 20, 30]);
  });
});

describe('a blend of two warps', () => {
  const dates = [0, 1, 2, 100, 101, 300].map((at) => [at * day, at * day + day, at * day, at * day + day] as const);
  const extent = extentOf(dates);
  const elastic = elasticWarp(columnsOf(dates), extent);

  test('begins and ends as the warps themselves', () => {
    expect(blendWarp(elastic, linearWarp, 0, extent)).toBe(elastic);
    expect(blendWarp(elastic, linearWarp, 1, extent)).toBe(linearWarp);
    expect(blendWarp(linearWarp, linearWarp, 0.5, extent)).toBe(linearWarp);
  });

  test('moves every date straight from its old place to its new one', () => {
    const placeIn = (warp: Warp, time: number) => timeScale(warp, extent, 1000).x(time);
    fc.assert(
      fc.property(share, share, (at, part) => {
        const time = along(extent, at);
        const [a, b] = [placeIn(elastic, time), placeIn(linearWarp, time)];
        expect(placeIn(blendWarp(elastic, linearWarp, part, extent), time)).toBeCloseTo(a + (b - a) * part, 6);
      }),
    );
  });
});
