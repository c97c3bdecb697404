import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { castOf } from '../../../src/layout/timeline/cast.js';
import { drawnEvents } from '../../../src/layout/timeline/dated.js';
import {
  type Bar,
  type LineGroup,
  lineCosts,
  orderLines,
  pinnedOrder,
} from '../../../src/layout/timeline/line-order.js';
import { tehran } from './inputs.js';

function* permutations<T>(list: readonly T[]): Generator<T[]> {
  if (list.length === 0) yield [];
  for (const [i, item] of list.entries()) for (const rest of permutations(list.toSpliced(i, 1))) yield [item, ...rest];
}

/** The least cost of any order that keeps groups together and their heads first, by trying all. */
function leastCost(groups: readonly LineGroup[], bars: readonly Bar[]): number {
  const cost = lineCosts(bars);
  let least = Infinity;
  const fill = (order: readonly LineGroup[], at: number, done: readonly number[]) => {
    const group = order[at];
    if (!group) least = Math.min(least, cost(done));
    else
      for (const rest of permutations(group.lines.slice(1))) fill(order, at + 1, [...done, group.lines[0]!, ...rest]);
  };
  for (const order of permutations(groups)) fill(order, 0, []);
  return least;
}

/** Its own small generator, so that the twenty stories are the same on every machine. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function randomStory(seed: number): { groups: LineGroup[]; bars: Bar[] } {
  const next = chance(seed * 7919 + 1);
  const lines = Array.from({ length: 5 + next(4) }, (_, line) => line);
  const groups: number[][] = [];
  for (const line of lines) {
    if (groups.length > 0 && next(3) === 0) groups[next(groups.length)]!.push(line);
    else groups.push([line]);
  }
  const bars = Array.from({ length: 6 + next(15) }, () => {
    const size = 1 + next(4);
    return [...new Set(Array.from({ length: size }, () => next(lines.length)))];
  });
  return { groups: groups.map((members) => ({ lines: members })), bars };
}

describe('against every order of up to 8 lines', () => {
  const ratios = Array.from({ length: 20 }, (_, seed) => {
    const { groups, bars } = randomStory(seed);
    const cost = lineCosts(bars);
    return cost(orderLines(groups, bars)) / leastCost(groups, bars);
  });

  test('twenty random stories cost at most 2 % more than the best order, one by one at most 10 %', () => {
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    console.info(
      `line order against the exact solver: mean ${mean.toFixed(4)}, worst ${Math.max(...ratios).toFixed(4)}`,
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1 - 1e-9);
    expect(mean).toBeLessThanOrEqual(1.02);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.1);
  });
});

const ascending = (a: number, b: number) => a - b;

const bars = fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }), { maxLength: 25 });
const groups = fc
  .shuffledSubarray(
    Array.from({ length: 10 }, (_, i) => i),
    { minLength: 10 },
  )
  .map((lines) =>
    [lines.slice(0, 4), lines.slice(4, 5), lines.slice(5, 8), lines.slice(8, 9), lines.slice(9)].map((list) => ({
      lines: list,
    })),
  );

test('every line is there once, groups stay together, their heads first', () => {
  fc.assert(
    fc.property(groups, bars, (list, some) => {
      const order = orderLines(list, some);
      expect(order.toSorted(ascending)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      for (const { lines } of list) {
        const at = order.indexOf(lines[0]!);
        expect(order.slice(at, at + lines.length).toSorted(ascending)).toEqual(lines.toSorted(ascending));
      }
    }),
  );
});

test('the cost counts lines passed while they are drawn, places, and depth', () => {
  // Line 1 is drawn from the first bar to the last; the second bar passes it, and 2 is not begun yet.
  const cost = lineCosts([[1], [0, 3], [1, 2]]);
  const passed = 1;
  const places = 3 + 1;
  const depth = 1 + (0 + 3) + (1 + 2);
  expect(cost([0, 1, 2, 3])).toBeCloseTo(passed + 0.35 * places + 0.06 * depth);
});

test('the most involved stands first where that passes no more lines', () => {
  const order = orderLines(
    [0, 1, 2].map((line) => ({ lines: [line] })),
    [[0], [2], [2], [0, 1], [1, 2], [2], [2]],
  );
  expect(order).toEqual([2, 1, 0]);
});

test('the lines of the article are ordered the same way each time, near to the best that a long search finds', () => {
  const events = drawnEvents(tehran, tehran.accounts.wall, [...tehran.events.kind.keys()]);
  const cast = castOf(
    tehran,
    events.map(({ event }) => event),
  );
  const order = orderLines(cast.groups, cast.bars);
  expect(orderLines(cast.groups, cast.bars)).toEqual(order);
  expect(lineCosts(cast.bars)(order)).toBeLessThan(60.07 * 1.03);
});

test('pinned lines stand as the reader left them, the others where they were', () => {
  expect(pinnedOrder([0, 1, 2, 3, 4], [4, 1])).toEqual([0, 4, 2, 3, 1]);
  expect(pinnedOrder([0, 1, 2], [2, 0, 1])).toEqual([2, 0, 1]);
  expect(pinnedOrder([0, 1, 2], [9, 2, 2, 1])).toEqual([0, 2, 1]);
  expect(pinnedOrder([0, 1, 2], [])).toEqual([0, 1, 2]);
});
