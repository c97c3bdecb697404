import { polygonHull } from 'd3';

/** A box and its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A connected part of a drawing, laid out on its own. */
export interface Packing {
  readonly box: Box;
  /** Whether it stays where it is. */
  readonly fixed: boolean;
  /** Where its nodes are. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** The room that one node takes, with its name. */
export const cell = { w: 1.1, h: 0.7 } as const;

/** How much wider than high a drawing should be. */
const shape = 1.7;

/**
 * New middles for boxes, so that none overlap: outside of the hull of what is fixed, or of the first, but in the corners
 * that it leaves before around it, from the lower right on.
 */
export function packBoxes(packings: readonly Packing[]): readonly Box[] {
  const result = packings.map(({ box }) => box);
  const fixed = packings.filter((each) => each.fixed);
  const stays = fixed.length > 0 ? fixed : packings.slice(0, 1);
  const rest = [...packings.keys()].filter((i) => !stays.includes(packings[i]!));
  if (rest.length === 0) return result;
  const { x, y, w, h } = around(stays.map(({ box }) => box));
  const hull = hullOf(stays.flatMap((part) => Array.from(part.x, (px, i) => [px, part.y[i]!] as const)));
  const sizes = rest.map((i) => [cellsIn(result[i]!.w, cell.w), cellsIn(result[i]!.h, cell.h)] as const);
  const area = rest.reduce((sum, i) => sum + result[i]!.w * result[i]!.h, w * h);
  const taken = sizes.reduce((sum, [wide, deep]) => sum + wide * deep, 0);
  const high = Math.max(h, w / shape, Math.sqrt(area / shape));
  // Cells of one node each, in line with the whole: so many columns and rows beside it, and rings of more if need be.
  const [beside, above] = [cellsIn(high * shape - w, 2 * cell.w), cellsIn(high - h, 2 * cell.h)];
  const columns = Math.round(w / cell.w + 0.25) + 2 * beside;
  const rows = Math.round(h / cell.h + 0.25) + 2 * above;
  const [left, top] = [x - w / 2 - beside * cell.w, y - h / 2 - above * cell.h];
  const rings = Math.ceil(taken / (columns + rows)) + Math.max(...sizes.flat());
  const free = new Map<number, number>();
  for (let c = -rings; c < columns + rings; c++) {
    for (let r = -rings; r < rows + rings; r++) {
      if (!isOutside(left + c * cell.w, top + r * cell.h, hull)) continue;
      const ring = Math.max(-c, -r, c - columns + 1, r - rows + 1, 0);
      free.set(keyOf(c, r), ring * 1e6 + columns - c + (rows - r) * 1.01);
    }
  }
  let order = [...free.keys()].sort((a, b) => free.get(a)! - free.get(b)!);
  rest.forEach((i, place) => {
    const [wide, deep] = sizes[place]!;
    const cellsAt = (key: number) =>
      Array.from({ length: wide * deep }, (_, k) => key - keyOf(k % wide, Math.floor(k / wide)));
    const at = order.find((key) => free.has(key) && cellsAt(key).every((each) => free.has(each)))!;
    for (const key of cellsAt(at)) free.delete(key);
    if (place % 64 === 63) order = order.filter((key) => free.has(key));
    const c = Math.round(at / tall);
    const r = at - c * tall;
    const box = result[i]!;
    result[i] = { ...box, x: left + (c + 1) * cell.w - box.w / 2, y: top + (r + 1) * cell.h - box.h / 2 };
  });
  return result;
}

const cellsIn = (length: number, side: number) => Math.max(0, Math.ceil(length / side - 1e-9));

/** More rows than there are. */
const tall = 0x10000;
const keyOf = (column: number, row: number) => column * tall + row;

export type Point = readonly [x: number, y: number];

/** The corners of the hull of points, in turn; of fewer than three, these. */
export const hullOf = (points: readonly Point[]): readonly Point[] =>
  polygonHull(points as unknown as [number, number][]) ?? points;

const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether a cell keeps clear of a hull, half a cell between them. */
function isOutside(x: number, y: number, hull: readonly Point[]): boolean {
  const [left, right] = [x - cell.w / 2, x + cell.w * 1.5];
  const [top, bottom] = [y - cell.h / 2, y + cell.h * 1.5];
  const corners: Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
  const off = 1e-9;
  return (
    hull.every(([px]) => px <= left + off) ||
    hull.every(([px]) => px >= right - off) ||
    hull.every(([, py]) => py <= top + off) ||
    hull.every(([, py]) => py >= bottom - off) ||
    hull.some((a, i) => corners.every((corner) => turn(a, hull[(i + 1) % hull.length]!, corner) > 0))
  );
}

/** The box around boxes. */
function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, w }) => x - w / 2));
  const right = Math.max(...boxes.map(({ x, w }) => x + w / 2));
  const top = Math.min(...boxes.map(({ y, h }) => y - h / 2));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top };
}
