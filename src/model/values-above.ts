/** So many values make a block: only blocks are compared beforehand, which keeps what is remembered small. */
const blockSize = 32;

/** Meets the places from `start` to `end`, exclusive, whose value is above a bound; returns how many there are. */
export type ValuesAbove = (start: number, end: number, bound: number, meet: (place: number) => void) => number;

/**
 * Finds the high values within any stretch of a column in steady time for each that is found, however long the stretch:
 * the highest block of a stretch of blocks is known beforehand (a sparse table), and where it is not high enough, nothing
 * beside it is (Muthukrishnan 2002). The column is kept.
 */
export function valuesAbove(values: Float64Array): ValuesAbove {
  const blocks = Math.ceil(values.length / blockSize);
  const highest = Float64Array.from({ length: blocks }, (_, block) => {
    let high = -Infinity;
    for (let at = block * blockSize; at < Math.min(values.length, (block + 1) * blockSize); at++)
      high = Math.max(high, values[at]!);
    return high;
  });
  const levels = sparseTable(highest);
  return (start, end, bound, meet) => {
    let found = 0;
    const scan = (from: number, to: number) => {
      for (let at = from; at < to; at++) {
        if (!(values[at]! > bound)) continue;
        found++;
        meet(at);
      }
    };
    const [first, last] = [Math.ceil(start / blockSize), Math.floor(end / blockSize)];
    if (first >= last) {
      scan(start, end);
      return found;
    }
    scan(start, first * blockSize);
    const open = [first, last];
    while (open.length > 0) {
      const [to, from] = [open.pop()!, open.pop()!];
      if (from >= to) continue;
      const block = highestIn(levels, highest, from, to);
      if (!(highest[block]! > bound)) continue;
      scan(block * blockSize, (block + 1) * blockSize);
      open.push(from, block, block + 1, to);
    }
    scan(last * blockSize, end);
    return found;
  };
}

/** Level `k` holds, for each place, the highest of the 2 ** k from there on. */
function sparseTable(values: Float64Array): Uint32Array[] {
  const levels = [Uint32Array.from(values, (_, at) => at)];
  for (let reach = 1; 2 * reach <= values.length; reach *= 2) {
    const before = levels.at(-1)!;
    const length = values.length - 2 * reach + 1;
    levels.push(Uint32Array.from({ length }, (_, at) => higher(values, before[at]!, before[at + reach]!)));
  }
  return levels;
}

function highestIn(levels: readonly Uint32Array[], values: Float64Array, from: number, to: number): number {
  const level = 31 - Math.clz32(to - from);
  const places = levels[level]!;
  return higher(values, places[from]!, places[to - (1 << level)]!);
}

const higher = (values: Float64Array, a: number, b: number) => (values[a]! >= values[b]! ? a : b);
