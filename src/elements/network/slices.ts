import { runInChunks } from '../../base/chunks.js';
import { type ForceGraph, forceSteps, type Points, type Shown } from '../../layout/force/force.js';
import { placeLarge } from '../../layout/force/large.js';

/** The longest slice in milliseconds: a step that begins at its end may last about as long again. */
const budget = 5;

/** Places the nodes of a graph without keeping the page from anything else. */
export function placeInSlices(graph: ForceGraph, shown: Shown | undefined, signal: AbortSignal): Promise<Points> {
  return runInChunks(forceSteps(graph, { shown, large: placeLarge }), { signal, budget });
}
