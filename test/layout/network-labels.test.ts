import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../src/base/measure.js';
import { type LabelWish, placeLabels } from '../../src/layout/network/labels.js';
import { setName } from '../../src/layout/network/names.js';

const bounds = { x: 0, y: 0, w: 300, h: 200 };
const clear = { symbols: [], lines: [] };
const wish = (x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  x,
  y,
  reach: 8,
  w: 60,
  h: 15,
  ...more,
});

const anyWish = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 200 }),
  reach: fc.integer({ min: 2, max: 16 }),
  w: fc.integer({ min: 5, max: 150 }),
  h: fc.constantFrom(15, 30),
  must: fc.boolean(),
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Whether two boxes share a pixel, pixel by pixel. */
function sharePixel(a: Box, b: Box): boolean {
  for (let x = Math.floor(a.x); x < a.x + a.w; x++) {
    for (let y = Math.floor(a.y); y < a.y + a.h; y++) {
      const [px, py] = [x + 0.5, y + 0.5];
      const has = (box: Box) => px > box.x && px < box.x + box.w && py > box.y && py < box.y + box.h;
      if (has(a) && has(b)) return true;
    }
  }
  return false;
}

describe('names', () => {
  it('stand below their symbol where it is free', () => {
    expect(placeLabels([wish(150, 100)], clear, bounds)).toEqual([{ x: 120, y: 110, w: 60, h: 15, anchor: 'middle' }]);
  });

  it('go elsewhere at the edge, or where a symbol is below', () => {
    const [atEdge] = placeLabels([wish(150, 195)], clear, bounds);
    expect(atEdge!.y + atEdge!.h).toBeLessThan(195);
    const [beside] = placeLabels([wish(150, 100)], { symbols: [{ x: 140, y: 112, w: 20, h: 20 }], lines: [] }, bounds);
    expect(beside!.y).toBeLessThan(100);
  });

  it('keep off lines where that is to be had', () => {
    const [place] = placeLabels([wish(150, 100)], { symbols: [], lines: [150, 100, 150, 200] }, bounds);
    expect(place!.y).toBeLessThan(100);
  });

  it('never overlap, never leave the drawing, and the first comes first', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 25 }), (wishes) => {
        const places = placeLabels(wishes, clear, bounds);
        const kept = places.filter((place) => place !== null);
        kept.forEach((a, i) => {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= 300 && a.y + a.h <= 200).toBe(true);
          for (const b of kept.slice(0, i)) expect(sharePixel(a, b)).toBe(false);
        });
        const first = wishes[0];
        if (first && first.x > 170 && first.x < 290 && first.y > 60 && first.y < 140) expect(places[0]).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('are left out rather than laid over a symbol, unless they must be there', () => {
    const everywhere = { symbols: [{ x: 0, y: 0, w: 300, h: 200 }], lines: [] };
    expect(placeLabels([wish(150, 100)], everywhere, bounds)).toEqual([null]);
    expect(placeLabels([wish(150, 100, { must: true })], everywhere, bounds)[0]).not.toBeNull();
  });
});

describe('setting a name', () => {
  const lines = (name: string, room: number) =>
    setName(name, 'label', room, estimateWidth).lines.map(({ text }) => text);

  it('takes one line where it fits, else two of about one length', () => {
    expect(lines('Iran', 100)).toEqual(['Iran']);
    expect(lines('Institute for the Study of War', 130)).toEqual(['Institute for', 'the Study of War']);
  });

  it('cuts what does not fit on two, whatever its length', () => {
    expect(lines('Incomprehensibilities', 60).at(-1)).toMatch(/…$/);
    const long = setName('long name '.repeat(20_000), 'label', 120, estimateWidth);
    expect(long.lines).toHaveLength(2);
    expect(long.w).toBeLessThanOrEqual(120);
  });

  it('breaks scripts without spaces', () => {
    expect(lines('乌克兰军方未具名的官员们', 90)).toHaveLength(2);
  });
});
