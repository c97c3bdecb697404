import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  placeTitles,
  type TitlePlace,
  type TitleRoom,
  type TitleWish,
  titleInset,
} from '../../../src/layout/timeline/title-columns.js';

const wishLists = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 20, max: 150 }),
      height: fc.constantFrom(14, 28, 42),
      importance: fc.constantFrom(0.1, 0.5, 0.5, 0.9),
    }),
    { maxLength: 40 },
  )
  .map((wishes) => wishes.sort((a, b) => a.x - b.x));
const rooms = fc.record({
  left: fc.constantFrom(-200, 0),
  right: fc.constantFrom(900, 1050),
  height: fc.integer({ min: 10, max: 280 }),
});

const boxOf = ({ wish, leader, rise }: TitlePlace, wishes: readonly TitleWish[]) => ({
  wish,
  leader,
  left: leader + titleInset,
  right: leader + titleInset + wishes[wish]!.width,
  bottom: rise,
  top: rise + wishes[wish]!.height,
});

/** What is wrong with titles that stand so, by asking every pair. */
function faults(places: readonly TitlePlace[], wishes: readonly TitleWish[], room: TitleRoom): string[] {
  const boxes = places.map((place) => boxOf(place, wishes));
  return boxes.flatMap((a) => [
    ...(a.leader < room.left || a.right > room.right || a.top > room.height ? [`${a.wish} leaves the room`] : []),
    ...boxes
      .filter((b) => b !== a)
      .flatMap((b) => [
        ...(a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top
          ? [`${a.wish} lies over ${b.wish}`]
          : []),
        // The leader of b stands from the drawing up to the top of its title.
        ...(b.leader > a.leader && b.leader < a.right && b.top > a.bottom ? [`${b.wish} runs through ${a.wish}`] : []),
        ...(a.leader < b.leader !== a.wish < b.wish ? [`${a.wish} crosses ${b.wish}`] : []),
      ]),
  ]);
}

test('no title lies over another, no leader crosses a title or a leader, none leaves the room', () => {
  fc.assert(
    fc.property(wishLists, rooms, (wishes, room) => {
      expect(faults(placeTitles(wishes, room), wishes, room)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the checker sees what it looks for', () => {
  const wishes = [0, 10].map((x) => ({ x, width: 50, height: 14, importance: 0.5 }));
  const places = [
    { wish: 1, leader: 0, rise: 0 },
    { wish: 0, leader: 10, rise: 8 },
  ];
  expect(faults(places, wishes, { left: 5, right: 100, height: 100 })).toEqual([
    '1 leaves the room',
    '1 lies over 0',
    '0 runs through 1',
    '1 crosses 0',
    '0 lies over 1',
    '0 crosses 1',
  ]);
});

test('a title by itself stands straight above its place, on the ground', () => {
  const wishes = [100, 300, 500].map((x) => ({ x, width: 120, height: 28, importance: 0.5 }));
  expect(placeTitles(wishes, { left: 0, right: 800, height: 200 })).toEqual(
    wishes.map(({ x }, wish) => ({ wish, leader: x, rise: 0 })),
  );
});

test('a crowd is read from top to bottom, column by column', () => {
  const wishes = Array.from({ length: 12 }, (_, i) => ({ x: 300 + 20 * i, width: 120, height: 14, importance: 0.5 }));
  const places = placeTitles(wishes, { left: 0, right: 800, height: 200 });
  expect(places.map(({ wish }) => wish)).toEqual(wishes.map((_, i) => i));
  const columns = places.filter(({ rise }, i) => i === 0 || rise > places[i - 1]!.rise);
  expect(columns.length).toBeGreaterThan(1);
  expect(columns.length).toBeLessThan(6);
});

/** Whether titles that must all keep their order fit into a room at all, trying every division into columns. */
function canPlaceAll(wishes: readonly TitleWish[], { left, right, height }: TitleRoom): boolean {
  const need = (from: number, at: number): boolean => {
    if (from === wishes.length) return true;
    let [filled, widest] = [-5, 0];
    for (let next = from; next < wishes.length; next++) {
      filled += wishes[next]!.height + 5;
      widest = Math.max(widest, wishes[next]!.width);
      if (filled > height) return false;
      const end = at + 5 * (next - from) + titleInset + widest;
      if (end <= right && need(next + 1, end + 12)) return true;
    }
    return false;
  };
  return need(0, left);
}

test('a title is left out only where no division into columns has room for all', () => {
  const few = fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: 300 }),
        width: fc.constant(90),
        height: fc.constant(14),
        importance: fc.constant(0.5),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((wishes) => wishes.sort((a, b) => a.x - b.x));
  fc.assert(
    fc.property(few, fc.integer({ min: 14, max: 90 }), (wishes, height) => {
      const room = { left: 0, right: 330, height };
      expect(placeTitles(wishes, room).length === wishes.length).toBe(canPlaceAll(wishes, room));
    }),
    { numRuns: 300 },
  );
});

test('the most important stays, whatever comes after it', () => {
  const around = (x: number, importance: number) => ({ x, width: 100, height: 14, importance });
  const wishes = [around(100, 0.2), around(102, 0.9), around(104, 0.2), around(400, 0.1)];
  const placed = placeTitles(wishes, { left: 0, right: 230, height: 14 }).map(({ wish }) => wish);
  expect(placed).toContain(1);
});
