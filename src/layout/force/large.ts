/** What only graphs of thousands need: loaded when one comes. */
import { startFromFarEnds } from './far-ends.js';
import type { PlaceLarge } from './force.js';
import type { Component } from './graph.js';
import { hopsFrom } from './hops.js';
import { shuffle } from './seed.js';
import { type Cooling, coolingSteps, type Points, type Work } from './stress.js';
import { turnWide } from './turn.js';

const fromFarEnds: Cooling = { first: 8, last: 0.03, rounds: 65 };
const fromShown: Cooling = { first: 0.2, last: 0.02, rounds: 17 };

/** Places a part of thousands of nodes, in steps of about a millisecond. */
export const placeLarge: PlaceLarge = function* (part, random, start) {
  if (start) {
    yield* relaxSampled(part, start, fromShown, random);
    return start;
  }
  const points = yield* startFromFarEnds(part, random);
  yield* relaxSampled(part, points, fromFarEnds, random);
  return turnWide(part, points);
};

/**
 * `relaxAll` for graphs of which not all pairs can be met: in each round every node moves with regard to a few others,
 * drawn by lot anew each time, so that in the end all count alike.
 */
function* relaxSampled(graph: Component, { x, y }: Points, cooling: Cooling, random: () => number): Work {
  const n = x.length;
  const others = Uint32Array.from({ length: n }, (_, i) => i);
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
      if (i % 2000 === 1999) yield;
    }
  }
}
