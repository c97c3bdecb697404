/** The ways to draw a network besides the first: loaded when one is asked for. */
export { arcDrawing as arc } from './more/arc.js';
export { aroundDrawing as around } from './more/around.js';
export { circleDrawing as circle } from './more/circle.js';
export { eventsDrawing as events } from './more/events.js';
export { matrixDrawing as matrix } from './more/matrix.js';
