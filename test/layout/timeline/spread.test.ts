import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRows } from '../../../src/layout/timeline/intervals.js';
import { spread, spreadWithin } from '../../../src/layout/timeline/spread.js';

const ascending = (values: number[]) => values.toSorted((a, b) => a - b);
const wishes = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }).map(ascending);

const moved = (positions: readonly number[], wished: readonly number[]) =>
  positions.reduce((sum, position, i) => sum + (position - wished[i]!) ** 2, 0);

/** The least sum of squares with positions on a grid of `step`, by dynamic programming over all of them. */
function leastMoved(wished: readonly number[], apart: number, step: number): number {
  const [from, to] = [-80, 140];
  const count = Math.round((to - from) / step) + 1;
  const shift = Math.round(apart / step);
  let costs = new Array<number>(count).fill(0);
  for (const wish of wished) {
    let least = Infinity;
    const next = new Array<number>(count).fill(Infinity);
    for (let k = 0; k < count; k++) {
      if (k >= shift || wish === wished[0]) least = Math.min(least, costs[Math.max(0, k - shift)]!);
      next[k] = least + (from + k * step - wish) ** 2;
    }
    costs = next;
  }
  return Math.min(...costs);
}

describe('spread', () => {
  test('keeps order and distances', () => {
    fc.assert(
      fc.property(
        wishes,
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 12, maxLength: 12 }),
        (wished, apart) => {
          const positions = spread(wished, apart);
          positions.slice(1).forEach((position, i) => {
            expect(position - positions[i]!).toBeGreaterThanOrEqual(apart[i]! - 1e-9);
          });
        },
      ),
    );
  });

  test('moves what has room nowhere', () => {
    expect(spread([0, 10, 50], 10)).toEqual([0, 10, 50]);
  });

  test('moves as little as possible, against every arrangement on a grid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }).map(ascending),
        fc.constantFrom(2, 6, 10),
        (wished, apart) => {
          const least = leastMoved(wished, apart, 0.5);
          const own = moved(spread(wished, apart), wished);
          expect(own).toBeLessThanOrEqual(least + 1e-9);
          // The grid misses the optimum by a quarter of a step in each place at most.
          expect(own).toBeGreaterThanOrEqual(least - wished.length * (0.25 * 0.25 + 0.5 * 20));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('meets the conditions of the optimum: a pool stands at its own mean, and would part if it could', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 1, max: 20 }), (wished, apart) => {
        const positions = spread(wished, apart);
        let start = 0;
        for (let i = 1; i <= wished.length; i++) {
          if (i < wished.length && Math.abs(positions[i]! - positions[i - 1]! - apart) < 1e-9) continue;
          const pull = wished.slice(start, i).reduce((sum, wish, k) => sum + wish - positions[start + k]!, 0);
          expect(Math.abs(pull)).toBeLessThan(1e-6);
          start = i;
        }
      }),
    );
  });

  test('stays within its room where all fit', () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const positions = spreadWithin(wished, 5, 0, 60);
        for (const position of positions) {
          expect(position).toBeGreaterThanOrEqual(0);
          expect(position).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});

describe('rows', () => {
  const extents = fc
    .array(fc.record({ from: fc.integer({ min: 0, max: 100 }), length: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 25,
    })
    .map((list) => list.map(({ from, length }) => ({ from, to: from + length })));

  test('hold nothing that overlaps, and are as few as the most that meet at one place', () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 0, max: 8 }), (list, gap) => {
        const rows = packRows(list, gap);
        list.forEach((a, i) => {
          list.forEach((b, k) => {
            if (i < k && rows[i] === rows[k]) expect(a.to + gap <= b.from || b.to + gap <= a.from).toBe(true);
          });
        });
        const meeting = list.map(
          ({ from: place }) => list.filter(({ from, to }) => from <= place && place < to + gap).length,
        );
        expect(Math.max(-1, ...rows) + 1).toBe(Math.max(0, ...meeting));
      }),
    );
  });
});
