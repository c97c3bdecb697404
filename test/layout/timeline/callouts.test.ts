import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Callout, type CalloutWish, placeCallouts } from '../../../src/layout/timeline/callouts.js';

const wish = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  width: fc.integer({ min: 20, max: 200 }),
  height: fc.constantFrom(1, 1, 2),
  importance: fc.constantFrom(0.1, 0.5, 0.5, 0.9),
});
const wishLists = fc.array(wish, { maxLength: 30 });
const rooms = fc.record({
  left: fc.constantFrom(-150, 0),
  right: fc.constantFrom(900, 1050),
  rows: fc.integer({ min: 1, max: 16 }),
});

const boxOf = ({ wish: row, left, row: bottom }: Callout, wishes: readonly CalloutWish[]) => {
  const { width, height, x } = wishes[row]!;
  return { left, right: left + width, bottom, top: bottom + height, x };
};

test('no label lies over another, no leader crosses a label, none leaves the room', () => {
  fc.assert(
    fc.property(wishLists, rooms, (wishes, room) => {
      const boxes = placeCallouts(wishes, room).map((callout) => boxOf(callout, wishes));
      for (const [i, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(room.left);
        expect(a.right).toBeLessThanOrEqual(room.right);
        expect(a.top).toBeLessThanOrEqual(room.rows);
        for (const b of boxes.filter((_, k) => k !== i)) {
          const sideBySide = a.right + 8 <= b.left || b.right + 8 <= a.left;
          const above = a.top <= b.bottom || b.top <= a.bottom;
          expect(sideBySide || above).toBe(true);
          // The leader of b stands from the drawing up to its label.
          if (b.top > a.bottom) expect(b.x > a.left && b.x < a.right).toBe(false);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('all are placed where there are rows enough and room on both sides', () => {
  const apart = fc.array(
    fc.record({
      step: fc.integer({ min: 3, max: 80 }),
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.constantFrom(1, 2),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(apart, (parts) => {
      let x = 0;
      const wishes = parts.map(({ step, width, height }) => {
        x += step;
        return { x, width, height, importance: 0.5 };
      });
      const rows = wishes.reduce((sum, { height }) => sum + height, 0);
      expect(placeCallouts(wishes, { left: -300, right: x + 300, rows })).toHaveLength(wishes.length);
    }),
  );
});

/** Whether labels can be placed in so many rows at all, by trying every side and every order of up to five of them. */
function canPlaceAll(wishes: readonly CalloutWish[], room: { left: number; right: number; rows: number }): boolean {
  const place = (done: readonly ReturnType<typeof boxOf>[], rest: readonly number[]): boolean => {
    if (rest.length === 0) return true;
    return rest.some((i) => {
      const { x, width, height } = wishes[i]!;
      return [x + 5, x - 5 - width].some((left) => {
        if (left < room.left || left + width > room.right) return false;
        return Array.from({ length: room.rows - height + 1 }, (_, row) => row).some((row) => {
          const box = { left, right: left + width, bottom: row, top: row + height, x };
          const clear = done.every((other) => {
            const side = box.right + 8 <= other.left || other.right + 8 <= box.left;
            const above = box.top <= other.bottom || other.top <= box.bottom;
            const crossesOther = box.top > other.bottom && x > other.left - 8 && x < other.right + 8;
            const crossed = other.top > box.bottom && other.x > box.left - 8 && other.x < box.right + 8;
            return (side || above) && !crossesOther && !crossed;
          });
          return (
            clear &&
            place(
              [...done, box],
              rest.filter((other) => other !== i),
            )
          );
        });
      });
    });
  };
  return place(
    [],
    wishes.map((_, i) => i),
  );
}

test('a label is left out only where no order and no sides would place all, with a row for each', () => {
  const few = fc.array(
    fc.record({
      ...{ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 20, max: 150 }) },
      height: fc.constant(1),
      importance: fc.constant(0.5),
    }),
    { maxLength: 4 },
  );
  let [placed, possible] = [0, 0];
  fc.assert(
    fc.property(few, (wishes) => {
      const room = { left: 0, right: 300, rows: Math.max(1, wishes.length) };
      const all = placeCallouts(wishes, room).length === wishes.length;
      if (all) placed++;
      if (canPlaceAll(wishes, room)) {
        possible++;
        expect(all).toBe(true);
      } else expect(all).toBe(false);
    }),
    { numRuns: 150 },
  );
  expect(placed).toBe(possible);
});

test('the most important stays, whatever comes after it', () => {
  const around = (x: number, importance: number) => ({ x, width: 100, height: 1, importance });
  const wishes = [around(100, 0.2), around(102, 0.9), around(104, 0.2), around(400, 0.1)];
  const placed = placeCallouts(wishes, { left: 0, right: 500, rows: 1 }).map(({ wish: row }) => row);
  expect(placed.toSorted((a, b) => a - b)).toEqual([1, 3]);
});
