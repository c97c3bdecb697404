import type { CssPx } from '../../base/units.js';
import type { Look } from '../scene.js';
import type { SceneBuilder } from '../scene-builder.js';
import type { Sign } from './signs.js';

/** How wide a sign is drawn. */
export const signWidth: CssPx = 28;

const stroke: Look = { role: 'sign', stroke: 'muted', strokeWidth: 1.25 };
const dotted: Look = { ...stroke, dash: 'dotted' };
const solid: Look = { ...stroke, fill: 'muted' };
const hollow: Look = { ...stroke, fill: 'ground' };

/** Draws what a sign looks like, in small; its left edge at x, its middle at y. */
export function drawSign(builder: SceneBuilder, sign: Sign, x: CssPx, y: CssPx): void {
  const bar = (look: Look) => builder.rect({ ...look, radius: 2.5 }, x + 1, y - 3.5, signWidth - 2, 7);
  const end = x + signWidth;
  switch (sign) {
    case 'point':
      builder.line(stroke, x + 2, y, end - 2, y);
      for (const at of [x + 2, end - 2]) builder.line(stroke, at, y - 3.5, at, y + 3.5);
      builder.symbol('circle', solid, x + signWidth / 2, y, 7);
      return;
    case 'span':
      bar(solid);
      return;
    case 'hatched':
      bar({ role: 'sign', hatch: true, kind: -1, stroke: 'muted' });
      return;
    case 'doubted':
      bar({ ...hollow, dash: 'dashed' });
      return;
    case 'arrow':
      builder.line(stroke, x + 1, y, end - 6, y);
      builder.polyline(
        solid,
        [
          [end - 8, y - 4.5],
          [end - 1, y],
          [end - 8, y + 4.5],
        ],
        true,
      );
      return;
    case 'rival':
      builder.line(dotted, x + 9, y, end - 9, y);
      builder.symbol('circle', solid, x + 5, y, 7);
      builder.symbol('circle', hollow, end - 5, y, 7);
      return;
    case 'order':
      builder.polyline(
        stroke,
        [
          [x + 2, y + 3],
          [x + 2, y - 2],
          [end - 2, y - 2],
          [end - 2, y + 3],
        ],
        false,
      );
  }
}
