import type { CssPx } from '../../base/units.js';
import type { Box } from '../item-box.js';

/** Between words side by side. */
const space = 6;

/** Words side by side want a space between them. */
export function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.w + space && b.x < a.x + a.w + space && a.y < b.y + b.h && b.y < a.y + a.h;
}

export function inside({ x, y, w, h }: Box, bounds: Box): boolean {
  return x >= bounds.x && y >= bounds.y && x + w <= bounds.x + bounds.w && y + h <= bounds.y + bounds.h;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether a straight line passes through a box: nothing parts them, neither across nor down nor along the line. */
export function meets(
  left: CssPx,
  top: CssPx,
  right: CssPx,
  bottom: CssPx,
  x1: CssPx,
  y1: CssPx,
  x2: CssPx,
  y2: CssPx,
): boolean {
  const beside = !((x1 > left || x2 > left) && (x1 < right || x2 < right));
  if (beside || !((y1 > top || y2 > top) && (y1 < bottom || y2 < bottom))) return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const first = (left - x1) * dy > (top - y1) * dx;
  return (
    (right - x1) * dy > (top - y1) * dx !== first ||
    (left - x1) * dy > (bottom - y1) * dx !== first ||
    (right - x1) * dy > (bottom - y1) * dx !== first
  );
}

const d = Math.SQRT1_2;
/** Eight directions, without sines. */
export const around = [
  [1, 0],
  [d, d],
  [0, 1],
  [-d, d],
  [-1, 0],
  [-d, -d],
  [0, -1],
  [d, -d],
] as const;
