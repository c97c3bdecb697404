import { elasticWarp } from '../layout/time/elastic.js';
import { linearWarp } from '../layout/time/warp.js';
import type { LaneBy } from '../layout/timeline/drawing.js';
import { fittingLayout, type Orientation, type TimelineLayout } from '../layout/timeline/drawing-of.js';
import { lanesDrawing } from '../layout/timeline/lanes.js';
import { storylineDrawing } from '../layout/timeline/storyline.js';
import { verticalDrawing } from '../layout/timeline/vertical.js';
import { drawnBounds } from '../model/drawn-bounds.js';
import { storyExtent } from '../model/story-extent.js';
import { svgString } from '../paint/svg-string.js';
import { type DrawingOptions, type StorySource, settled, storyOf } from './options.js';

export interface TimelineOptions extends DrawingOptions {
  /** As the attributes of `<chronicle-timeline>`. */
  readonly layout?: TimelineLayout;
  readonly laneBy?: LaneBy;
  readonly scale?: 'elastic' | 'linear';
  readonly orientation?: Orientation;
}

/** The timeline of a story as an SVG document, the same on every machine. Needs no DOM. */
export function renderTimeline(source: StorySource, options: TimelineOptions = {}): string {
  const story = storyOf(source);
  const { svg, ...common } = settled(story, options);
  const bounds = drawnBounds(story, 'event');
  const extent = storyExtent(story) ?? { from: 0, to: 86_400_000 };
  const input = {
    ...common,
    story,
    bounds,
    clock: 'event',
    extent,
    window: options.window ?? extent,
    warp: options.scale === 'linear' ? linearWarp : elasticWarp(bounds, extent),
    events: Array.from({ length: story.events.count }, (_, event) => event),
    laneBy: options.laneBy ?? 'kind',
  };
  const layout = options.layout ?? 'storyline';
  const fitting = fittingLayout(layout, options.orientation ?? 'auto', input);
  const draw = { lanes: lanesDrawing, storyline: storylineDrawing };
  const { scene } = fitting === 'vertical' ? verticalDrawing(input, layout === 'storyline') : draw[fitting](input);
  return svgString(scene, svg);
}
