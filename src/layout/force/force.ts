import { runAtOnce } from '../../base/chunks.js';
import { type Component, componentsOf, type ForceGraph } from './graph.js';
import { cell, type Packing, packBoxes } from './pack.js';
import { crossingsOf, stressOf } from './quality.js';
import { roomyDistances } from './roomy.js';
import { hashText, randomFrom } from './seed.js';
import { type Cooling, type Points, relaxAll, type Work } from './stress.js';
import { turnWide } from './turn.js';

export type { ForceGraph } from './graph.js';
export type { Shown } from './shown.js';
export type { Points, Work } from './stress.js';

/** A connected part as it was placed, and whether it is shown already: then the others make way for it. */
export interface Placed {
  readonly points: Points;
  readonly fixed: boolean;
}

/** Places a connected part; `ids` are those of the whole graph. */
export type Place = (part: Component, ids: readonly string[], random: () => number) => Work<Placed>;

/** Up to so many nodes several starts are tried and the best is kept: more take what is loaded only for them. */
export const few = 60;
const tries = 8;

export const fromChance: Cooling = { first: 30, last: 0.1, rounds: 17 };

/**
 * Places the nodes of a graph: linked ones about one unit apart, others as far as the graph says, unconnected parts side
 * by side, all of it a little wider than high. The same graph gives the same places, whatever the order of its rows, in
 * every engine. Graphs of more than {@link few} nodes, or some of which are shown already, want `placeMany`.
 */
export function layoutForce(graph: ForceGraph, place?: Place): Points {
  return runAtOnce(forceSteps(graph, place));
}

/** The same in steps of about a millisecond. */
export function* forceSteps(graph: ForceGraph, place: Place = placeFew): Work<Points> {
  const components = yield* componentsOf(graph);
  const packings: Packing[] = [];
  for (const component of components) {
    const chance = chanceOf(graph, component);
    yield;
    const { points, fixed } = yield* place(component, graph.ids, chance);
    yield;
    packings.push({ box: boxOf(points), fixed, ...points });
  }
  const boxes = packBoxes(packings);
  yield;
  const points = { x: new Float64Array(graph.ids.length), y: new Float64Array(graph.ids.length) };
  components.forEach(({ rows }, c) => {
    const from = packings[c]!.box;
    const to = boxes[c]!;
    rows.forEach((row, i) => {
      points.x[row] = packings[c]!.x[i]! + (to.x - from.x);
      points.y[row] = packings[c]!.y[i]! + (to.y - from.y);
    });
  });
  return points;
}

/** Places a few dozen nodes, with room between the main ones. */
export const placeFew: Place = function* (part, _, random) {
  const n = part.rows.length;
  if (n === 1) return { points: { x: new Float64Array(1), y: new Float64Array(1) }, fixed: false };
  const distances = roomyDistances(part);
  let best: Points | undefined;
  let least = Infinity;
  for (let attempt = 0; attempt < tries; attempt++) {
    const points = byChance(n, random);
    yield* relaxAll(points, distances, fromChance, random);
    const faults = stressOf(points, distances) * (1 + crossingsOf(part, points) / n);
    if (faults >= least) continue;
    least = faults;
    best = points;
  }
  return { points: turnWide(part, best!), fixed: false };
};

export function byChance(n: number, random: () => number): Points {
  return { x: new Float64Array(n).map(() => random() * 2), y: new Float64Array(n).map(() => random() * 2) };
}

function chanceOf({ ids }: ForceGraph, { rows }: Component): () => number {
  return randomFrom(rows.reduce((seed, row) => (Math.imul(seed, 31) + hashText(ids[row]!)) | 0, 0));
}

/** The box around points, each with the room of one node. */
function boxOf({ x, y }: Points) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    top = Math.min(top, y[i]!);
    bottom = Math.max(bottom, y[i]!);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, w: right - left + cell.w, h: bottom - top + cell.h };
}
