import { describe, expect, test } from 'vitest';
import { serializeScene } from '../../../src/layout/scene.js';
import { burst } from '../../../stories/timeline/bursts.js';
import { parliament } from '../../../stories/timeline/many-actors.js';
import { expectFigure } from '../../figures/figures.js';
import { type Layout, readStory, sceneOf, storyAt, tehran, type View } from './inputs.js';
import { labelFaults } from './labels.js';

const data = (name: string) => storyAt(`stories/timeline/data/${name}.json`);

const figures: readonly [name: string, story: ReturnType<typeof data>, layout: Layout, view?: View][] = [
  ['tehran-storyline-elastic', tehran, 'storyline'],
  ['tehran-storyline-linear', tehran, 'storyline', { scale: 'linear' }],
  ['tehran-storyline-720', tehran, 'storyline', { width: 720 }],
  ['tehran-lanes-elastic', tehran, 'lanes'],
  ['tehran-lanes-linear', tehran, 'lanes', { scale: 'linear' }],
  ['tehran-vertical-351', tehran, 'vertical', { width: 351 }],
  ['tehran-vertical-linear-351', tehran, 'vertical', { width: 351, scale: 'linear' }],
  ['tehran-vertical-296', tehran, 'vertical', { width: 296 }],
  ['fuzzy-dates', data('fuzzy-dates'), 'lanes', { scale: 'linear' }],
  ['fuzzy-dates-vertical', data('fuzzy-dates'), 'vertical', { width: 351 }],
  ['rival-accounts', data('rival-accounts'), 'storyline', { width: 900 }],
  ['rival-accounts-lanes', data('rival-accounts'), 'lanes', { width: 900 }],
  ['rival-accounts-vertical', data('rival-accounts'), 'vertical', { width: 351 }],
  ['zones', data('zones'), 'storyline', { width: 900 }],
  ['zones-one-clock', data('zones'), 'storyline', { width: 900, clock: 'Europe/Lisbon' }],
  ['bce', data('bce'), 'storyline', { width: 900 }],
  ['deep-time', data('deep-time'), 'storyline', { width: 1100 }],
  ['deep-time-linear', data('deep-time'), 'storyline', { width: 1100, scale: 'linear' }],
  ['burst-of-300', readStory(burst()), 'storyline', { width: 1100 }],
  ['burst-of-300-lanes', readStory(burst()), 'lanes', { width: 1100 }],
  ['many-actors', readStory(parliament()), 'storyline'],
  ['arabic', data('arabic'), 'storyline', { width: 900, locale: 'ar', rtl: true }],
  ['japanese', data('japanese'), 'storyline', { width: 900, locale: 'ja' }],
];

describe('figures', () => {
  test.each(figures)('%s', (name, story, layout, view) => {
    const scene = sceneOf(story, layout, view);
    expect(labelFaults(scene)).toEqual([]);
    expectFigure(name, scene, story);
  });
});

test('the same story twice gives the same scene, to the coordinate', () => {
  for (const layout of ['storyline', 'lanes', 'vertical'] as const) {
    for (const scale of ['elastic', 'linear'] as const) {
      // Read anew, so that nothing is remembered.
      const [first, second] = [0, 1].map(() =>
        serializeScene(sceneOf(storyAt('stories/data/tehran-2022.json'), layout, { scale })),
      );
      expect(second).toBe(first);
    }
  }
});
