/** What few networks need: a list of actors, a way between two, a window of their own. Loaded for them. */
export { choice } from './choice.js';
export { ownWindow, ownWindowWords } from './own-window.js';
export { way } from './way.js';
