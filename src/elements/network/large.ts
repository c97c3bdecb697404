/** What only drawings of many marks need: loaded when one comes. */

export { canvasPainter } from '../../paint/canvas-painter.js';
export { GridPick } from './grid-pick.js';
