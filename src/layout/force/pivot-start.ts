import type { Component } from './graph.js';
import { hopsFrom } from './hops.js';
import type { Points, Work } from './stress.js';

const mostPivots = 50;

/**
 * A first rough placing from the distances to a few nodes far from each other: their two main directions, the wider one
 * across (Brandes, Pich, "Eigensolver methods for progressive multidimensional scaling of large data", 2006). One unit
 * is about one step. What looks alike to all pivots is set apart a little by chance.
 */
export function* pivotStart(graph: Component, random: () => number): Work<Points> {
  const n = graph.rows.length;
  const count = Math.min(n, mostPivots);
  const hops = yield* pivotHops(graph, count);
  const centred = doublyCentred(hops, count, n);
  yield;
  const products = yield* productsOf(centred, count, n);
  const first = mainDirection(products, count, random, []);
  const second = mainDirection(products, count, random, [first]);
  const points = { x: projected(centred, first, n), y: projected(centred, second, n) };
  yield;
  const scale = scaleTo(hops, count, points);
  for (let i = 0; i < n; i++) {
    points.x[i] = points.x[i]! * scale + (random() - 0.5) / 8;
    points.y[i] = points.y[i]! * scale + (random() - 0.5) / 8;
  }
  return points;
}

/** Steps from `count` pivots, row by row; each next pivot is the node farthest from those before. */
function* pivotHops(graph: Component, count: number): Work<Uint16Array> {
  const n = graph.rows.length;
  const hops = new Uint16Array(count * n);
  const queue = new Uint32Array(n);
  const nearest = new Uint16Array(n).fill(0xffff);
  let pivot = 0;
  for (let p = 0; p < count; p++) {
    const own = hops.subarray(p * n, (p + 1) * n);
    hopsFrom(graph, pivot, own, queue);
    let farthest = 0;
    for (let i = 0; i < n; i++) {
      if (own[i]! < nearest[i]!) nearest[i] = own[i]!;
      if (nearest[i]! > nearest[farthest]!) farthest = i;
    }
    pivot = farthest;
    yield;
  }
  return hops;
}

/** Squared distances less the means of their rows and columns, times -1/2. */
function doublyCentred(hops: Uint16Array, count: number, n: number): Float64Array {
  const out = new Float64Array(count * n);
  const column = new Float64Array(n);
  const row = new Float64Array(count);
  let all = 0;
  for (let p = 0; p < count; p++) {
    for (let i = 0; i < n; i++) {
      const square = hops[p * n + i]! * hops[p * n + i]!;
      out[p * n + i] = square;
      row[p]! += square / n;
      column[i]! += square / count;
    }
    all += row[p]! / count;
  }
  for (let p = 0; p < count; p++) {
    for (let i = 0; i < n; i++) out[p * n + i] = (row[p]! + column[i]! - all - out[p * n + i]!) / 2;
  }
  return out;
}

function* productsOf(rows: Float64Array, count: number, n: number): Work<Float64Array> {
  const products = new Float64Array(count * count);
  for (let p = 0; p < count; p++) {
    for (let q = 0; q <= p; q++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += rows[p * n + i]! * rows[q * n + i]!;
      products[p * count + q] = sum;
      products[q * count + p] = sum;
      if (q % 25 === 24) yield;
    }
  }
  return products;
}

/** The direction in which a symmetric matrix stretches most, at right angles to those given. By repeated application. */
function mainDirection(
  matrix: Float64Array,
  count: number,
  random: () => number,
  others: Float64Array[],
): Float64Array {
  let direction = Float64Array.from({ length: count }, () => random() - 0.5);
  for (let round = 0; round < 40; round++) {
    for (const other of others) {
      let along = 0;
      for (let p = 0; p < count; p++) along += other[p]! * direction[p]!;
      for (let p = 0; p < count; p++) direction[p]! -= along * other[p]!;
    }
    const next = new Float64Array(count);
    let square = 0;
    for (let p = 0; p < count; p++) {
      let sum = 0;
      for (let q = 0; q < count; q++) sum += matrix[p * count + q]! * direction[q]!;
      next[p] = sum;
      square += sum * sum;
    }
    if (square === 0) break;
    const length = Math.sqrt(square);
    direction = next.map((value) => value / length);
  }
  return direction;
}

function projected(rows: Float64Array, direction: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n);
  for (let p = 0; p < direction.length; p++) {
    for (let i = 0; i < n; i++) out[i]! += rows[p * n + i]! * direction[p]!;
  }
  return out;
}

/** What to multiply by, so that distances to the pivots are as in the graph, by least squares. Any ten pivots do. */
function scaleTo(hops: Uint16Array, count: number, { x, y }: Points): number {
  const n = x.length;
  let reached = 0;
  let squares = 0;
  for (let p = 0; p < Math.min(count, 10); p++) {
    const pivot = hops.subarray(p * n, (p + 1) * n).indexOf(0);
    for (let i = 0; i < n; i++) {
      const wanted = hops[p * n + i]!;
      if (wanted === 0) continue;
      const dx = x[i]! - x[pivot]!;
      const dy = y[i]! - y[pivot]!;
      const square = dx * dx + dy * dy;
      reached += Math.sqrt(square) / wanted;
      squares += square / (wanted * wanted);
    }
  }
  return squares > 0 ? reached / squares : 0;
}
