import type { NetworkPlan } from './plan.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

const vectors = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const;

/** The nearest actor in a direction, what is straight ahead before what is aside; -1 where nobody is. */
export function actorTowards({ points: { x, y }, shown }: NetworkPlan, from: number, direction: Direction): number {
  const [dx, dy] = vectors[direction];
  let best = -1;
  let least = Infinity;
  for (const actor of shown) {
    if (actor === from) continue;
    const [ex, ey] = [x[actor]! - x[from]!, y[actor]! - y[from]!];
    const ahead = ex * dx + ey * dy;
    const aside = Math.abs(ex * dy) + Math.abs(ey * dx);
    if (ahead < 1 || ahead + 2 * aside >= least || aside > ahead * 2.5) continue;
    best = actor;
    least = ahead + 2 * aside;
  }
  return best;
}

/** That end of an edge that lies more in a direction. */
export function endTowards({ points: { x, y }, edges }: NetworkPlan, edge: number, direction: Direction): number {
  const [dx, dy] = vectors[direction];
  const { source, target } = edges[edge]!;
  const along = (x[target]! - x[source]!) * dx + (y[target]! - y[source]!) * dy;
  return along >= 0 ? target : source;
}

/** The edges of an actor, in the order drawn. */
export function edgesOfActor({ edges }: NetworkPlan, actor: number): number[] {
  return [...edges.keys()].filter((edge) => edges[edge]!.source === actor || edges[edge]!.target === actor);
}
