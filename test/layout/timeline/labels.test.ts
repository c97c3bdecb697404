import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf, type Layout, readStory, sceneOf, tehran } from './inputs.js';
import { labelFaults, labelsOf } from './labels.js';
import { anyStory } from './random-stories.js';

const layouts: readonly Layout[] = ['storyline', 'lanes', 'vertical'];
const scales = ['elastic', 'linear'] as const;
/** The widths of the element on pages of 1360, 768 and 375 px. */
const widths = [1312, 720, 351];
const views = layouts.flatMap((layout) =>
  scales.flatMap((scale) => widths.map((width) => [layout, scale, width] as const)),
);

describe('no label lies over another, and none leaves the drawing', () => {
  test.each(views)('in the article as %s, %s, %d px wide', (layout, scale, width) => {
    const scene = sceneOf(tehran, layout, { scale, width });
    expect(labelsOf(scene).length).toBeGreaterThan(10);
    expect(labelFaults(scene)).toEqual([]);
  });

  test.each(views)('in windows of the article as %s, %s, %d px wide', (layout, scale, width) => {
    const { scale: whole } = drawingOf(tehran, layout, { scale, width });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (at, share) => {
          const from = whole.width * at * (1 - share);
          const window = { from: whole.time(from), to: whole.time(from + whole.width * share) };
          expect(labelFaults(sceneOf(tehran, layout, { scale, width, window }))).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 1 },
    );
  });

  test.each(views)('in random stories as %s, %s, %d px wide', (layout, scale, width) => {
    fc.assert(
      fc.property(anyStory(), fc.boolean(), (document, rtl) => {
        expect(labelFaults(sceneOf(readStory(document), layout, { scale, width, rtl }))).toEqual([]);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  test.each([
    ['actor', []],
    ['actor', ['a', 'b']],
    ['place', []],
    ['source', []],
    ['none', []],
  ] as const)('in lanes by %s of random stories, with %j folded', (laneBy, folded) => {
    fc.assert(
      fc.property(anyStory(), fc.boolean(), fc.constantFrom(...widths), (document, rtl, width) => {
        expect(labelFaults(sceneOf(readStory(document), 'lanes', { laneBy, folded, width, rtl }))).toEqual([]);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  test.each(['de', 'fr', 'ar', 'he', 'ja', 'hi'])('in the article read in %s', (locale) => {
    for (const [layout, scale, width] of views) {
      const scene = sceneOf(tehran, layout, { scale, width, locale, rtl: locale === 'ar' || locale === 'he' });
      expect(labelFaults(scene)).toEqual([]);
    }
  });
});

test('the checker sees an overlap and a label cut off', () => {
  const scene = sceneOf(tehran, 'storyline');
  const moved = { ...scene, x: scene.x.map((x) => x / 2), width: scene.width / 2 };
  expect(labelFaults(moved).join()).toContain('lies over');
  expect(labelFaults({ ...scene, width: 900 }).join()).toContain('leaves the drawing');
});
