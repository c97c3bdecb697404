/** What only graphs of more than a few dozen nodes need, and those that follow what is shown: loaded when one comes. */
import { startFromFarEnds } from './far-ends.js';
import { byChance, few, fromChance, type Place, placeFew } from './force.js';
import type { Component } from './graph.js';
import { allHops, hopsFrom } from './hops.js';
import { roomyDistances } from './roomy.js';
import { shuffle } from './seed.js';
import { type Shown, startFromShown } from './shown.js';
import { type Cooling, coolingSteps, type Points, relaxAll, type Work } from './stress.js';
import { turnWide } from './turn.js';

/** Up to here every pair of nodes counts; beyond, pairs are drawn by lot. */
const mostForAllPairs = 1500;

/** How far ties move, as a part of the step of others: more of it adds stress, less of it crossings (see the test). */
const tieShare = 0.1;

const fromFarEnds: Cooling = { first: 8, last: 0.03, rounds: 65 };
const fromShown: Cooling = { first: 0.2, last: 0.02, rounds: 17 };

/** Places parts of any size; where some nodes are `shown`, these stay nearly where they are, new ones come next to those they know. */
export function placeMany(shown: Shown = new Map()): Place {
  return function* (part, ids, random) {
    const n = part.rows.length;
    const known = part.rows.filter((row) => shown.has(ids[row]!)).length;
    if (known === 0 && n <= few) return yield* placeFew(part, ids, random);
    const all = n <= mostForAllPairs;
    if (known > 0) {
      const points = startFromShown(part, ids, shown, random);
      if (known < n) {
        if (!all) yield* relaxSampled(part, points, fromShown, random);
        else yield* relaxAll(points, n <= few ? roomyDistances(part) : yield* allHops(part), fromShown, random);
      }
      return { points, fixed: true };
    }
    const points = all ? byChance(n, random) : yield* startFromFarEnds(part, random);
    yield;
    if (all) yield* relaxAll(points, yield* allHops(part), fromChance, random);
    else yield* relaxSampled(part, points, fromFarEnds, random);
    yield;
    return { points: turnWide(part, points), fixed: false };
  };
}

/**
 * `relaxAll` for graphs of which not all pairs can be met: in each round every node moves with regard to a few others,
 * drawn by lot anew each time, so that in the end all count alike.
 */
function* relaxSampled(graph: Component, { x, y }: Points, cooling: Cooling, random: () => number): Work {
  const n = x.length;
  const others = new Uint32Array(n).map((_, i) => i);
  const sample = Math.min(n, 25);
  const hops = new Uint16Array(n * sample);
  const queue = new Uint32Array(n);
  let next = n;
  for (const step of coolingSteps(cooling)) {
    if (next + sample > n) {
      shuffle(others, random);
      next = 0;
    }
    const drawn = others.subarray(next, next + sample);
    next += sample;
    for (let k = 0; k < sample; k++) {
      hopsFrom(graph, drawn[k]!, hops.subarray(k * n, (k + 1) * n), queue);
      yield;
    }
    for (let i = 0; i < n; i++) {
      let xi = x[i]!;
      let yi = y[i]!;
      for (let k = 0; k < sample; k++) {
        const j = drawn[k]!;
        if (j === i) continue;
        const wanted = hops[k * n + i]!;
        const dx = xi - x[j]!;
        const dy = yi - y[j]!;
        const length = Math.sqrt(dx * dx + dy * dy);
        const part = length === 0 ? 0 : (Math.min(1, step / (wanted * wanted)) * (length - wanted)) / length / 2;
        xi -= part * dx;
        yi -= part * dy;
      }
      x[i] = xi;
      y[i] = yi;
      if (i % 500 === 499) yield;
    }
    yield* relaxTies(graph, x, y, Math.min(1, step * tieShare));
  }
}

/** Those tied to each other are hardly ever drawn by lot: they move with regard to each other besides. */
function* relaxTies({ starts, near }: Component, x: Float64Array, y: Float64Array, step: number): Work {
  for (let i = 0; i < x.length; i++) {
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      const j = near[at]!;
      if (j < i) continue;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const length = Math.sqrt(dx * dx + dy * dy);
      const part = length === 0 ? 0 : (step * (length - 1)) / length / 2;
      x[i] = x[i]! - part * dx;
      y[i] = y[i]! - part * dy;
      x[j] = x[j]! + part * dx;
      y[j] = y[j]! + part * dy;
    }
    if (i % 1000 === 999) yield;
  }
}
