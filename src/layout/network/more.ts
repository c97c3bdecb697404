/** The ways to draw a network besides the first: loaded when one is asked for. */
export { drawArc as arc } from './more/arc.js';
export { drawAround as around } from './more/around.js';
export { drawCircle as circle } from './more/circle.js';
export { drawEvents as events } from './more/events.js';
export { drawGroups as groups } from './more/hulls.js';
export { drawMatrix as matrix } from './more/matrix.js';
