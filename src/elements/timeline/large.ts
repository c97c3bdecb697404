/** What only lanes and large stories need: loaded when one of them comes. */
export { lanesDrawing, resolvedSpan } from '../../layout/timeline/lanes.js';
export { drawOverviewDensity } from '../../layout/timeline/overview-density.js';
export { canvasPainter } from '../../paint/canvas-painter.js';
export { foldedWith, readGroups } from './fold-groups.js';
export { LaneChange } from './lane-change.js';
export { periodsOf } from './periods.js';
