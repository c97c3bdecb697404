/** The core in one file, for pages without a bundler: it registers the elements. What it leaves out is in `cdn/`. */
import './define/details.js';
import './define/legend.js';
import './define/network.js';
import './define/story.js';
import './define/timeline.js';

export { setMessages } from './base/messages.js';
export { parseStory } from './model/parse-story.js';
