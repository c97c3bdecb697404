import type { Lens } from '../../layout/network/plan.js';
import type { NetworkSurface } from './surface.js';

/** Shows another part of the picture that is there, where one looks through another lens by now; whether there is one. */
export function shift({ element, seen }: NetworkSurface, lens: Lens, rtl: boolean): boolean {
  if (!element || !seen) return false;
  const { lens: painted, scene } = seen;
  const by = lens.scale / painted.scale;
  const [x, y] = [lens.x0 - by * painted.x0, lens.y0 - by * painted.y0];
  const left = rtl ? scene.width * (1 - by) - x : x;
  if (by === 1 && x === 0 && y === 0) element.style.removeProperty('transform');
  else element.style.setProperty('transform', `translate(${left}px, ${y}px) scale(${by})`);
  return true;
}
