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
  const area = rest.reduce((sum, i) => sum + result[i]!.w * result[i]!.h, w * h);
  const high = Math.max(h, w / shape, Math.sqrt(area / shape));
  // Columns and rows of cells to each side of the whole, so that what is packed stands in line.
  const beside = Math.ceil(Math.max(0, high * shape - w) / 2 / cell.w);
  const above = Math.ceil(Math.max(0, high - h) / 2 / cell.h);
  const columns = Math.ceil(w / cell.w - 0.25) + 2 * beside;
  const rows = Math.ceil(h / cell.h - 0.25) + 2 * above;
  const left = x - w / 2 - beside * cell.w;
  const top = y - h / 2 - above * cell.h;
  const free = new Set<number>();
  const order: (readonly [column: number, row: number])[] = [];
  const addRing = (ring: number) => {
    const [first, last] = [order.length, [columns + ring, rows + ring] as const];
    for (let c = -ring; c < last[0]; c++) {
      for (let r = -ring; r < last[1]; r++) {
        if (ring > 0 && c > -ring && r > -ring && c < last[0] - 1 && r < last[1] - 1) continue;
        if (isOutside(left + c * cell.w, top + r * cell.h, hull)) order.push([c, r]);
      }
    }
    const far = ([c, r]: (typeof order)[number]) => last[0] - c + (last[1] - r) * 1.01;
    order.push(...order.splice(first).sort((a, b) => far(a) - far(b)));
    for (const [c, r] of order.slice(first)) free.add(keyOf(c, r));
  };
  let [rings, first] = [0, 0];
  for (const i of rest) {
    const box = result[i]!;
    const [wide, deep] = [Math.ceil(box.w / cell.w - 1e-9), Math.ceil(box.h / cell.h - 1e-9)];
    const keysAt = ([c, r]: (typeof order)[number]) =>
      Array.from({ length: wide * deep }, (_, k) => keyOf(c - (k % wide), r - Math.floor(k / wide)));
    const isFree = (at: (typeof order)[number]) => keysAt(at).every((key) => free.has(key));
    while (first < order.length && !free.has(keyOf(...order[first]!))) first++;
    let at = order.slice(first).find(isFree);
    for (; !at; at = order.find(isFree)) addRing(rings++);
    for (const key of keysAt(at)) free.delete(key);
    const [c, r] = at;
    result[i] = { ...box, x: left + (c + 1) * cell.w - box.w / 2, y: top + (r + 1) * cell.h - box.h / 2 };
  }
  return result;
}

const keyOf = (column: number, row: number) => column * 0x10000 + row;

type Point = readonly [x: number, y: number];

/** The corners of the hull of points, in turn (Andrew 1979). */
function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const side = (all: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of all) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return sorted.length < 2 ? sorted : [...side(sorted), ...side(sorted.reverse())];
}

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
    hull.some((a, i) => corners.every((corner) => turn(a, hull[(i + 1) % hull.length]!, corner) < 0))
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
