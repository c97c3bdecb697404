import { forceSteps, type Place, type Points, type Work } from '../../layout/force/force.js';
import { networkGraph } from '../../layout/network/graph.js';
import { oncePer, type Remembered, remembered } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { tieSteps } from '../../model/ties.js';

/** Where the actors of a story stand, in steps of the graph: worked out once for all networks of it. */
export function placing(story: Story, place: Place | undefined): Work<Points> {
  return placesOf(story)([], function* () {
    yield* tieSteps(story);
    yield;
    const graph = networkGraph(story);
    yield;
    return yield* forceSteps(graph, place);
  });
}

const placesOf = oncePer<Story, Remembered<Points>>(remembered);
