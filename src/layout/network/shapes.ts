import type { CssPx } from '../../base/units.js';
import type { ShapeName } from '../scene.js';

export type ActorShape = Exclude<ShapeName, 'rect' | 'line' | 'text' | 'path' | 'skyline'>;

/** The shape of an actor by its kind, in the network and in its key. */
export const actorShapes: Readonly<Record<string, ActorShape>> = {
  state: 'square',
  person: 'circle',
  organization: 'hexagon',
  media: 'diamond',
  group: 'triangle',
  weapon: 'cross',
};

/** The shape of a kind; one that the story made up, or none, is a circle. */
export function actorShape(kind: string): ActorShape {
  return Object.hasOwn(actorShapes, kind) ? actorShapes[kind]! : 'circle';
}

/**
 * How far the rim of a symbol of this size is from its centre, in a direction of length 1: where a tie ends. Follows the
 * corners that the painter draws; for triangle, hexagon and cross the circle that is nearest to them.
 */
export function rimOf(shape: ActorShape, size: CssPx, dx: number, dy: number): CssPx {
  const half = size / 2;
  if (shape === 'square') return (half * 0.89) / Math.max(Math.abs(dx), Math.abs(dy));
  if (shape === 'diamond') return (half * 1.18) / (Math.abs(dx) + Math.abs(dy));
  return half;
}
