import { oncePer } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { layoutForce, type Points } from '../force/force.js';
import { placeMany } from '../force/many.js';
import { networkGraph } from './graph.js';

/** Where the actors of a story of any size stand, in steps of the graph: worked out at once. */
export const networkPoints: (story: Story) => Points = oncePer((story) =>
  layoutForce(networkGraph(story), placeMany()),
);
