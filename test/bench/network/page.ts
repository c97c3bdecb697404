/** What the benchmark measures, in the page: one library and one size at a time, told by the address. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { runInChunks } from '../../../src/base/chunks.js';
import { type ForceGraph, forceSteps, layoutForce, type Points } from '../../../src/layout/force/force.js';
import { placeMany } from '../../../src/layout/force/many.js';
import { parseStory } from '../../../src/model/parse-story.js';
import { newsGraph } from '../../layout/graphs.js';
import { sampledCrossings, sampledStress } from './quality.js';

const kinds = ['person', 'organization', 'state', 'media', 'group'];
const rounds = 300;

interface Shown {
  /** Places by row of the graph. */
  readonly points: Points;
  readonly time: number;
}

type Library = (graph: ForceGraph, stage: HTMLElement) => Promise<Shown>;

const pointsOf = (count: number, at: (row: number) => { x: number; y: number }): Points => {
  const places = Array.from({ length: count }, (_, row) => at(row));
  return { x: Float64Array.from(places, ({ x }) => x), y: Float64Array.from(places, ({ y }) => y) };
};

/** Own layout by itself; then the whole of it, from a story that was read to the drawing, for the longest block. */
const own: Library = async (graph, stage) => {
  // What is fetched on demand is there, as the code of the others is.
  await Promise.all([
    import('../../../src/define/network.js'),
    import('../../../src/layout/network/crowd.js'),
    import('../../../src/elements/network/hands.js'),
    import('../../../src/elements/network/large.js'),
  ]);
  if (graph.ids.length <= 250) for (let k = 0; k < 20; k++) layoutForce(graph, placeMany());
  const start = performance.now();
  const points =
    graph.ids.length <= 250
      ? layoutForce(graph, placeMany())
      : await runInChunks(forceSteps(graph, placeMany()), { budget: 6 });
  const time = performance.now() - start;
  const element = document.createElement('chronicle-network');
  const read = parseStory({
    version: 1,
    events: [],
    actors: graph.ids.map((id, i) => ({ id, name: `Name of ${id}`, kind: kinds[i % 5]! })),
    relations: Array.from(graph.source, (source, i) => ({
      ...{ id: `r${i}`, source: graph.ids[source]!, target: graph.ids[graph.target[i]!]!, kind: 'knows' },
    })),
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  restart();
  element.story = read;
  stage.append(element);
  const drawn = () => element.shadowRoot?.querySelector('.stage > svg > g > *, .on-canvas');
  while (!drawn()) await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 300));
  keepBlock();
  return { points, time };
};

const d3: Library = async (graph) => {
  const run = () => {
    const nodes = graph.ids.map((id) => ({ id, x: Number.NaN, y: Number.NaN }));
    const links = Array.from(graph.source, (source, i) => ({ source, target: graph.target[i]! }));
    forceSimulation(nodes)
      .force('charge', forceManyBody())
      .force('link', forceLink(links))
      .force('x', forceX())
      .force('y', forceY())
      .stop()
      .tick(rounds);
    return nodes;
  };
  if (graph.ids.length <= 250) for (let k = 0; k < 20; k++) run();
  restart();
  const start = performance.now();
  const nodes = run();
  const time = performance.now() - start;
  keepBlock();
  return { points: pointsOf(nodes.length, (row) => nodes[row]!), time };
};

const sigma: Library = async (graph, stage) => {
  const [{ default: Sigma }, { UndirectedGraph }, atlas] = await Promise.all([
    import('sigma'),
    import('graphology'),
    import('graphology-layout-forceatlas2'),
  ]);
  const model = new UndirectedGraph();
  graph.ids.forEach((id, i) => {
    model.addNode(id, { label: `Name of ${id}`, size: 4, x: Math.cos(i), y: Math.sin(i * 1.7) });
  });
  Array.from(graph.source, (source, i) => model.mergeEdge(graph.ids[source]!, graph.ids[graph.target[i]!]!));
  restart();
  const start = performance.now();
  const layout = atlas.default as unknown as typeof atlas.default.default;
  layout.assign(model, { iterations: rounds, settings: layout.inferSettings(model) });
  const time = performance.now() - start;
  keepBlock();
  new Sigma(model, stage);
  return { points: pointsOf(graph.ids.length, (row) => model.getNodeAttributes(graph.ids[row]!) as never), time };
};

