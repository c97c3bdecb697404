import type { CssPx } from '../../base/units.js';
import type { Points, Work } from '../force/force.js';
import type { Box } from '../item-box.js';
import type { Cast } from './cast.js';
import { labelSteps } from './labels.js';
import { along, type Route } from './routes.js';
import type { LabelPlace } from './sides.js';

/** A name for so many square pixels at most. */
const pixelsAName = 2400;
/** In drawings with more lines than this, names are not led around them. */
const mostLines = 400;

/** Where the names of actors stand, the most involved first; those without room are left out. */
export function* nameSteps(
  cast: Cast,
  points: Points,
  seen: readonly number[],
  routes: readonly Route[],
  badges: readonly Box[],
  bounds: Box,
): Work<ReadonlyMap<number, LabelPlace>> {
  const most = Math.ceil((bounds.w * bounds.h) / pixelsAName);
  const wanted = seen.slice(0, most);
  const wishes = wanted.map((actor) => ({
    x: points.x[actor]!,
    y: points.y[actor]!,
    reach: cast.size[actor]! / 2,
    w: cast.names[actor]!.w,
    h: cast.names[actor]!.h,
    must: cast.main.has(actor),
    side: cast.sides?.[actor],
  }));
  const symbols = [...seen.map((actor) => boxAround(points.x[actor]!, points.y[actor]!, cast.size[actor]!)), ...badges];
  const lines = routes.length > mostLines ? [] : piecesOf(routes);
  const places = yield* labelSteps(wishes, { symbols, lines }, bounds);
  const names = new Map<number, LabelPlace>();
  places.forEach((place, i) => {
    if (place) names.set(wanted[i]!, place);
  });
  return names;
}

function boxAround(x: CssPx, y: CssPx, size: CssPx): Box {
  return { x: x - size / 2, y: y - size / 2, w: size, h: size };
}

/** Ways as straight pieces, four numbers each. */
function piecesOf(routes: readonly Route[]): number[] {
  const pieces: number[] = [];
  for (const { from, control, to } of routes) {
    if (!control) {
      pieces.push(...from, ...to);
      continue;
    }
    let before = from;
    for (let part = 1; part <= 6; part++) {
      const next = along(from, control, to, part / 6);
      pieces.push(...before, ...next);
      before = next;
    }
  }
  return pieces;
}
