/** What a timeline needs from the first touch on, and no sooner: fetched when a reader comes near. */
export { brush } from './brush.js';
export { dragLine, stepLine } from './line-order.js';
export { ScaleChange } from './scale-change.js';
export { WheelHint } from './wheel-hint.js';
