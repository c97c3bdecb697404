import { fonts } from '../base/measure.js';
import type { CssPx } from '../base/units.js';
import { type Scene, shapes } from './scene.js';

export interface Box {
  readonly x: CssPx;
  readonly y: CssPx;
  readonly w: CssPx;
  readonly h: CssPx;
}

const line = shapes.indexOf('line');
const circle = shapes.indexOf('circle');
const cross = shapes.indexOf('cross');
const text = shapes.indexOf('text');

/** The box of one mark, whatever its shape is placed by. */
export function markBox(scene: Scene, row: number): Box {
  const [x, y, w, h] = [scene.x[row]!, scene.y[row]!, scene.w[row]!, scene.h[row]!];
  const shape = scene.shape[row]!;
  if (shape >= circle && shape <= cross) return { x: x - w / 2, y: y - h / 2, w, h };
  if (shape === line) return { x: Math.min(x, x + w), y: Math.min(y, y + h), w: Math.abs(w), h: Math.abs(h) };
  if (shape !== text) return { x, y, w, h };
  const look = scene.looks[scene.look[row]!]!;
  const size = fonts[look.font ?? 'label'].size;
  const left = look.anchor === 'end' ? x - w : look.anchor === 'middle' ? x - w / 2 : x;
  return { x: left, y: y - size, w, h: size * 1.25 };
}

/** The box of the first mark of an item that can carry a ring: where the focus is shown. */
export function itemBox(scene: Scene, key: string): Box | undefined {
  const item = scene.items.indexOf(key);
  if (item < 0) return undefined;
  for (let row = 0; row < scene.count; row++) {
    if (scene.item[row] === item && scene.looks[scene.look[row]!]!.ring) return markBox(scene, row);
  }
  return undefined;
}
