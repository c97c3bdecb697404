import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { ForceGraph, Points } from '../../src/layout/force/force.js';
import { hashText, randomFrom } from '../../src/layout/force/seed.js';

/** A graph as news has them: few actors with many ties, many with few. About `each` ties an actor, which may be a fraction; always the same. */
export function newsGraph(count: number, each: number, seed = 1): ForceGraph {
  const random = randomFrom(hashText(`${count} ${each} ${seed}`));
  const source: number[] = [];
  const target: number[] = [];
  const ends: number[] = [0];
  for (let i = 1; i < count; i++) {
    const ties = Math.floor(each) + Number(each % 1 > 0 && random() < each % 1);
    for (let k = 0; k < Math.min(i, ties); k++) {
      const other = random() < 0.85 ? ends[Math.floor(random() * ends.length)]! : Math.floor(random() * i);
      if (other === i) continue;
      source.push(i);
      target.push(other);
      ends.push(i, other);
    }
  }
  return { ids: Array.from({ length: count }, (_, i) => `actor-${i}`), source, target };
}

/** A graph from pairs of ids, as `a-b c-d e`. */
export function graphOf(text: string): ForceGraph {
  const ids = [...new Set(text.split(/[\s-]+/))];
  const pairs = text.split(/\s+/).filter((part) => part.includes('-'));
  return {
    ids,
    source: pairs.map((pair) => ids.indexOf(pair.split('-')[0]!)),
    target: pairs.map((pair) => ids.indexOf(pair.split('-')[1]!)),
  };
}

/** The same graph as d3-force lays it out, in its usual 300 rounds. */
export function byD3(graph: ForceGraph): Points {
  const nodes = graph.ids.map((id) => ({ id, x: Number.NaN, y: Number.NaN }));
  const links = Array.from(graph.source, (source, i) => ({ source, target: graph.target[i]! }));
  forceSimulation(nodes)
    .force('charge', forceManyBody())
    .force('link', forceLink(links))
    .force('x', forceX())
    .force('y', forceY())
    .stop()
    .tick(300);
  return { x: Float64Array.from(nodes, ({ x }) => x), y: Float64Array.from(nodes, ({ y }) => y) };
}
