/** What only drawings of many marks need: loaded when one comes. */
export { pickFast } from '../../layout/pick-grid.js';
export { canvasPainter } from '../../paint/canvas-painter.js';
