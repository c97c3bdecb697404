/**
 * The order of the storyline's lines: bars should run through few lines of actors who took no part, and be short.
 * Groups stay together, their head first. Local search from a fixed start: the same answer every time.
 */

export interface LineGroup {
  /** Rows of lines; the first is the head and stays first. */
  readonly lines: readonly number[];
}

/** One bar: the lines it touches. */
export type Bar = readonly number[];

/** Weight of a bar's length against one foreign line run through. */
const lengthWeight = 0.35;
/** Weight of one place further down for each bar that touches a line: the most involved stand on top where it costs little. */
const depthWeight = 0.03;

/** Lines of all groups in drawing order. Groups come as given (most involved first) and are reordered, as are their members. */
export function orderLines(groups: readonly LineGroup[], bars: readonly Bar[]): number[] {
  let best = groups.map(({ lines }) => [...lines]);
  let cost = lineCost(best.flat(), bars);
  for (let improved = true; improved; ) {
    improved = false;
    for (const next of neighbours(best)) {
      const nextCost = lineCost(next.flat(), bars);
      if (nextCost < cost - 1e-9) {
        best = next;
        cost = nextCost;
        improved = true;
        break;
      }
    }
  }
  return best.flat();
}

/** What an order costs: lines run through without a part in it, and a little for length. */
export function lineCost(order: readonly number[], bars: readonly Bar[]): number {
  const place = new Map(order.map((line, i) => [line, i]));
  let cost = 0;
  for (const bar of bars) {
    let first = Infinity;
    let last = -Infinity;
    for (const line of bar) {
      const at = place.get(line)!;
      if (at < first) first = at;
      if (at > last) last = at;
    }
    for (const line of bar) cost += depthWeight * place.get(line)!;
    if (bar.length > 1) cost += last - first + 1 - bar.length + lengthWeight * (last - first);
  }
  return cost;
}

/** Every order one move away: a group put elsewhere, a member put elsewhere within its group. */
function* neighbours(groups: readonly number[][]): Generator<number[][]> {
  for (let from = 0; from < groups.length; from++) {
    for (let to = 0; to < groups.length; to++) if (from !== to) yield moved(groups, from, to);
  }
  for (const [g, lines] of groups.entries()) {
    for (let from = 1; from < lines.length; from++) {
      for (let to = 1; to < lines.length; to++) {
        if (from !== to) yield groups.with(g, moved(lines, from, to));
      }
    }
  }
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = list.toSpliced(from, 1);
  return next.toSpliced(to, 0, list[from]!);
}
