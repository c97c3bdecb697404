import type { CssPx } from '../base/units.js';
import { type Look, outlineData, type Scene, type ShapeName, type Skyline, shapes } from './scene.js';

/**
 * Collects marks into a scene. Layouts always think left to right; in right-to-left pages the builder mirrors what
 * it is given, in this one place.
 */
export class SceneBuilder {
  #shape: number[] = [];
  #box: number[] = [];
  #look: number[] = [];
  #item: number[] = [];
  #text: (string | Skyline | undefined)[] = [];
  #looks: Look[] = [];
  #lookRows = new Map<string, number>();
  /** Looks that come again as the same object need not be compared. */
  #lookObjects = new Map<Look, number>();
  #items: string[] = [];
  #itemRows = new Map<string, number>();

  readonly #width: CssPx;
  /** Whether it mirrors what it is given. */
  readonly rtl: boolean;

  constructor(width: CssPx, rtl = false) {
    this.#width = width;
    this.rtl = rtl;
  }

  rect(look: Look, x: CssPx, y: CssPx, w: CssPx, h: CssPx, item?: string) {
    this.add('rect', look, this.rtl ? this.#width - x - w : x, y, w, h, item);
  }

  line(look: Look, x1: CssPx, y1: CssPx, x2: CssPx, y2: CssPx, item?: string) {
    this.add('line', look, this.#flip(x1), y1, this.rtl ? x1 - x2 : x2 - x1, y2 - y1, item);
  }

  symbol(
    shape: Exclude<ShapeName, 'rect' | 'line' | 'text' | 'path' | 'skyline'>,
    look: Look,
    x: CssPx,
    y: CssPx,
    size: CssPx,
    item?: string,
  ) {
    this.add(shape, look, this.#flip(x), y, size, size, item);
  }

  /** `width` is the measured width: picking and overlap tests need it. */
  text(look: Look, text: string, x: CssPx, y: CssPx, width: CssPx, item?: string) {
    const anchor = look.anchor ?? 'start';
    const mirrored =
      this.rtl && anchor !== 'middle' ? ({ ...look, anchor: anchor === 'start' ? 'end' : 'start' } as Look) : look;
    this.add('text', mirrored, this.#flip(x), y, width, 0, item, text);
  }

  /** An open or closed polyline through points, with `close` to fill it. */
  polyline(look: Look, points: readonly (readonly [CssPx, CssPx])[], close: boolean, item?: string) {
    this.outline(look, points.flat(), close, item);
  }

  /** The same through corners given as x, y, x, y … */
  outline(look: Look, corners: readonly CssPx[], close: boolean, item?: string) {
    this.#path(look, corners, (places) => outlineData(places, close), item);
  }

  /** A quadratic curve from a to b bent towards the control point. */
  curve(
    look: Look,
    a: readonly [CssPx, CssPx],
    control: readonly [CssPx, CssPx],
    b: readonly [CssPx, CssPx],
    item?: string,
  ) {
    const write = ([ax, ay, cx, cy, bx, by]: readonly CssPx[]) => `M${ax} ${ay}Q${cx} ${cy} ${bx} ${by}`;
    this.#path(look, [...a, ...control, ...b], write, item);
  }

  build(height: CssPx): Scene {
    const count = this.#shape.length;
    const box = this.#box;
    const column = (offset: number) => {
      const values = new Float64Array(count);
      for (let i = 0; i < count; i++) values[i] = box[i * 4 + offset]!;
      return values;
    };
    return {
      width: this.#width,
      height,
      count,
      shape: new Uint8Array(this.#shape),
      x: column(0),
      y: column(1),
      w: column(2),
      h: column(3),
      look: new Uint16Array(this.#look),
      item: new Int32Array(this.#item),
      text: this.#text,
      looks: this.#looks,
      items: this.#items,
    };
  }

  #flip(x: CssPx): CssPx {
    return this.rtl ? this.#width - x : x;
  }

  /** Drawn to a hundredth of a pixel. The box of a path is that of its points: enough to pick by. */
  #path(look: Look, corners: readonly CssPx[], write: (places: readonly CssPx[]) => string, item?: string) {
    const places: CssPx[] = [];
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < corners.length; i += 2) {
      const x = Math.round(this.#flip(corners[i]!) * 100) / 100;
      const y = Math.round(corners[i + 1]! * 100) / 100;
      places.push(x, y);
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    this.add('path', look, left, top, right - left, bottom - top, item, write(places));
  }

  /** Adds a mark as it is, not mirrored: for shapes that only some layouts draw. */
  add(shape: ShapeName, look: Look, x: CssPx, y: CssPx, w: CssPx, h: CssPx, item?: string, text?: string | Skyline) {
    this.#shape.push(shapes.indexOf(shape));
    this.#box.push(x, y, w, h);
    this.#look.push(this.#lookRow(look));
    this.#item.push(item === undefined ? -1 : rowOf(item, item, this.#items, this.#itemRows));
    this.#text.push(text);
  }

  #lookRow(look: Look): number {
    let row = this.#lookObjects.get(look);
    if (row === undefined) {
      row = rowOf(JSON.stringify(look), look, this.#looks, this.#lookRows);
      this.#lookObjects.set(look, row);
    }
    return row;
  }
}

function rowOf<T>(key: string, value: T, list: T[], rows: Map<string, number>): number {
  let row = rows.get(key);
  if (row === undefined) {
    row = list.push(value) - 1;
    rows.set(key, row);
  }
  return row;
}
