import type { Ms } from '../base/units.js';

/**
 * Finds the intervals that meet a window. Row = interval, half-open; one without length is a moment. Built in
 * O(n log n); a count is two binary searches, a list O(log n + found · log n).
 */
export interface IntervalIndex {
  /** How many rows meet `[from, to)`. */
  count(from: Ms, to: Ms): number;
  /** The rows that meet `[from, to)`, ascending. */
  list(from: Ms, to: Ms): Uint32Array;
}

/** Indexes intervals by their starts and ends; ±Infinity = without bound. The columns are read now and not kept. */
export function intervalIndex(starts: ArrayLike<Ms>, ends: ArrayLike<Ms>): IntervalIndex {
  const count = starts.length;
  const rows = rowsByStart(starts);
  const sortedStarts = Float64Array.from(rows, (row) => starts[row]!);
  // A moment is over only after itself.
  const endOf = (row: number) => (ends[row]! > starts[row]! ? ends[row]! : justAfter(starts[row]!));
  const sortedEnds = Float64Array.from({ length: count }, (_, row) => endOf(row)).sort();
  const latest = latestEnds(rows, endOf);
  const leaves = latest.length / 2;

  return {
    count: (from, to) => (from < to ? Math.max(0, firstNotBelow(sortedStarts, to) - firstAbove(sortedEnds, from)) : 0),
    list(from, to) {
      const begun = from < to ? firstNotBelow(sortedStarts, to) : 0;
      const found: number[] = [];
      const visit = (node: number, first: number, size: number): void => {
        if (first >= begun || !(latest[node]! > from)) return;
        if (size === 1) {
          found.push(rows[first]!);
          return;
        }
        visit(2 * node, first, size / 2);
        visit(2 * node + 1, first + size / 2, size / 2);
      };
      visit(1, 0, leaves);
      return Uint32Array.from(found).sort();
    },
  };
}

/** Rows in the order of their starts; columns that come sorted are not sorted again. */
function rowsByStart(starts: ArrayLike<Ms>): Uint32Array {
  const rows = Uint32Array.from({ length: starts.length }, (_, row) => row);
  for (let row = 1; row < starts.length; row++) {
    if (starts[row - 1]! > starts[row]!) return rows.sort((a, b) => starts[a]! - starts[b]! || a - b);
  }
  return rows;
}

/** A tree over the rows by start: node `i` holds the latest end below it, its children are `2i` and `2i + 1`. */
function latestEnds(rows: Uint32Array, endOf: (row: number) => Ms): Float64Array {
  let leaves = 1;
  while (leaves < rows.length) leaves *= 2;
  const tree = new Float64Array(2 * leaves).fill(-Infinity);
  rows.forEach((row, place) => {
    tree[leaves + place] = endOf(row);
  });
  for (let node = leaves - 1; node > 0; node--) tree[node] = Math.max(tree[2 * node]!, tree[2 * node + 1]!);
  return tree;
}

/** How many sorted times, or rows, are before one. */
export function firstNotBelow(times: Float64Array | Uint32Array, time: Ms): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many sorted times are not after `time`. */
export function firstAbove(times: Float64Array, time: Ms): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number just above a finite one. */
export function justAfter(time: Ms): Ms {
  return time === 0 ? Number.MIN_VALUE : time + Math.abs(time) * Number.EPSILON;
}
