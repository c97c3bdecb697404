/** What only drawings of many marks need: loaded when one comes. */

export { PaintedCanvas } from './painted-canvas.js';
