import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clampSpan, narrowest, panSpan, zoomSpan } from '../../src/model/window.js';

const span = { from: 0, to: 100_000 };
const anySpan = fc
  .tuple(fc.integer(), fc.integer({ min: 1000, max: 2 ** 40 }))
  .map(([from, width]) => ({ from, to: from + width }));

it.each([
  [50_000, 2, { from: -50_000, to: 150_000 }],
  [0, 0.5, { from: 0, to: 50_000 }],
  [25_000, 0.2, { from: 20_000, to: 40_000 }],
])('zooms at %d by %d', (at, factor, expected) => expect(zoomSpan(span, at, factor)).toEqual(expected));

it.each([
  [50, 1],
  [50, 0],
  [50, -1],
  [50, Number.NaN],
  [50, Infinity],
  [Number.NaN, 2],
])('returns the span itself for a zoom at %d by %d', (at, factor) => expect(zoomSpan(span, at, factor)).toBe(span));

it('zooms in no further than it can be drawn, and stays there', () => {
  const closest = zoomSpan(span, 0, 1e-9);
  expect(closest).toEqual({ from: 0, to: narrowest });
  expect(zoomSpan(closest, 0, 0.5)).toBe(closest);
});

it('keeps the moment under the pointer where it is', () => {
  fc.assert(
    fc.property(
      anySpan,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (before, share, factor) => {
        const at = before.from + share * (before.to - before.from);
        const after = zoomSpan(before, at, factor);
        expect((at - after.from) / (after.to - after.from)).toBeCloseTo(share, 6);
      },
    ),
  );
});

it('pans, and returns the span itself where nothing moves', () => {
  expect(panSpan(span, 5)).toEqual({ from: 5, to: 100_005 });
  expect(panSpan(span, 0)).toBe(span);
  expect(panSpan(span, Number.NaN)).toBe(span);
});

it('clamps a span to an extent: inside, no wider, and itself where it fits', () => {
  fc.assert(
    fc.property(anySpan, anySpan, (given, extent) => {
      const clamped = clampSpan(given, extent);
      expect(clamped.from).toBeGreaterThanOrEqual(extent.from);
      expect(clamped.to).toBeLessThanOrEqual(extent.to);
      expect(clamped.to - clamped.from).toBe(Math.min(given.to - given.from, extent.to - extent.from));
      if (given.from >= extent.from && given.to <= extent.to) expect(clamped).toBe(given);
    }),
  );
});
