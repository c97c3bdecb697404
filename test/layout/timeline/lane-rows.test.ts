import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapes } from '../../../src/layout/scene.js';
import type { LanePassage } from '../../../src/layout/timeline/lane-bands.js';
import { lanesDrawing } from '../../../src/layout/timeline/lanes.js';
import { storyFromColumns } from '../../../src/model/columns.js';
import { harbourLog } from '../../../stories/timeline/harbour.js';
import { inputOf, readStory } from './inputs.js';
import { anyStory } from './random-stories.js';

const { story: harbour } = storyFromColumns(harbourLog(700));
const text = shapes.indexOf('text');

type Drawn = ReturnType<typeof lanesDrawing>;

/** Where each event's marks stand: the middles of all but its titles. */
function heights({ scene }: Drawn): Map<string, string> {
  const found = new Map<string, Set<number>>();
  for (let row = 0; row < scene.count; row++) {
    const key = scene.items[scene.item[row]!];
    const { role } = scene.looks[scene.look[row]!]!;
    if (!key?.startsWith('event:') || scene.shape[row] === text || role === 'label-box') continue;
    if (role !== 'point' && role !== 'span' && role !== 'doubt') continue;
    const middle = role === 'point' ? scene.y[row]! : scene.y[row]! + scene.h[row]! / 2;
    found.set(key, (found.get(key) ?? new Set()).add(Math.round(middle * 100) / 100));
  }
  return new Map([...found].map(([key, ys]) => [key, [...ys].join()]));
}

function drawn(story: typeof harbour, share: number, at: number, passage?: LanePassage): Drawn {
  const whole = inputOf(story, { scale: 'linear' });
  const length = (whole.extent.to - whole.extent.from) * share;
  const from = whole.extent.from + (whole.extent.to - whole.extent.from - length) * at;
  return lanesDrawing({ ...whole, window: { from, to: from + length } }, passage);
}

const place = fc.double({ min: 0, max: 1, noNaN: true });
const zoom = fc.constantFrom(1, 0.5, 0.2, 0.03, 0.004);

/** The tops of the rows of what both drawings show, each beside the other. */
function inBoth(a: Drawn, b: Drawn): [number, number][] {
  const [before, after] = [a.lanes.stand().tops, b.lanes.stand().tops];
  return [...after].flatMap(([entry, top]) =>
    before.has(entry) ? [[before.get(entry)!, top] as [number, number]] : [],
  );
}

describe('the row of an event in a lane', () => {
  it('never changes while one pans', () => {
    fc.assert(
      fc.property(zoom, place, place, (share, a, b) => {
        for (const [before, after] of inBoth(drawn(harbour, share, a), drawn(harbour, share, b)))
          expect(after).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('never changes while one pans, whatever the dates', () => {
    fc.assert(
      fc.property(anyStory(40), zoom, place, place, (document, share, a, b) => {
        const story = readStory(document);
        for (const [before, after] of inBoth(drawn(story, share, a), drawn(story, share, b)))
          expect(after).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('holds as long as the zoom is between two steps', () => {
    const rows = inBoth(drawn(harbour, 0.3, 0.5), drawn(harbour, 0.31, 0.5));
    expect(rows.length).toBeGreaterThan(50);
    for (const [before, after] of rows) expect(after).toBe(before);
  });
});

describe('on the way to the rows of another step of zoom', () => {
  const before = drawn(harbour, 0.3, 0.5);
  const after = drawn(harbour, 0.08, 0.5);
  const from = before.lanes.stand();
  const passing = (share: number) => drawn(harbour, 0.08, 0.5, { from, share });

  it('an event begins where it was, and ends where it will be', () => {
    const [was, will] = [heights(before), heights(after)];
    const start = heights(passing(0));
    const both = [...was.keys()].filter((key) => will.has(key));
    expect(both.length).toBeGreaterThan(10);
    expect(both.filter((key) => was.get(key) !== will.get(key)).length).toBeGreaterThan(5);
    for (const key of both) expect(start.get(key)).toBe(was.get(key));
    expect(heights(passing(1))).toEqual(will);
  });

  it('it is between the two', () => {
    const [was, will, half] = [heights(before), heights(after), heights(passing(0.5))];
    for (const [key, y] of half) {
      const ends = [Number(was.get(key) ?? y), Number(will.get(key) ?? y)].sort((a, b) => a - b);
      expect(Number(y)).toBeGreaterThanOrEqual(ends[0]! - 0.01);
      if (was.has(key)) expect(Number(y)).toBeLessThanOrEqual(ends[1]! + 0.01);
    }
    const [low, high] = [before.scene.height, after.scene.height].sort((a, b) => a - b);
    expect(passing(0.5).scene.height).toBeGreaterThanOrEqual(low!);
    expect(passing(0.5).scene.height).toBeLessThanOrEqual(high!);
  });
});
