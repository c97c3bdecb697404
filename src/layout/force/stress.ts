/**
 * Moves nodes until their distances on the page are their distances in the graph, as well as may be: stress, minimised
 * pair by pair with shrinking steps (Zheng, Pawar, Goodman, "Graph drawing by stochastic gradient descent", 2018).
 * No sines, no powers: those differ in the last bit between engines.
 */
import { shuffle } from './seed.js';

/** Coordinates by node; one unit is one step in the graph. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** How far nodes move for a pair one step apart, in the first and the last round, and how many rounds there are. */
export interface Cooling {
  readonly first: number;
  readonly last: number;
  /** One more than a power of two. */
  readonly rounds: number;
}

/** Work that can be interrupted about every millisecond, and what comes of it. */
export type Work<Result = void> = Generator<void, Result>;

/** About how many pairs are met between two interruptions. */
const pairsAtATime = 20_000;

/** Step widths from first to last, each the same part of the one before. */
export function coolingSteps({ first, last, rounds }: Cooling): number[] {
  let factor = last / first;
  for (let left = rounds - 1; left > 1; left /= 2) factor = Math.sqrt(factor);
  const steps = [first];
  while (steps.length < rounds) steps.push(steps.at(-1)! * factor);
  return steps;
}

/** Distances in the graph of all pairs, row by row: n² of them. */
export type Distances = Uint16Array | Float64Array;

/**
 * Moves every node with regard to every other. In each round the nodes stand in a circle, in an order of chance, and
 * each meets the one `shift` places on, for all shifts in an order of chance: so every pair meets once.
 */
export function* relaxAll({ x, y }: Points, distances: Distances, cooling: Cooling, random: () => number): Work {
  const n = x.length;
  const circle = Uint32Array.from({ length: n }, (_, i) => i);
  const shifts = Uint32Array.from({ length: Math.floor(n / 2) }, (_, i) => i + 1);
  let met = 0;
  for (const step of coolingSteps(cooling)) {
    shuffle(circle, random);
    shuffle(shifts, random);
    for (const shift of shifts) {
      const end = shift * 2 === n ? shift : n;
      for (let at = 0; at < end; at++) {
        const i = circle[at]!;
        const j = circle[at + shift < n ? at + shift : at + shift - n]!;
        const wanted = distances[i * n + j]!;
        const dx = x[i]! - x[j]!;
        const dy = y[i]! - y[j]!;
        const length = Math.sqrt(dx * dx + dy * dy);
        const part = length === 0 ? 0 : (Math.min(1, step / (wanted * wanted)) * (length - wanted)) / length / 2;
        x[i] = x[i]! - part * dx;
        y[i] = y[i]! - part * dy;
        x[j] = x[j]! + part * dx;
        y[j] = y[j]! + part * dy;
      }
      met += end;
      if (met > pairsAtATime) {
        met = 0;
        yield;
      }
    }
  }
}
