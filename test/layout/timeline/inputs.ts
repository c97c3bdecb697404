import { readFileSync } from 'node:fs';
import { estimateWidth } from '../../../src/base/measure.js';
import type { StoryInput } from '../../../src/formats/schema.js';
import type { Scene } from '../../../src/layout/scene.js';
import { elasticWarp } from '../../../src/layout/time/elastic.js';
import { linearWarp } from '../../../src/layout/time/warp.js';
import type { TimelineDrawing, TimelineInput } from '../../../src/layout/timeline/drawing.js';
import { fittingLayout, type TimelineLayout } from '../../../src/layout/timeline/drawing-of.js';
import { lanesDrawing } from '../../../src/layout/timeline/lanes.js';
import { storylineDrawing } from '../../../src/layout/timeline/storyline.js';
import { verticalDrawing } from '../../../src/layout/timeline/vertical.js';
import { drawnBounds } from '../../../src/model/drawn-bounds.js';
import { parseStory } from '../../../src/model/parse-story.js';
import type { Story } from '../../../src/model/story.js';
import { storyExtent } from '../../../src/model/story-extent.js';

export interface View extends Partial<Omit<TimelineInput, 'story' | 'bounds' | 'warp'>> {
  readonly scale?: 'elastic' | 'linear';
}

/** What a layout is given for a story, 1312 px wide (the element on a page of 1360) and in English unless told otherwise. */
export function inputOf(story: Story, { scale = 'elastic', ...view }: View = {}): TimelineInput {
  const clock = view.clock ?? 'event';
  const bounds = drawnBounds(story, clock);
  const extent = view.extent ?? storyExtent(story, clock) ?? { from: 0, to: 86_400_000 };
  return {
    width: 1312,
    measure: estimateWidth,
    locale: 'en',
    rtl: false,
    laneBy: 'kind',
    events: Array.from({ length: story.events.count }, (_, row) => row),
    extent,
    window: extent,
    clock,
    ...view,
    story,
    bounds,
    warp: scale === 'linear' ? linearWarp : elasticWarp(bounds, extent),
  };
}

export type Layout = TimelineLayout | 'vertical';

export function drawingOf(story: Story, layout: Layout, view: View = {}): TimelineDrawing {
  const input = inputOf(story, view);
  if (layout === 'vertical') return verticalDrawing(input, true);
  return fittingLayout(layout, 'horizontal', input) === 'lanes' ? lanesDrawing(input) : storylineDrawing(input);
}

export const sceneOf = (story: Story, layout: Layout, view: View = {}): Scene => drawingOf(story, layout, view).scene;

/** A story kept beside the tests or the stories, which reads without a problem. */
export function storyAt(path: string): Story {
  return readStory(JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as StoryInput);
}

export function readStory(input: unknown): Story {
  const { story, problems } = parseStory(input);
  if (problems.length > 0) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return story;
}

export const tehran = storyAt('stories/data/tehran-2022.json');
