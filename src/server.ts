/** Stories as pictures without a browser: for servers, feeds and static pages. */
export type { DrawingOptions, StorySource } from './server/options.js';
export { type NetworkOptions, renderNetwork } from './server/render-network.js';
export { renderTimeline, type TimelineOptions } from './server/render-timeline.js';
