/** Below this length the engine's own sort of numbers is faster. */
const few = 2 ** 17;
/** Room for a row in a number beside its value. */
const rowRoom = 2 ** 20;
/** Three times these are 30: numbers that no engine needs to put into objects of their own. */
const bits = 10;
const buckets = 1 << bits;
const most = 2 ** 30 - 2;

/**
 * The rows of a column in ascending order of their values, equal ones by row; ±Infinity at the ends. A million take
 * some ten milliseconds: values are coarsened to 30 bits, sorted as such, then exactly among those that became equal.
 */
export function sortedRows(values: ArrayLike<number>): Uint32Array<ArrayBuffer> {
  const count = values.length;
  const order = new Uint32Array(count);
  for (let row = 0; row < count; row++) order[row] = row;
  if (isSorted(values)) return order;
  const coarse = coarsened(values);
  const sorted = count <= few ? packed(coarse, order) : radix(coarse, order);
  refine(values, coarse, sorted);
  return sorted;
}

/** Each row behind its value in one number, which the engine sorts. */
function packed(keys: Uint32Array, order: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const numbers = new Float64Array(keys.length);
  for (let row = 0; row < keys.length; row++) numbers[row] = keys[row]! * rowRoom + row;
  numbers.sort();
  for (let i = 0; i < numbers.length; i++) order[i] = numbers[i]! % rowRoom;
  return order;
}

function isSorted(values: ArrayLike<number>): boolean {
  for (let row = 1; row < values.length; row++) if (values[row - 1]! > values[row]!) return false;
  return true;
}

/** Not by subtraction, which has no answer for two infinities. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

function coarsened(values: ArrayLike<number>): Uint32Array {
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value < low && value !== -Infinity) low = value;
    if (value > high && value !== Infinity) high = value;
  }
  const scale = high > low ? (most - 2) / (high - low) : 0;
  const coarse = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    // -Infinity becomes 0 in such a column.
    coarse[row] = value === Infinity ? most : 1 + (value - low) * scale;
  }
  return coarse;
}

function radix(keys: Uint32Array, order: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  let from = order;
  let to = new Uint32Array(order.length);
  const starts = new Uint32Array(buckets);
  for (let shift = 0; shift < 30; shift += bits) {
    starts.fill(0);
    for (let row = 0; row < keys.length; row++) starts[(keys[row]! >>> shift) & (buckets - 1)]!++;
    let sum = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const size = starts[bucket]!;
      starts[bucket] = sum;
      sum += size;
    }
    for (let i = 0; i < from.length; i++) {
      const row = from[i]!;
      to[starts[(keys[row]! >>> shift) & (buckets - 1)]!++] = row;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Sorts each run of equal keys by the values themselves. */
function refine(values: ArrayLike<number>, keys: Uint32Array, order: Uint32Array) {
  let start = 0;
  let known = keys[order[0]!];
  for (let end = 1; end <= order.length; end++) {
    const key = keys[order[end]!];
    if (key === known) continue;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => compare(values[a]!, values[b]!) || a - b);
    start = end;
    known = key;
  }
}
