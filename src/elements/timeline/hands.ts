/** What a timeline needs after its first drawing: fetched then. */
export { brush } from './brush.js';
export { dragLine, stepLine } from './line-order.js';
export { ScaleChange } from './scale-change.js';
export { Strip } from './strip.js';
export { walk } from './walk.js';
export { WheelHint } from './wheel-hint.js';
