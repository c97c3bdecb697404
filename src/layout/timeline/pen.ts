import type { SceneBuilder } from '../scene-builder.js';

/** What a date is drawn with: along × across, which is x × y on a horizontal axis. */
export type Pen = Pick<SceneBuilder, 'rect' | 'line' | 'symbol' | 'polyline'>;

/** A pen for an axis that runs down: what is along becomes y. */
export function downwards(builder: SceneBuilder): Pen {
  return {
    rect: (look, along, across, length, thickness, item) => builder.rect(look, across, along, thickness, length, item),
    line: (look, along1, across1, along2, across2, item) => builder.line(look, across1, along1, across2, along2, item),
    symbol: (shape, look, along, across, size, item) => builder.symbol(shape, look, across, along, size, item),
    polyline: (look, points, close, item) =>
      builder.polyline(
        look,
        points.map(([along, across]) => [across, along] as const),
        close,
        item,
      ),
  };
}
