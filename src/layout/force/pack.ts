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

/** The room that one node takes, with its name. */
export const cell = { w: 1.1, h: 0.7 } as const;

/** How much wider than high a drawing should be. */
const shape = 1.7;

/**
 * New middles for boxes, so that none overlap and all together are a little wider than high: after what is fixed, or
 * the first, the others stand in columns, each as high as it or, where there are many, as makes a good shape.
 */
export function packBoxes(packings: readonly Packing[]): readonly Box[] {
  const result = packings.map(({ box }) => box);
  if (result.length === 0) return result;
  const fixed = packings.filter((each) => each.fixed).map(({ box }) => box);
  const main = around(fixed.length > 0 ? fixed : [result[0]!]);
  const rest = [...packings.keys()].slice(fixed.length > 0 ? 0 : 1).filter((i) => !packings[i]!.fixed);
  const area = rest.reduce((sum, i) => sum + result[i]!.w * result[i]!.h, main.w * main.h);
  const height = Math.max(main.h, Math.sqrt(area / shape));
  let left = main.x + main.w / 2;
  for (let at = 0; at < rest.length; ) {
    let [end, h, w] = [at, 0, 0];
    while (end < rest.length && (end === at || h + result[rest[end]!]!.h <= height + 1e-9)) {
      h += result[rest[end]!]!.h;
      w = Math.max(w, result[rest[end]!]!.w);
      end++;
    }
    let top = main.y - h / 2;
    for (; at < end; at++) {
      const box = result[rest[at]!]!;
      result[rest[at]!] = { ...box, x: left + w / 2, y: top + box.h / 2 };
      top += box.h;
    }
    left += w;
  }
  return result;
}

/** The box around boxes. */
function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, w }) => x - w / 2));
  const right = Math.max(...boxes.map(({ x, w }) => x + w / 2));
  const top = Math.min(...boxes.map(({ y, h }) => y - h / 2));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h / 2));
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left, h: bottom - top };
}
