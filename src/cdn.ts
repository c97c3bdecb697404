/**
 * The one file, for pages without a bundler: one script tag for all elements. Story, timeline and legend are in it; the
 * others stand in files beside it and come when the page has one.
 */
import { fetchElements } from './cdn/fetch-elements.js';
import './define/legend.js';
import './define/story.js';
import './define/timeline.js';

export { setMessages } from './base/messages.js';
export { parseStory } from './model/parse-story.js';

fetchElements({
  'chronicle-network': () => import('./define/network.js'),
  'chronicle-details': () => import('./define/details.js'),
  'chronicle-article': () => import('./define/article.js'),
  'chronicle-player': () => import('./define/player.js'),
  'chronicle-search': () => import('./define/search.js'),
  'chronicle-table': () => import('./define/table.js'),
});
