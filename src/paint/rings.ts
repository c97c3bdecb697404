import { markBox } from '../layout/item-box.js';
import type { Emphasis, Scene } from '../layout/scene.js';

/** Room between a mark and its ring, CSS pixels. */
const gap = 3;

export interface RingBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly focused: boolean;
}

/** Where rings go around the selected and the focused items: around each mark whose look asks for one. */
export function ringBoxes(scene: Scene, { selected, focused }: Emphasis): readonly RingBox[] {
  if (selected.size === 0 && focused === null) return [];
  const boxes: RingBox[] = [];
  for (let row = 0; row < scene.count; row++) {
    const item = scene.item[row]!;
    if (item < 0 || !scene.looks[scene.look[row]!]!.ring) continue;
    const key = scene.items[item]!;
    const isFocused = key === focused;
    if (!isFocused && !selected.has(key)) continue;
    const { x, y, w, h } = markBox(scene, row);
    boxes.push({ x: x - gap, y: y - gap, w: w + 2 * gap, h: h + 2 * gap, focused: isFocused });
  }
  return boxes;
}
