/** Finds labels of a scene that lie over each other or leave the drawing, by asking every pair. */
import { fonts } from '../../../src/base/measure.js';
import { type Scene, shapes, textOf } from '../../../src/layout/scene.js';

export interface LabelBox {
  readonly text: string;
  readonly role: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const text = shapes.indexOf('text');

/** Every text of a scene with the box of its letters: most of a line above the baseline, some below. */
export function labelsOf(scene: Scene): LabelBox[] {
  const boxes: LabelBox[] = [];
  for (let row = 0; row < scene.count; row++) {
    if (scene.shape[row] !== text) continue;
    const look = scene.looks[scene.look[row]!]!;
    const { size } = fonts[look.font ?? 'label'];
    const [x, y, w] = [scene.x[row]!, scene.y[row]!, scene.w[row]!];
    const left = look.anchor === 'end' ? x - w : look.anchor === 'middle' ? x - w / 2 : x;
    boxes.push({
      text: textOf(scene, row),
      role: look.role,
      left,
      right: left + w,
      top: y - size * 0.8,
      bottom: y + size * 0.2,
    });
  }
  return boxes;
}

/** What is wrong, as sentences; none where all can be read. */
export function labelFaults(scene: Scene): string[] {
  const labels = labelsOf(scene);
  const faults: string[] = [];
  for (const [i, a] of labels.entries()) {
    if (a.left < -0.01 || a.right > scene.width + 0.01 || a.top < -0.01 || a.bottom > scene.height + 0.01)
      faults.push(`${named(a)} leaves the drawing of ${scene.width} × ${scene.height}`);
    for (const b of labels.slice(i + 1)) if (overlap(a, b)) faults.push(`${named(a)} lies over ${named(b)}`);
  }
  return faults;
}

const overlap = (a: LabelBox, b: LabelBox) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

const named = ({ role, text: words, left, top }: LabelBox) =>
  `${role} “${words}” at ${Math.round(left)}, ${Math.round(top)}`;
