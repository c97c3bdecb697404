/** What drawings of more than a few dozen actors need, and those that follow another: loaded for them. */
export { placeMany } from '../force/many.js';
export { pushSteps } from './apart.js';
export { shownIn } from './shown.js';
