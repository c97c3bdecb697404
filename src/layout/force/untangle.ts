import type { Component } from './graph.js';
import type { Distances, Points } from './stress.js';

/** What a crossing, and a node on a foreign link, cost beside squared relative errors of distances. */
const costs = { crossing: 0.2, cover: 0.35 } as const;
/** How near a link is too near for a node, in steps; for links longer than a step in proportion: much runs along them. */
const tooNear = 0.25;
/** Nodes with more links than this hold the drawing together: they stay. */
const mostLinks = 8;

const d = Math.SQRT1_2;
/** Eight directions, without sines. */
const around = [
  [1, 0],
  [d, d],
  [0, 1],
  [-d, d],
  [-1, 0],
  [-d, -d],
  [0, -1],
  [d, -d],
] as const;

/**
 * Moves single nodes of a small graph, in place, to where their links cross fewer others and run over fewer nodes, if
 * that strains distances little. Places around a node's neighbours are tried, each against all links.
 */
export function untangle(graph: Component, points: Points, distances: Distances): void {
  const { starts, near } = graph;
  const { x, y } = points;
  const links = linksOf(graph);
  for (let pass = 0; pass < 2; pass++) {
    for (let node = 0; node < x.length; node++) {
      const count = starts[node + 1]! - starts[node]!;
      if (count > mostLinks) continue;
      let [middleX, middleY] = [0, 0];
      for (let i = starts[node]!; i < starts[node + 1]!; i++) {
        middleX += x[near[i]!]! / count;
        middleY += y[near[i]!]! / count;
      }
      const reach = count === 1 ? 1 : 0.7;
      let [bestX, bestY] = [x[node]!, y[node]!];
      let least = costAt(graph, links, points, distances, node, bestX, bestY, Infinity);
      const attempt = (atX: number, atY: number) => {
        const cost = costAt(graph, links, points, distances, node, atX, atY, least);
        if (cost >= least - 1e-6) return;
        [least, bestX, bestY] = [cost, atX, atY];
      };
      attempt(2 * middleX - x[node]!, 2 * middleY - y[node]!);
      for (const [dx, dy] of around) attempt(middleX + dx * reach, middleY + dy * reach);
      const [fromX, fromY] = [bestX, bestY];
      for (const [dx, dy] of around) attempt(fromX + dx * 0.3, fromY + dy * 0.3);
      x[node] = bestX;
      y[node] = bestY;
    }
  }
}

/** Each link once, as pairs of nodes. */
function linksOf({ starts, near, rows }: Component): Uint32Array {
  const links = new Uint32Array(near.length);
  let at = 0;
  for (let a = 0; a < rows.length; a++) {
    for (let i = starts[a]!; i < starts[a + 1]!; i++) {
      if (near[i]! < a) continue;
      links[at++] = a;
      links[at++] = near[i]!;
    }
  }
  return links;
}

/** What it costs to have a node at a place; gives up above `limit`. */
function costAt(
  { starts, near }: Component,
  links: Uint32Array,
  { x, y }: Points,
  distances: Distances,
  node: number,
  px: number,
  py: number,
  limit: number,
): number {
  const n = x.length;
  let cost = 0;
  for (let i = 0; i < n; i++) {
    if (i === node) continue;
    const dx = x[i]! - px;
    const dy = y[i]! - py;
    const error = Math.sqrt(dx * dx + dy * dy) / distances[node * n + i]! - 1;
    cost += error * error;
  }
  for (let e = 0; e < links.length; e += 2) {
    if (cost >= limit) return cost;
    const a = links[e]!;
    const b = links[e + 1]!;
    if (a === node || b === node) {
      const other = a === node ? b : a;
      for (let i = 0; i < n; i++) {
        if (i !== node && i !== other && covers(x[i]!, y[i]!, px, py, x[other]!, y[other]!)) cost += costs.cover;
      }
      continue;
    }
    const [ax, ay, bx, by] = [x[a]!, y[a]!, x[b]!, y[b]!];
    if (covers(px, py, ax, ay, bx, by)) cost += costs.cover;
    const sideOfNode = side(ax, ay, bx, by, px, py);
    for (let i = starts[node]!; i < starts[node + 1]!; i++) {
      const c = near[i]!;
      if (c === a || c === b || side(ax, ay, bx, by, x[c]!, y[c]!) === sideOfNode) continue;
      if (side(px, py, x[c]!, y[c]!, ax, ay) !== side(px, py, x[c]!, y[c]!, bx, by)) cost += costs.crossing;
    }
  }
  return cost;
}

function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): boolean {
  return (bx - ax) * (py - ay) > (by - ay) * (px - ax);
}

/** Whether a point lies on a link, or nearly. */
function covers(px: number, py: number, ax: number, ay: number, bx: number, by: number): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = (px - ax) * dx + (py - ay) * dy;
  if (along <= 0 || along >= square) return false;
  const off = (px - ax) * dy - (py - ay) * dx;
  return off * off < tooNear * tooNear * square * Math.max(1, square);
}
