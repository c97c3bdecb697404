import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../../src/base/measure.js';
import type { Scene } from '../../../src/layout/scene.js';
import { overviewDrawing } from '../../../src/layout/timeline/overview.js';
import { drawOverviewDensity } from '../../../src/layout/timeline/overview-density.js';
import { storyFromColumns } from '../../../src/model/columns.js';
import type { Story } from '../../../src/model/story.js';
import { harbourLog } from '../../../stories/timeline/harbour.js';
import { inputOf, readStory, storyAt, tehran } from './inputs.js';
import { labelFaults, labelsOf } from './labels.js';

const width = 1000;

/** The strip of a story, as wide as a thousand pixels. */
function overview(story: Story, selected = -1, locale = 'en'): Scene {
  const { bounds, extent, events } = inputOf(story);
  const input = { story, bounds, extent, events, selected, width, locale, measure: estimateWidth, rtl: false };
  return overviewDrawing(input, drawOverviewDensity);
}

const rowsOf = (scene: Scene, role: string) =>
  Array.from({ length: scene.count }, (_, row) => row).filter((row) => scene.looks[scene.look[row]!]!.role === role);

describe('the overview', () => {
  it('is to scale, whatever the axis above it is', () => {
    const scene = overview(tehran);
    const { extent } = inputOf(tehran);
    const row = rowsOf(scene, 'overview-mark').find((mark) => scene.items[scene.item[mark]!] === 'event:flight')!;
    const share = (Date.parse('2022-08-20') - extent.from) / (extent.to - extent.from);
    expect(scene.x[row]).toBeCloseTo(share * width, 6);
  });

  it('marks what is selected', () => {
    expect(rowsOf(overview(tehran), 'overview-selected')).toEqual([]);
    const scene = overview(tehran, tehran.events.indexOf('flight'));
    const marked = rowsOf(scene, 'overview-selected').map((row) => scene.items[scene.item[row]!]);
    expect(new Set(marked)).toContain('event:flight');
  });

  it('shows how many there are where they cannot be told apart', () => {
    const { story } = storyFromColumns(harbourLog(5000));
    const scene = overview(story);
    expect(rowsOf(scene, 'overview-mark')).toEqual([]);
    expect(rowsOf(scene, 'overview-density')).toHaveLength(1);
    expect(scene.count).toBeLessThan(20);
  });

  it.each([
    ['the article', tehran, ['Feb 2022', 'Nov 2022']],
    ['Rome', storyAt('stories/timeline/data/bce.json'), ['Jun 52 BC', 'Feb 17 AD']],
    ['the universe', storyAt('stories/timeline/data/deep-time.json'), ['14.4B years ago', '552M AD']],
    ['one day', readStory({ version: 1, events: [{ title: 'A', when: '2022-11-09' }] }), ['Nov 2022']],
  ])('names where it begins and ends: %s', (_, story, expected) => {
    const scene = overview(story);
    expect(labelsOf(scene).map(({ text }) => text)).toEqual(expected);
    expect(labelFaults(scene)).toEqual([]);
  });
});
