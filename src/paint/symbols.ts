import type { CssPx } from '../base/units.js';
import type { ShapeName } from '../layout/scene.js';

type Symbol = Exclude<ShapeName, 'rect' | 'line' | 'circle' | 'text' | 'path' | 'skyline'>;

/** Corners of the symbols in a square of side 2 around the origin, sized to look equally heavy. */
const corners: Record<Symbol, readonly (readonly [number, number])[]> = {
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  diamond: [
    [0, -1.18],
    [1.18, 0],
    [0, 1.18],
    [-1.18, 0],
  ],
  triangle: [
    [0, -1.16],
    [1.12, 0.86],
    [-1.12, 0.86],
  ],
  hexagon: [
    [-0.54, -0.94],
    [0.54, -0.94],
    [1.08, 0],
    [0.54, 0.94],
    [-0.54, 0.94],
    [-1.08, 0],
  ],
  cross: [
    [-0.36, -1],
    [0.36, -1],
    [0.36, -0.36],
    [1, -0.36],
    [1, 0.36],
    [0.36, 0.36],
    [0.36, 1],
    [-0.36, 1],
    [-0.36, 0.36],
    [-1, 0.36],
    [-1, -0.36],
    [-0.36, -0.36],
  ],
};

/** Corners of a symbol of this size around a point. */
export function symbolCorners(shape: Symbol, x: CssPx, y: CssPx, size: CssPx): readonly (readonly [CssPx, CssPx])[] {
  return corners[shape].map(([dx, dy]) => [x + (dx * size) / 2, y + (dy * size) / 2] as const);
}

/** SVG path data of a symbol. */
export function symbolPath(shape: Symbol, x: CssPx, y: CssPx, size: CssPx): string {
  const points = symbolCorners(shape, x, y, size).map(([px, py]) => `${round(px)} ${round(py)}`);
  return `M${points.join('L')}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100 + 0;
