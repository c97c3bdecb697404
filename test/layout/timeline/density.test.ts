import { expect, it } from 'vitest';
import { markBox } from '../../../src/layout/item-box.js';
import { countsBetween, densityHeight, densityOf, skyline } from '../../../src/layout/timeline/density.js';
import {
  entryOf,
  isTitled,
  leastMark,
  type RowWishes,
  rowsForAll,
  rowsForSome,
} from '../../../src/layout/timeline/lane-rows.js';
import { mostImportant } from '../../../src/layout/timeline/most-important.js';
import { storyFromColumns } from '../../../src/model/columns.js';
import { sortedRows } from '../../../src/model/sorted-rows.js';
import { seeded } from '../../bench/timeline/events.js';
import { sceneOf } from './inputs.js';

const random = seeded(7);
const spans = Array.from({ length: 400 }, () => {
  const from = Math.floor(random() * 1000);
  return { from, to: random() < 0.5 ? from : from + Math.floor(random() * 60) };
}).sort((a, b) => a.from - b.from);

it('counts what meets each pixel as one would by asking every span', () => {
  const density = densityOf(
    Float64Array.from(spans, ({ from }) => from),
    Float64Array.from(spans, ({ to }) => to),
  );
  for (const step of [1, 3, 7.5, 250]) {
    const edges = Float64Array.from({ length: Math.ceil(1100 / step) + 1 }, (_, i) => i * step - 20);
    const counts = Array.from({ length: edges.length - 1 }, (_, i) => {
      const [a, b] = [edges[i]!, edges[i + 1]!];
      return spans.filter(({ from, to }) => from < b && (to > a || (from === to && from >= a))).length;
    });
    expect([...countsBetween(density, edges)]).toEqual(counts);
  }
});

it('counts what has no bound', () => {
  const density = densityOf(Float64Array.of(-Infinity, 5), Float64Array.of(Infinity, Infinity));
  expect([...countsBetween(density, [0, 1, 5, 9])]).toEqual([1, 1, 2]);
});

it('shows one event, and is highest where there are most', () => {
  expect(densityHeight(0, 100, 20, 3)).toBe(0);
  expect(densityHeight(1, 100, 20, 3)).toBe(3);
  expect(densityHeight(100, 100, 20, 3)).toBe(20);
  expect(densityHeight(10, 100, 20, 3)).toBeLessThan(densityHeight(11, 100, 20, 3));
});

it('makes a step only where the height changes, and ends on the ground', () => {
  const heights = (...counts: number[]) => skyline(Uint32Array.from(counts), 3, (count) => count);
  expect(heights(0, 2, 2, 2, 0)).toEqual([3, 2, 12, 0]);
  expect(heights(0, 2, 1)).toEqual([3, 2, 6, 1, 9, 0]);
  expect(heights(0, 0)).toEqual([]);
});

it.each([9000, 140_000])('sorts rows as comparing does, whatever the values, %d of them', (count) => {
  const deep = Float64Array.from({ length: count }, (_, i) => (i % 3 ? -4e20 * random() : Math.floor(random() * 50)));
  deep[17] = -Infinity;
  deep[4000] = Infinity;
  const rows = Uint32Array.from(deep.keys());
  const expected = rows.sort((a, b) => (deep[a]! < deep[b]! ? -1 : deep[a]! > deep[b]! ? 1 : a - b));
  expect(sortedRows(deep)).toEqual(expected);
});

/** Wishes of 300 events at a zoom, some long. */
function wishesAt(zoom: number): RowWishes {
  const own = seeded(11);
  const events = Array.from({ length: 300 }, () => {
    const from = own() * 1000;
    return { from, to: from + (own() < 0.1 ? own() * 100 : 0), importance: own(), title: 30 + own() * 100 };
  }).sort((a, b) => a.from - b.from);
  return {
    count: events.length,
    from: (entry) => events[entry]!.from * zoom,
    to: (entry) => events[entry]!.to * zoom,
    length: (entry) => (events[entry]!.to - events[entry]!.from) * zoom,
    mostImportant: mostImportant(events.length, (entry) => events[entry]!.importance),
    title: (entry) => events[entry]!.title,
    end: 1100 * zoom,
  };
}

it.each([0.5, 1, 4, 30, 200])('lets nothing in a row overlap, at zoom %d', (zoom) => {
  const wishes = wishesAt(zoom);
  const { rows, resolved } = rowsForSome(wishes, 3);
  const placed = rows.flat().map(entryOf);
  expect(new Set(placed).size).toBe(placed.length);
  expect(resolved).toBe(placed.length === wishes.count);
  for (const row of rows) {
    for (const [i, a] of row.entries()) {
      for (const b of row.slice(i + 1)) {
        const end = Math.max(wishes.to(entryOf(a)), wishes.from(entryOf(a)) + leastMark);
        expect(wishes.from(entryOf(b))).toBeGreaterThanOrEqual(end);
        if (isTitled(a) && isTitled(b))
          expect(wishes.from(entryOf(b))).toBeGreaterThanOrEqual(wishes.from(entryOf(a)) + wishes.title(entryOf(a)));
      }
    }
  }
});

it('gives the most important event of a crowd a title', () => {
  const wishes = wishesAt(0.5);
  const { rows } = rowsForSome(wishes, 2);
  const titled = new Set(rows.flat().filter(isTitled).map(entryOf));
  const [most] = wishes.mostImportant(0, wishes.count, 1);
  expect(titled.has(most!) || titled.size >= 4).toBe(true);
});

it('puts all in rows where they fit, and says where they do not', () => {
  expect(rowsForAll(wishesAt(200), 6)?.resolved).toBe(true);
  expect(rowsForAll(wishesAt(0.5), 6)).toBeUndefined();
});

it('stands clear of the marks and the titles of its lane, at its highest too', () => {
  const day = 86_400_000;
  const count = 3000;
  const { story } = storyFromColumns({
    // Half of them in one day, so that the strip is as high there as it gets.
    earliestStart: Float64Array.from({ length: count }, (_, row) => (row % 2 ? 500 : row) * day),
    title: (row: number) => `Event ${row}`,
  });
  const scene = sceneOf(story, 'lanes');
  const boxes = (...roles: string[]) =>
    [...scene.shape.keys()].filter((row) => roles.includes(scene.looks[scene.look[row]!]!.role));
  const [strip] = boxes('density');
  expect(scene.h[strip!]).toBe(17);
  const bottoms = boxes('point', 'span', 'label').map((row) => markBox(scene, row).y + markBox(scene, row).h);
  expect(bottoms.length).toBeGreaterThan(10);
  expect(Math.max(...bottoms)).toBeLessThan(scene.y[strip!]!);
});
