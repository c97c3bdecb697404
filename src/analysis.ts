/** Measures of the actor network: who is central, who belongs together, how two are tied. An entry of its own. */
export { type ActorMeasures, actorMeasures, storyGraph } from './analysis/measures.js';
export { type PathStep, pathBetween } from './analysis/path.js';
