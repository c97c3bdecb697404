import { estimateWidth, type Measure } from '../base/measure.js';
import type { CssPx, TimeSpan } from '../base/units.js';
import { parseStory } from '../model/parse-story.js';
import type { Story } from '../model/story.js';
import { plainPalette } from '../paint/plain-palette.js';

/** What both drawings can be told. */
export interface DrawingOptions {
  /** Width of the picture in CSS pixels; 1200 where not given. */
  readonly width?: CssPx;
  /** Language of dates and words, a BCP 47 tag; the story's, else English. */
  readonly lang?: string;
  /** Mirrored, for right-to-left pages. */
  readonly rtl?: boolean;
  /** The time to show, in milliseconds since 1970; all of it where not given. */
  readonly window?: TimeSpan | null;
  /** Font family written into the picture. */
  readonly font?: string;
  /** Width of a text in that font; an estimate that is the same on every machine where not given. */
  readonly measure?: Measure;
}

/** A story that was read, or what `parseStory` reads. */
export type StorySource = Story | string | object;

/** The story of a source. What is wrong with its data is told by `parseStory`. */
export function storyOf(source: StorySource): Story {
  return isStory(source) ? source : parseStory(source).story;
}

const isStory = (source: StorySource): source is Story =>
  typeof source === 'object' && 'accounts' in source && 'eventKinds' in source;

/** What the options leave open. */
export function settled(story: Story, options: DrawingOptions) {
  const colors = story.eventKinds.map(({ color }) => (typeof color === 'object' ? color.light : color));
  return {
    width: options.width ?? 1200,
    locale: options.lang ?? story.lang ?? 'en',
    rtl: options.rtl ?? false,
    measure: options.measure ?? estimateWidth,
    svg: {
      palette: plainPalette(colors),
      font: options.font ?? 'system-ui, sans-serif',
      title: story.title ?? '',
    },
  };
}
