/** All core elements in one file that fetches nothing, see `vite.whole.config.ts`. */
import './define.js';

export { setMessages } from './base/messages.js';
export { parseStory } from './model/parse-story.js';
