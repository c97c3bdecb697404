/** A box and its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Packing {
  readonly box: Box;
  /** Whether it stays where it is. */
  readonly fixed: boolean;
}

/** The room that one node takes, with its name. Nodes alone stand in rows of such cells. */
export const cell = { w: 1.1, h: 0.7 } as const;

/** How much wider than high a drawing should be. */
const shape = 1.7;
/** So many parts are placed one by one; the rest stand in rows. */
const mostOneByOne = 40;

/**
 * New middles for boxes, so that none overlap and all together are compact and a little wider than high: the first in
 * the middle, each next where it widens the whole least; those of one cell, and the many after the first forty, in rows.
 */
export function packBoxes(packings: readonly Packing[]): readonly Box[] {
  const result = packings.map(({ box }) => box);
  const placed = packings.filter(({ fixed }) => fixed).map(({ box }) => box);
  const rest: number[] = [];
  let alone = 0;
  packings.forEach(({ box, fixed }, i) => {
    if (fixed) return;
    if (isCell(box) || alone++ >= mostOneByOne) rest.push(i);
    else {
      result[i] = bestPlace(placed, [box]);
      placed.push(result[i]);
    }
  });
  if (rest.length === 0) return result;
  const w = Math.max(...rest.map((i) => result[i]!.w));
  const h = Math.max(...rest.map((i) => result[i]!.h));
  const forms = columnsToTry(rest.length).map((columns) => {
    return { x: 0, y: 0, w: columns * w, h: Math.ceil(rest.length / columns) * h };
  });
  const block = bestPlace(placed, forms);
  const columns = Math.round(block.w / w);
  rest.forEach((i, place) => {
    const x = block.x - block.w / 2 + ((place % columns) + 0.5) * w;
    const y = block.y - block.h / 2 + (Math.floor(place / columns) + 0.5) * h;
    result[i] = { ...result[i]!, x, y };
  });
  return result;
}

const isCell = (box: Box) => box.w <= cell.w && box.h <= cell.h;

function columnsToTry(count: number): number[] {
  const square = Math.sqrt(count);
  const columns = [1, 2, 3, count, ...[0.4, 0.6, 0.8, 1, 1.25, 1.6, 2.5, 4].map((part) => Math.ceil(square * part))];
  return [...new Set(columns)].filter((each) => each <= count);
}

/** Of several forms of a box, and of all places along the others, the one that leaves the whole most compact. */
function bestPlace(placed: readonly Box[], forms: readonly Box[]): Box {
  const whole = around(placed);
  let best = forms[0]!;
  let least = Infinity;
  for (const form of forms) {
    for (const place of whole ? placesAlong([whole, ...placed], form) : [{ ...form, x: 0, y: 0 }]) {
      if (placed.some((other) => overlap(other, place))) continue;
      const { w, h } = around(whole ? [whole, place] : [place])!;
      const offX = place.x - (whole?.x ?? 0);
      const offY = place.y - (whole?.y ?? 0);
      const cost = Math.max(w, h * shape) + (w + h * shape) / 8 + Math.sqrt(offX * offX + offY * offY) / 50;
      if (cost < least - 1e-9) {
        least = cost;
        best = place;
      }
    }
  }
  return best;
}

/** Places of a box beside each of the others: on all four sides, at both ends and in the middle. */
function* placesAlong(others: readonly Box[], box: Box): Generator<Box> {
  for (const other of others) {
    const w = (other.w + box.w) / 2;
    const h = (other.h + box.h) / 2;
    const alongW = (other.w - box.w) / 2;
    const alongH = (other.h - box.h) / 2;
    for (const part of [1, -1, 0]) {
      yield { ...box, x: other.x + w, y: other.y + part * alongH };
      yield { ...box, x: other.x + part * alongW, y: other.y + h };
      yield { ...box, x: other.x - w, y: other.y + part * alongH };
      yield { ...box, x: other.x + part * alongW, y: other.y - h };
    }
  }
}

/** Touching is no overlap, nor is what rounding does to touching. */
function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.w + b.w - 1e-6 && Math.abs(a.y - b.y) * 2 < a.h + b.h - 1e-6;
}

/** The box around boxes. */
function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x - w / 2);
    right = Math.max(right, x + w / 2);
    top = Math.min(top, y - h / 2);
    bottom = Math.max(bottom, y + h / 2);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top };
}
