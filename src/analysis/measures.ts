import { UndirectedGraph } from 'graphology';
import communities from 'graphology-communities-louvain';
import centrality from 'graphology-metrics/centrality/betweenness.js';
import { hashText, randomFrom } from '../layout/force/seed.js';
import type { Story } from '../model/story.js';
import { tiesOf } from '../model/ties.js';

// Their types tell of a default export, the packages are CommonJS whose whole is the function.
const betweenness = centrality as unknown as typeof centrality.default;
const louvain = communities as unknown as typeof communities.default;

/** What one actor is in the network of a story. */
export interface ActorMeasures {
  /** How many others it is tied to. */
  readonly degree: number;
  /** Which part of the shortest ways between two others leads through it, 0 to 1 (Brandes 2001). */
  readonly betweenness: number;
  /** Number of the community it belongs to, the largest first (Louvain). Those without ties are alone. */
  readonly community: number;
}

/** The ties of a story as a graphology graph: nodes are ids of actors, `weight` counts what is behind a tie. */
export function storyGraph(story: Story): UndirectedGraph {
  const graph = new UndirectedGraph();
  const ties = tiesOf(story);
  for (const { id, name, kind } of story.actors.records) graph.addNode(id, { label: name, kind });
  const idOf = (row: number) => story.actors.records[row]!.id;
  for (let tie = 0; tie < ties.count; tie++) {
    const shared = ties.events.starts[tie + 1]! - ties.events.starts[tie]!;
    const stated = ties.relations.starts[tie + 1]! - ties.relations.starts[tie]!;
    graph.addEdge(idOf(ties.source[tie]!), idOf(ties.target[tie]!), { weight: shared + stated });
  }
  return graph;
}

/** Measures of all actors of a story, by id: the same each time. */
export function actorMeasures(story: Story): ReadonlyMap<string, ActorMeasures> {
  const graph = storyGraph(story);
  const between = betweenness(graph, { getEdgeWeight: null });
  const rng = randomFrom(hashText(graph.nodes().join()));
  const found = graph.size > 0 ? louvain(graph, { getEdgeWeight: 'weight', rng }) : {};
  const sizes = new Map<number | string, number>();
  const keyOf = (id: string) => (graph.degree(id) === 0 ? `alone ${id}` : found[id]!);
  for (const id of graph.nodes()) sizes.set(keyOf(id), (sizes.get(keyOf(id)) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  const rank = new Map(order.map((key, place) => [key, place]));
  return new Map(
    graph
      .nodes()
      .map((id) => [id, { degree: graph.degree(id), betweenness: between[id] ?? 0, community: rank.get(keyOf(id))! }]),
  );
}
