import { describe, expect, test } from 'vitest';
import { type Box, cell, type Packing, packBoxes } from '../../src/layout/force/pack.js';

/** Four nodes in a diamond around 0, 0: the corners of its box are free. */
const [reachX, reachY] = [8, 5];
const diamond: Packing = {
  box: { x: 0, y: 0, w: 2 * reachX + cell.w, h: 2 * reachY + cell.h },
  fixed: true,
  x: [0, reachX, 0, -reachX],
  y: [-reachY, 0, reachY, 0],
};

const alone = (): Packing => ({ box: { x: 0, y: 0, w: cell.w, h: cell.h }, fixed: false, x: [0], y: [0] });

const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.w + b.w) / 2 - 1e-6 && Math.abs(a.y - b.y) < (a.h + b.h) / 2 - 1e-6;

describe('parts of a network that nothing connects', () => {
  const [, ...packed] = packBoxes([diamond, ...Array.from({ length: 200 }, alone)]);

  test('stand beside each other', () => {
    for (const [i, box] of packed.entries())
      expect(packed.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
  });

  test('keep clear of what is fixed', () => {
    expect(packed.filter(({ x, y }) => Math.abs(x) / reachX + Math.abs(y) / reachY < 1)).toEqual([]);
  });

  test('stand in the corners that it leaves', () => {
    expect(packed.filter(({ x, y }) => Math.abs(x) < reachX && Math.abs(y) < reachY).length).toBeGreaterThan(10);
  });
});
