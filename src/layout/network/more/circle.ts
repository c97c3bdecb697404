import { rememberLast } from '../../../model/once-per.js';
import { onCircle } from '../../force/circle.js';
import type { Points } from '../../force/force.js';
import { makeCast } from '../cast.js';
import { type NetworkInput, networkPlan } from '../plan.js';
import { type NetworkDrawing, networkScene } from '../scene.js';

const circle = rememberLast((whole: Points) => onCircle(whole));

/** All actors on a circle, in the order in which they stand around their middle. */
export function circleDrawing(input: NetworkInput): NetworkDrawing {
  const plan = networkPlan(input, { cast: makeCast({ ...input, whole: circle(input.whole) }, false) });
  return { plan, scene: (options) => networkScene(plan, options) };
}
