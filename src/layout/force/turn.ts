import type { Component } from './graph.js';
import type { Points } from './stress.js';

/**
 * Turns points about their middle so that they are as wide as may be, then mirrors them so that the most linked node is
 * on the left and above: drawings are wider than high, and are read from there. Distances stay.
 */
export function turnWide({ rows, starts }: Component, { x, y }: Points): Points {
  const n = rows.length;
  let middleX = 0;
  let middleY = 0;
  for (let i = 0; i < n; i++) {
    middleX += x[i]! / n;
    middleY += y[i]! / n;
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  let hub = 0;
  for (let i = 0; i < n; i++) {
    const dx = x[i]! - middleX;
    const dy = y[i]! - middleY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
    if (starts[i + 1]! - starts[i]! > starts[hub + 1]! - starts[hub]!) hub = i;
  }
  // The main direction of a cloud is that eigenvector of its 2 × 2 spread that belongs to the larger eigenvalue.
  const half = (xx - yy) / 2;
  const root = Math.sqrt(half * half + xy * xy);
  const alongX = half >= 0 ? half + root : Math.abs(xy);
  const alongY = half >= 0 ? xy : xy < 0 ? half - root : root - half;
  const length = Math.sqrt(alongX * alongX + alongY * alongY);
  const cosine = length > 0 ? alongX / length : 1;
  const sine = length > 0 ? alongY / length : 0;
  const turned = (i: number) => {
    const dx = x[i]! - middleX;
    const dy = y[i]! - middleY;
    return [dx * cosine + dy * sine, dy * cosine - dx * sine] as const;
  };
  const [hubX, hubY] = turned(hub);
  const points = { x: new Float64Array(n), y: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    const [across, down] = turned(i);
    points.x[i] = hubX > 0 ? -across : across;
    points.y[i] = hubY > 0 ? -down : down;
  }
  return points;
}
