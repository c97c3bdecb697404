import type { CssPx } from '../base/units.js';
import { type Scene, shapes } from './scene.js';

const path = shapes.indexOf('path');

/** A scene drawn over another one, moved: what a picture shows within its frame. As large as the outer one. */
export function sceneWithin(outer: Scene, inner: Scene, dx: CssPx, dy: CssPx): Scene {
  const looks = outer.looks.length;
  const items = outer.items.length;
  const floats = (key: 'x' | 'y' | 'w' | 'h', by: CssPx) =>
    Float64Array.from([...outer[key], ...inner[key].map((value) => value + by)]);
  return {
    ...outer,
    count: outer.count + inner.count,
    shape: Uint8Array.from([...outer.shape, ...inner.shape]),
    x: floats('x', dx),
    y: floats('y', dy),
    w: floats('w', 0),
    h: floats('h', 0),
    look: Uint16Array.from([...outer.look, ...inner.look.map((row) => row + looks)]),
    item: Int32Array.from([...outer.item, ...inner.item.map((row) => (row < 0 ? row : row + items))]),
    text: [
      ...outer.text,
      ...inner.text.map((text, row) =>
        typeof text === 'string' && inner.shape[row] === path ? moved(text, dx, dy) : text,
      ),
    ],
    looks: [...outer.looks, ...inner.looks],
    items: [...outer.items, ...inner.items],
  };
}

/** The numbers of a path are x and y in turn. */
function moved(d: string, dx: CssPx, dy: CssPx): string {
  let isX = false;
  return d.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => {
    isX = !isX;
    return String(Math.round((Number(number) + (isX ? dx : dy)) * 100) / 100);
  });
}
