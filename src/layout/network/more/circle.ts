import { rememberLast } from '../../../model/once-per.js';
import { onCircle } from '../../force/circle.js';
import type { Points, Work } from '../../force/force.js';
import { makeCast } from '../cast.js';
import { type NetworkInput, planSteps } from '../plan.js';
import { type NetworkDrawing, networkScene } from '../scene.js';

const circle = rememberLast((whole: Points) => onCircle(whole));

/** All actors on a circle, in the order in which they stand around their middle. */
export function* drawCircle(input: NetworkInput): Work<NetworkDrawing> {
  const { width, height } = input;
  // Names stand outside.
  const insets = [Math.min(width * 0.17, 130), Math.min(height * 0.1, 44)] as const;
  const cast = yield* makeCast({ ...input, insets, whole: circle(input.whole) }, false);
  const plan = yield* planSteps(input, { cast });
  return { plan, scene: (options) => networkScene(plan, options) };
}
