/**
 * The order of the storyline's lines: bars should pass few lines of others, and be short. Groups stay together, their
 * head first. Local search from fixed starts: the same answer every time.
 */

export interface LineGroup {
  /** Lines by number; the first is the head and stays first. */
  readonly lines: readonly number[];
}

/** One bar: the lines it touches. Bars come in the order of time. */
export type Bar = readonly number[];

/** A line passed that is being drawn there counts 1; each place that a bar is long, this much. */
const lengthWeight = 0.35;
/** Each place further down, for every bar that touches a line: the most involved stand on top where it costs little. */
const depthWeight = 0.06;
/** What the search may look at, in marks on lines: enough for 40 lines and 500 bars in a blink. */
const mostWork = 4e5;
/** Shaken and settled again so often without gain, an order is taken as good. */
const mostShakes = 12;

/** Lines of all groups in drawing order. Groups come most involved first and are reordered, as are their members. */
export function orderLines(groups: readonly LineGroup[], bars: readonly Bar[]): number[] {
  const cost = lineCosts(bars);
  const lonely = groups.filter(({ lines }) => isAlone(lines, bars));
  const given = groups.filter((group) => !lonely.includes(group)).map(({ lines }) => [...lines]);
  const workOf = given.flat().length + bars.reduce((sum, bar) => sum + 2 * bar.length, 1);
  let left = mostWork / workOf;
  const flat: number[] = [];
  const settled = (start: Order): { order: Order; cost: number } => {
    let best = { order: start, cost: cost(flatten(start, flat)) };
    for (let improved = true; improved && left > 0; ) {
      improved = false;
      for (const moves of moveSets(best.order)) {
        let next = best;
        for (const order of moves(best.order)) {
          left--;
          const movedCost = cost(flatten(order, flat));
          if (movedCost < next.cost - 1e-9) next = { order, cost: movedCost };
        }
        improved ||= next !== best;
        best = next;
      }
    }
    return best;
  };
  let best = settled(given);
  const random = chance(given.length);
  for (let vain = 0; vain < mostShakes; vain++) {
    if (left <= 0) break;
    const next = settled(shaken(best.order, random));
    if (next.cost < best.cost - 1e-9) [best, vain] = [next, 0];
  }
  return [...best.order.flat(), ...lonely.flatMap(({ lines }) => lines)];
}

/** Whether no bar joins a group to another: it stands below the others, whatever their order. */
const isAlone = (lines: readonly number[], bars: readonly Bar[]) =>
  bars.every((bar) => bar.every((line) => lines.includes(line)) || !bar.some((line) => lines.includes(line)));

/** Two stretches of groups change places, to leave a valley that no single move leads out of. */
function shaken(order: Order, random: (below: number) => number): Order {
  const cuts = [0, 1, 2].map(() => random(order.length + 1)).sort((a, b) => a - b);
  const [a, b, c] = cuts as [number, number, number];
  return [...order.slice(0, a), ...order.slice(b, c), ...order.slice(a, b), ...order.slice(c)];
}

/** The same numbers each time (Lehmer 1951, in 31 bits). */
function chance(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** The order that a reader has given: the lines named stand in it, in the places that they had together. */
export function pinnedOrder(order: readonly number[], pinned: readonly number[]): number[] {
  const known = new Set(order);
  const queue = pinned.filter((line, i) => known.has(line) && pinned.indexOf(line) === i);
  const named = new Set(queue);
  return order.map((line) => (named.has(line) ? queue.shift()! : line));
}

/** What an order costs: lines passed while they are drawn, a little for length, a little for depth. */
export function lineCosts(bars: readonly Bar[]): (order: readonly number[]) => number {
  const touched = Int32Array.from(bars.flat());
  const most = touched.reduce((a, b) => Math.max(a, b), -1) + 1;
  const first = new Int32Array(most).fill(bars.length);
  const last = new Int32Array(most).fill(-1);
  bars.forEach((bar, i) => {
    for (const line of bar) {
      first[line] = Math.min(first[line]!, i);
      last[line] = i;
    }
  });
  const place = new Int32Array(most);
  return (order) => {
    for (let at = 0; at < order.length; at++) place[order[at]!] = at;
    let cost = 0;
    let next = 0;
    for (let i = 0; i < bars.length; i++) {
      const size = bars[i]!.length;
      let top = order.length;
      let bottom = -1;
      for (const end = next + size; next < end; next++) {
        const at = place[touched[next]!]!;
        if (at < top) top = at;
        if (at > bottom) bottom = at;
        cost += depthWeight * at;
      }
      if (size < 2) continue;
      cost += lengthWeight * (bottom - top) - size;
      for (let at = top; at <= bottom; at++) {
        const line = order[at]!;
        if (first[line]! <= i && last[line]! >= i) cost++;
      }
    }
    return cost;
  };
}

type Order = readonly number[][];

/** Many times quicker than making a new list each time. */
function flatten(order: Order, into: number[]): number[] {
  let at = 0;
  for (const lines of order) for (const line of lines) into[at++] = line;
  return into;
}

/** The moves of one group, or of one member of a group, to every other place: the best of each set is taken. */
function* moveSets(order: Order): Generator<(now: Order) => Iterable<number[][]>> {
  for (const [head] of order) {
    yield function* (now) {
      const from = now.findIndex(([line]) => line === head);
      for (let to = 0; to < now.length; to++) if (to !== from) yield moved(now, from, to);
    };
  }
  for (const [head, ...members] of order) {
    if (members.length < 2) continue;
    for (const line of members) {
      yield function* (now) {
        const g = now.findIndex(([first]) => first === head);
        const lines = now[g]!;
        const from = lines.indexOf(line);
        for (let to = 1; to < lines.length; to++) if (to !== from) yield now.with(g, moved(lines, from, to));
      };
    }
  }
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = list.toSpliced(from, 1);
  return next.toSpliced(to, 0, list[from]!);
}
