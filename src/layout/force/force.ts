import { type Component, componentsOf, type ForceGraph } from './graph.js';
import { cell, type Packing, packBoxes } from './pack.js';
import { crossingsOf, stressOf } from './quality.js';
import { roomyDistances } from './roomy.js';
import { hashText, randomFrom } from './seed.js';
import { type Shown, startFromShown } from './shown.js';
import { allHops, type Cooling, type Points, relaxAll, type Work } from './stress.js';
import { turnWide } from './turn.js';

export type { ForceGraph } from './graph.js';
export type { Shown } from './shown.js';
export type { Points, Work } from './stress.js';

export interface ForceOptions {
  /** Positions to start from: what is shown stays nearly where it is, new nodes come next to those they know. */
  readonly shown?: Shown | undefined;
  /** How parts of more nodes than {@link mostForAllPairs} are placed: `placeLarge`, which is loaded only for them. */
  readonly large?: PlaceLarge | undefined;
}

/** Places a large part, or settles it from where it stands. */
export type PlaceLarge = (part: Component, random: () => number, start: Points | undefined) => Work<Points>;

/** Up to here every pair of nodes counts; beyond, pairs are drawn by lot, if `large` is given. */
export const mostForAllPairs = 1500;
/** Up to here several starts are tried, and the best is kept. */
const mostForTries = 60;
const tries = 8;

const fromChance: Cooling = { first: 30, last: 0.1, rounds: 17 };
const fromShown: Cooling = { first: 0.2, last: 0.02, rounds: 17 };

/**
 * Places the nodes of a graph: linked ones about one unit apart, others as far as the graph says, unconnected parts side
 * by side, all of it a little wider than high. The same graph gives the same places, whatever the order of its rows, in
 * every engine. 200 nodes take a few milliseconds; see {@link forceSteps} for thousands.
 */
export function layoutForce(graph: ForceGraph, options: ForceOptions = {}): Points {
  const work = forceSteps(graph, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds at most: call `next()` until it is done, or forget it. */
export function* forceSteps(graph: ForceGraph, { shown, large }: ForceOptions = {}): Work<Points> {
  const components = componentsOf(graph);
  const parts: Points[] = [];
  const packings: Packing[] = [];
  for (const component of components) {
    const { rows } = component;
    const known = shown ? rows.filter((row) => shown.has(graph.ids[row]!)).length : 0;
    const random = chanceOf(graph, component);
    const start = known > 0 ? startFromShown(component, graph.ids, shown!, random) : undefined;
    const far = large && rows.length > mostForAllPairs;
    let part = start;
    if (known < rows.length) part = yield* far ? large(component, random, start) : place(component, random, start);
    parts.push(part!);
    packings.push({ box: boxOf(part!), fixed: known > 0, ...part! });
  }
  const boxes = packBoxes(packings);
  const points = { x: new Float64Array(graph.ids.length), y: new Float64Array(graph.ids.length) };
  components.forEach(({ rows }, c) => {
    const from = packings[c]!.box;
    const to = boxes[c]!;
    rows.forEach((row, i) => {
      points.x[row] = parts[c]!.x[i]! + (to.x - from.x);
      points.y[row] = parts[c]!.y[i]! + (to.y - from.y);
    });
  });
  return points;
}

function* place(component: Component, random: () => number, start: Points | undefined): Work<Points> {
  const n = component.rows.length;
  if (n === 1) return { x: new Float64Array(1), y: new Float64Array(1) };
  const few = n <= mostForTries;
  const distances = few ? roomyDistances(component) : yield* allHops(component);
  if (start) {
    yield* relaxAll(start, distances, fromShown, random);
    return start;
  }
  let best: Points | undefined;
  let least = Infinity;
  for (let attempt = 0; attempt < (few ? tries : 1); attempt++) {
    const points = { x: new Float64Array(n).map(() => random() * 2), y: new Float64Array(n).map(() => random() * 2) };
    yield* relaxAll(points, distances, fromChance, random);
    const faults = few ? stressOf(points, distances) * (1 + crossingsOf(component, points) / n) : 0;
    if (faults < least) {
      least = faults;
      best = points;
    }
  }
  return turnWide(component, best!);
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
