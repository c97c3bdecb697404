import type { Emphasis, Scene } from '../layout/scene.js';

/** Room between a mark and its ring, CSS pixels. */
const gap = 4;

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
    if (isFocused || selected.has(key)) boxes.push({ ...around(scene, row), focused: isFocused });
  }
  return boxes;
}

function around(scene: Scene, row: number) {
  const [x, y, w, h] = [scene.x[row]!, scene.y[row]!, scene.w[row]!, scene.h[row]!];
  // Symbols stand on their centre; rects and paths on their corner.
  const centred = scene.shape[row]! >= 2 && scene.shape[row]! <= 7;
  const left = centred ? x - w / 2 : x;
  const top = centred ? y - h / 2 : y;
  return { x: left - gap, y: top - gap, w: w + 2 * gap, h: h + 2 * gap };
}
