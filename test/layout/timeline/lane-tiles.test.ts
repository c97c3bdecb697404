import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastMark, long, markGap, type RowWishes, titleGap } from '../../../src/layout/timeline/lane-rows.js';
import { LaneTiles, type Placed, tileWidth } from '../../../src/layout/timeline/lane-tiles.js';
import { hasTitle } from '../../../src/layout/timeline/mark-row.js';
import { mostImportant } from '../../../src/layout/timeline/most-important.js';

interface Event {
  readonly from: number;
  readonly to: number;
  readonly importance: number;
}

/** The width of the whole story at the first step of zoom. */
const whole = 1200;

const zoomAt = (step: number) => 2 ** (step / 2);

/** An event where tiles of a step meet, at the edge after `tile`, of a length in pixels of that step. */
const anEvent = (step: number) =>
  fc
    .record({
      tile: fc.constantFrom(1, 1, 1, 2),
      offset: fc.double({ min: -700, max: 700, noNaN: true }),
      length: fc.constantFrom(0, 0, 0, 5, 60, 200, 470, 490, 700, 3000),
      importance: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ tile, offset, length, importance }): Event => {
      const from = (tile * tileWidth + offset) / zoomAt(step);
      return { from, to: from + length / zoomAt(step), importance };
    });

/** A step of zoom, and events where its tiles meet. */
const crowd = fc.integer({ min: 4, max: 16 }).chain((step) =>
  fc.record({
    step: fc.constant(step),
    all: fc.array(anEvent(step), { maxLength: 60 }).map((all) => all.sort((a, b) => a.from - b.from)),
  }),
);

/** A window as wide as the whole story, around the edge after the first tile. */
const windowAt = (share: number): [number, number] => {
  const start = tileWidth - whole * share;
  return [start, start + whole];
};

const share = fc.double({ min: 0, max: 1, noNaN: true });

function wishesOf(all: readonly Event[], zoom: number): RowWishes {
  return {
    count: all.length,
    from: (entry) => all[entry]!.from * zoom,
    to: (entry) => all[entry]!.to * zoom,
    length: (entry) => (all[entry]!.to - all[entry]!.from) * zoom,
    mostImportant: mostImportant(all.length, (entry) => all[entry]!.importance),
    title: () => 130,
    end: whole * zoom,
  };
}

const tilesOf = (all: readonly Event[], rows = 2) =>
  new LaneTiles((level) => ({ wishes: wishesOf(all, zoomAt(level)), rows, zoom: zoomAt(level) }));

/** In which row each entry is, and whether with its title. */
const placesOf = (rows: readonly Placed[]) =>
  new Map(rows.flatMap((marks, row) => marks.map((mark) => [mark.entry, `${row} ${hasTitle(mark)}`] as const)));

describe('the rows of a lane of very many events', () => {
  it('are the same wherever one looks, and whatever one has looked at before', () => {
    fc.assert(
      fc.property(crowd, share, share, share, ({ step, all }, a, b, before) => {
        const seenLater = tilesOf(all);
        seenLater.within(step + 1, ...windowAt(before));
        const first = placesOf(tilesOf(all).within(step, ...windowAt(a)));
        const second = placesOf(seenLater.within(step, ...windowAt(b)));
        for (const [entry, found] of second) if (first.has(entry)) expect(first.get(entry)).toBe(found);
      }),
    );
  });

  it('hold what they hold on either side of any place in them', () => {
    fc.assert(
      fc.property(crowd, share, share, ({ step, all }, at, along) => {
        const tiles = tilesOf(all);
        const [from, to] = windowAt(at);
        const middle = from + (to - from) * along;
        const halves = [...tiles.within(step, from, middle), ...tiles.within(step, middle, to)].flat();
        const found = tiles.within(step, from, to).flat();
        expect(new Set(found.map(({ entry }) => entry))).toEqual(new Set(halves.map(({ entry }) => entry)));
      }),
    );
  });

  it('let nothing overlap, marks or titles', () => {
    fc.assert(
      fc.property(crowd, share, fc.integer({ min: 1, max: 4 }), ({ step, all }, at, count) => {
        const rows = tilesOf(all, count).within(step, ...windowAt(at));
        expect(rows).toHaveLength(count);
        for (const marks of rows) {
          for (const [i, mark] of marks.entries()) {
            expect(mark.from).toBe(all[mark.entry]!.from * zoomAt(step));
            expect(mark.to).toBe(Math.max(all[mark.entry]!.to * zoomAt(step), mark.from + leastMark));
            const next = marks[i + 1];
            if (next) expect(next.from - mark.to).toBeGreaterThanOrEqual(markGap - 1e-6);
            const titled = marks.slice(i + 1).find(hasTitle);
            if (hasTitle(mark) && titled) expect(titled.from - mark.titleEnd).toBeGreaterThanOrEqual(titleGap - 1e-6);
          }
        }
        const entries = rows.flat().map(({ entry }) => entry);
        expect(new Set(entries).size).toBe(entries.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('keep a mark that has grown long where it was', () => {
    fc.assert(
      fc.property(crowd, share, ({ step, all }, at) => {
        const tiles = tilesOf(all);
        const [from, to] = windowAt(at);
        const closer = placesOf(tiles.within(step + 1, from * Math.SQRT2, to * Math.SQRT2));
        tiles.within(step, from, to).forEach((marks, row) => {
          for (const { entry, from: begin, to: end } of marks) {
            const isLong = (all[entry]!.to - all[entry]!.from) * zoomAt(step + 1) > long;
            // What only touches an edge may lie beyond it by the last bit.
            if (isLong && end > from + 1 && begin < to - 1) expect(closer.get(entry)).toBe(`${row} true`);
          }
        });
      }),
    );
  });

  it('hold all events where there are few', () => {
    const all = Array.from({ length: 400 }, (_, i) => ({ from: i * 3, to: i * 3 + (i % 3), importance: i % 7 }));
    const tiles = tilesOf(all);
    const found = new Set(tiles.within(14, 0, whole * zoomAt(14)).flatMap((marks) => marks.map(({ entry }) => entry)));
    expect(found.size).toBe(400);
  });

  it('show the most important event of a crowd', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 60, maxLength: 200 }), (importances) => {
        const all = importances.map((importance, i) => ({ from: 20 + i / 1000, to: 20 + i / 1000, importance }));
        const most = mostImportant(all.length, (entry) => all[entry]!.importance)(0, all.length, 1);
        const [first, ...rest] = tilesOf(all, 1).within(0, 0, whole);
        expect(rest).toEqual([]);
        expect(first!.map(({ entry }) => entry)).toEqual(most);
      }),
    );
  });
});

it('the most important entries of a stretch are those that sorting finds', () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 400 });
  fc.assert(
    fc.property(values, share, share, fc.integer({ min: 1, max: 9 }), fc.boolean(), (all, a, b, most, odd) => {
      const [start, end] = [a, b].map((at) => Math.floor(at * all.length)).sort((x, y) => x - y) as [number, number];
      const isWanted = (entry: number) => !odd || entry % 2 === 1;
      const sorted = [...all.keys()]
        .slice(start, end)
        .filter(isWanted)
        .sort((x, y) => all[y]! - all[x]! || x - y);
      const found = mostImportant(all.length, (entry) => all[entry]!)(start, end, most, isWanted);
      expect(found).toEqual(sorted.slice(0, most).sort((x, y) => x - y));
    }),
  );
});
