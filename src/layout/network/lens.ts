import type { CssPx } from '../../base/units.js';
import type { Lens } from './plan.js';

export interface LensBox {
  readonly width: CssPx;
  readonly height: CssPx;
  /** How close one can come. */
  readonly most: number;
}

/** Comes closer by a factor, the point stays where it is; never further off than the whole. */
export function zoomed(lens: Lens, factor: number, x: CssPx, y: CssPx, box: LensBox): Lens {
  const scale = Math.min(Math.max(lens.scale * factor, 1), box.most);
  const ratio = scale / lens.scale;
  return kept({ scale, x0: x - (x - lens.x0) * ratio, y0: y - (y - lens.y0) * ratio }, box);
}

/** Moves what is seen by so many pixels. */
export function panned(lens: Lens, dx: CssPx, dy: CssPx, box: LensBox): Lens {
  return kept({ ...lens, x0: lens.x0 + dx, y0: lens.y0 + dy }, box);
}

/** A lens at a scale with a point of the whole in the middle, as far as that can be. */
export function centred(scale: number, x: CssPx, y: CssPx, box: LensBox): Lens {
  const near = Math.min(Math.max(scale, 1), box.most);
  return kept({ scale: near, x0: box.width / 2 - x * near, y0: box.height / 2 - y * near }, box);
}

/** Between two lenses. */
export function between(a: Lens, b: Lens, share: number): Lens {
  const at = (from: number, to: number) => from + (to - from) * share;
  return { scale: at(a.scale, b.scale), x0: at(a.x0, b.x0), y0: at(a.y0, b.y0) };
}

/** No edge of the whole comes into the box. */
function kept({ scale, x0, y0 }: Lens, { width, height }: LensBox): Lens {
  return {
    scale,
    x0: Math.min(0, Math.max(width * (1 - scale), x0)),
    y0: Math.min(0, Math.max(height * (1 - scale), y0)),
  };
}