const cytoscape =
  (name: string): Library =>
  async (graph, stage) => {
    const { default: make } = await import('cytoscape');
    // @ts-expect-error: it comes without types
    const { default: fcose } = await import('cytoscape-fcose');
    if (name === 'fcose') make.use(fcose);
    const core = make({
      container: stage,
      elements: [
        ...graph.ids.map((id) => ({ data: { id, label: `Name of ${id}` } })),
        ...Array.from(graph.source, (source, i) => ({
          data: { id: `e${i}`, source: graph.ids[source]!, target: graph.ids[graph.target[i]!]! },
        })),
      ],
      layout: { name: 'preset' },
    });
    restart();
    const start = performance.now();
    const layout = core.layout({ name, animate: false, randomize: true, numIter: rounds } as never);
    const done = layout.promiseOn('layoutstop');
    layout.run();
    await done;
    const time = performance.now() - start;
    keepBlock();
    return { points: pointsOf(graph.ids.length, (row) => core.getElementById(graph.ids[row]!).position()), time };
  };

type VisNetwork = new (
  stage: HTMLElement,
  data: object,
  options: object,
) => {
  once(event: string, listener: () => void): void;
  setOptions(options: object): void;
  getPositions(): Record<string, { x: number; y: number }>;
};

const vis: Library = async (graph, stage) => {
  // Its types do not tell of this build.
  const { Network } = (await import('vis-network/standalone')) as unknown as { Network: VisNetwork };
  restart();
  const start = performance.now();
  const network = new Network(
    stage,
    {
      nodes: graph.ids.map((id) => ({ id, label: `Name of ${id}` })),
      edges: Array.from(graph.source, (source, i) => ({ from: graph.ids[source]!, to: graph.ids[graph.target[i]!]! })),
    },
    { layout: { improvedLayout: false, randomSeed: 1 }, physics: { stabilization: { iterations: rounds } } },
  );
  await new Promise<void>((resolve) => network.once('stabilizationIterationsDone', () => resolve()));
  network.setOptions({ physics: false });
  const time = performance.now() - start;
  keepBlock();
  const places = network.getPositions();
  return { points: pointsOf(graph.ids.length, (row) => places[graph.ids[row]!]!), time };
};

const forceGraph: Library = async (graph, stage) => {
  const { default: ForceGraph } = await import('force-graph');
  const nodes = graph.ids.map((id) => ({ id, name: `Name of ${id}`, x: 0, y: 0 }));
  nodes.forEach((node) => {
    Reflect.deleteProperty(node, 'x');
    Reflect.deleteProperty(node, 'y');
  });
  restart();
  const start = performance.now();
  const chart = new ForceGraph(stage).width(1000).height(600).cooldownTicks(rounds).cooldownTime(60_000);
  await new Promise<void>((resolve) => {
    chart.onEngineStop(() => resolve());
    chart.graphData({
      nodes,
      links: Array.from(graph.source, (source, i) => ({
        source: graph.ids[source]!,
        target: graph.ids[graph.target[i]!]!,
      })),
    });
  });
  const time = performance.now() - start;
  keepBlock();
  return { points: pointsOf(nodes.length, (row) => nodes[row]!), time };
};

const libraries: Record<string, Library> = {
  'chronicle-elements': own,
  'd3-force': d3,
  'sigma + ForceAtlas2': sigma,
  'cytoscape cose': cytoscape('cose'),
  'cytoscape fcose': cytoscape('fcose'),
  'vis-network': vis,
  'force-graph': forceGraph,
};

/* How long the page was kept from anything else: from one frame to the next, beyond the usual. */

const usual = 17;
let longest = 0;
let kept: number | undefined;
let last = performance.now();
requestAnimationFrame(function frame() {
  const now = performance.now();
  longest = Math.max(longest, now - last - usual);
  last = now;
  requestAnimationFrame(frame);
});

function restart() {
  longest = 0;
  last = performance.now();
  kept = undefined;
}

/** What comes after the layout is not counted. */
function keepBlock() {
  kept = Math.max(longest, performance.now() - last);
}

let intervals: number[] = [];

Object.assign(globalThis, {
  async measure(library: string, count: number) {
    const graph = newsGraph(count, count === 35 ? 1.35 : 3);
    const { points, time } = await libraries[library]!(graph, document.querySelector<HTMLElement>('#stage')!);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const quality = { stress: sampledStress(graph, points), crossings: sampledCrossings(graph, points) };
    return { ties: graph.source.length, time, block: kept ?? longest, ...quality };
  },
  /** Collects the time between frames until it is asked for them. */
  watchFrames() {
    intervals = [];
    let before = 0;
    const frame = (now: number) => {
      if (before > 0) intervals.push(now - before);
      before = now;
      if (intervals.length < 2000) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  },
  frames: () => {
    const sorted = intervals.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  },
});
