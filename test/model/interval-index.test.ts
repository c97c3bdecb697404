import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountIndex } from '../../src/model/account-index.js';
import { isInWindow } from '../../src/model/in-window.js';
import { intervalIndex } from '../../src/model/interval-index.js';
import { anyStory, anyWindow } from './stories.js';

/** What the index must say, row by row. */
function search(starts: readonly number[], ends: readonly number[], from: number, to: number): number[] {
  return starts.flatMap((start, row) => {
    const end = ends[row]!;
    return from < to && start < to && (end > from || (end === start && start >= from)) ? [row] : [];
  });
}

const intervals: [number, number][] = [
  [0, 10],
  [5, 5],
  [-Infinity, 3],
  [8, Infinity],
  [20, 30],
  [-Infinity, Infinity],
];

it.each([
  [0, 5, [0, 2, 5]],
  [5, 6, [0, 1, 5]],
  [10, 20, [3, 5]],
  [3, 3, []],
  [29, 100, [3, 4, 5]],
  [-100, -50, [2, 5]],
])('finds what meets [%d, %d)', (from, to, rows) => {
  const index = intervalIndex(
    intervals.map(([start]) => start),
    intervals.map(([, end]) => end),
  );
  expect([...index.list(from, to)]).toEqual(rows);
  expect(index.count(from, to)).toBe(rows.length);
});

it('agrees with looking at every row', () => {
  const time = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom(-Infinity, Infinity, 0.5, -0));
  const interval = fc.tuple(time, time).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const finite = interval.filter(([a, b]) => a < Infinity && b > -Infinity);
  fc.assert(
    fc.property(fc.array(finite, { maxLength: 40 }), time, time, (rows, from, to) => {
      const [starts, ends] = [rows.map(([start]) => start), rows.map(([, end]) => end)];
      const index = intervalIndex(starts, ends);
      const found = search(starts, ends, from, to);
      expect([...index.list(from, to)]).toEqual(found);
      expect(index.count(from, to)).toBe(found.length);
    }),
    { numRuns: 2000 },
  );
});

// Looking at every row would take minutes, and the test would end by its time limit.
it('counts in a million without looking at each', () => {
  const starts = Float64Array.from({ length: 1_000_000 }, (_, row) => row * 1000);
  const index = intervalIndex(
    starts,
    starts.map((start) => start + 1500),
  );
  let sum = 0;
  for (let step = 0; step < 10_000; step++) sum += index.count(step * 1000, step * 1000 + 1000);
  expect(sum).toBe(10_000 * 2 - 1);
});

it('lists the accounts that are possibly in a window, as asking each does', () => {
  fc.assert(
    fc.property(anyStory, anyWindow, (story, window) => {
      const index = accountIndex(story, 'event');
      const all = Array.from({ length: story.accounts.count }, (_, account) => account);
      const expected = all.filter((account) => isInWindow(story.accounts.date(account).wall, window));
      expect([...index.list(window.from, window.to)]).toEqual(expected);
      expect(index.count(window.from, window.to)).toBe(expected.length);
    }),
  );
});
