import { bench, describe } from 'vitest';
import { layoutForce } from '../../src/layout/force/force.js';
import { placeMany } from '../../src/layout/force/many.js';
import { byD3, newsGraph } from '../layout/graphs.js';

/** The layout alone, beside d3-force: at most half of its time. */
describe.each([
  [35, 2],
  [200, 3],
])('%i actors with %i ties each', (count, each) => {
  const graph = newsGraph(count, each);
  bench('own layout', () => {
    layoutForce(graph, placeMany());
  });
  bench('d3-force', () => {
    byD3(graph);
  });
});
