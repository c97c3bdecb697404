import type { CssPx } from '../base/units.js';
import { markBox } from './item-box.js';
import { type Look, type Scene, shapes, textOf } from './scene.js';

/** How far from a mark a point may be and still mean it: a mouse points, a finger covers. */
export const reach = { mouse: 4, touch: 14 } as const;

const line = shapes.indexOf('line');
const circle = shapes.indexOf('circle');
const square = shapes.indexOf('square');
const text = shapes.indexOf('text');

/**
 * The key of the item at a point of a scene, or `null`. Of marks under the point the topmost counts, else the nearest
 * within `tolerance`; lines stand back by a quarter of it behind what has an area, since a finger that means a node is
 * on its lines too. `rows`, ascending, are all marks that may be near, where that is known. Marks that stand for nothing, and looks with `pick: false`, are passed over.
 */
export function pick(
  scene: Scene,
  x: CssPx,
  y: CssPx,
  tolerance: CssPx = reach.mouse,
  rows?: ArrayLike<number>,
): string | null {
  let best = -1;
  let bestDistance = Infinity;
  for (let at = (rows ? rows.length : scene.count) - 1; at >= 0; at--) {
    const i = rows ? rows[at]! : at;
    if (scene.item[i]! < 0) continue;
    const look = scene.looks[scene.look[i]!]!;
    if (look.pick === false) continue;
    const distance = distanceTo(scene, i, look, x, y, tolerance);
    if (distance < bestDistance && distance <= tolerance) {
      best = i;
      bestDistance = distance;
    }
  }
  return best < 0 ? null : scene.items[scene.item[best]!]!;
}

/** Distance for choosing: 0 on an area; on lines a quarter of the tolerance more than it is. `Infinity`: too far. */
function distanceTo(scene: Scene, i: number, look: Look, px: CssPx, py: CssPx, tolerance: CssPx): number {
  const shape = scene.shape[i]!;
  const box = markBox(scene, i);
  const off = toBox(px, py, box.x, box.y, box.w, box.h);
  if (off > tolerance + stroke(look)) return Infinity;
  if (shape === line) {
    const [x, y] = [scene.x[i]!, scene.y[i]!];
    return behind(toSegment(px, py, x, y, x + scene.w[i]!, y + scene.h[i]!), look, tolerance);
  }
  // Those after it are paths and skylines.
  if (shape > text) return toPath(textOf(scene, i), look, px, py, tolerance);
  if (shape < circle || shape === square || shape === text) return off;
  const dx = px - scene.x[i]!;
  const dy = py - scene.y[i]!;
  // Other symbols count as the circle about them, a little smaller where they leave its corners empty.
  return Math.max(0, Math.sqrt(dx * dx + dy * dy) - (box.w / 2) * (shape === circle ? 1 : 0.9));
}

const stroke = (look: Look) => (look.strokeWidth ?? 1) / 2;

const behind = (distance: number, look: Look, tolerance: CssPx) => Math.max(0, distance - stroke(look)) + tolerance / 4;

function toBox(px: number, py: number, x: number, y: number, w: number, h: number): number {
  const dx = Math.max(x - px, 0, px - x - w);
  const dy = Math.max(y - py, 0, py - y - h);
  return Math.sqrt(dx * dx + dy * dy);
}

function toSegment(px: number, py: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - x1) * dx + (py - y1) * dy) / length));
  const ex = px - x1 - along * dx;
  const ey = py - y1 - along * dy;
  return Math.sqrt(ex * ex + ey * ey);
}

/** Paths are what the scene builder writes: `M L … Z` and `M Q`. A filled one is an area. */
function toPath(d: string, look: Look, px: number, py: number, tolerance: CssPx): number {
  const points = pointsOf(d);
  const filled = look.fill !== undefined && look.fill !== 'none';
  let inside = false;
  let nearest = Infinity;
  for (let i = 2; i < points.length; i += 2) {
    const x1 = points[i - 2]!;
    const y1 = points[i - 1]!;
    const x2 = points[i]!;
    const y2 = points[i + 1]!;
    nearest = Math.min(nearest, toSegment(px, py, x1, y1, x2, y2));
    if (y1 > py !== y2 > py && px < x1 + ((py - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  if (filled) return inside ? 0 : Math.max(0, nearest - stroke(look));
  return behind(nearest, look, tolerance);
}

/** The corners of a path; a quadratic curve as eight chords. */
function pointsOf(d: string): number[] {
  const numbers = (d.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
  if (d.includes('Q')) return chordsOf(numbers);
  if (d.endsWith('Z')) numbers.push(numbers[0]!, numbers[1]!);
  return numbers;
}

function chordsOf([ax, ay, cx, cy, bx, by]: readonly number[]): number[] {
  const points: number[] = [];
  for (let step = 0; step <= 8; step++) {
    const t = step / 8;
    const s = 1 - t;
    points.push(s * s * ax! + 2 * s * t * cx! + t * t * bx!, s * s * ay! + 2 * s * t * cy! + t * t * by!);
  }
  return points;
}
