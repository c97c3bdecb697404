import type { MessageTable } from './message.js';

/** Data of other tools. Keys begin with `tools.`. */
export const enTools = {
  'tools.timelinejs': 'Expected the JSON of a TimelineJS: an object with a list of "events".',
  'tools.vis-timeline': 'Expected the data of a vis-timeline: a list of items, or an object with "items" and "groups".',
  'tools.graphology': 'Expected a graph as graphology serialises it: an object with lists of "nodes" and "edges".',
  'tools.cytoscape': 'Expected the elements of a cytoscape graph: a list, or an object with "nodes" and "edges".',
} as const satisfies MessageTable;
