/** So many entries make a block, whose highest importance is known beforehand. */
const blockSize = 64;

/** The `most` most important entries from `start` to `end`, exclusive, in order; of equals the earlier. */
export type MostImportant = (
  start: number,
  end: number,
  most: number,
  isWanted?: (entry: number) => boolean,
) => number[];

/**
 * Finds the most important entries of any stretch without looking at most of them: a block in which none is more important
 * than those found is passed over.
 */
export function mostImportant(count: number, importance: (entry: number) => number): MostImportant {
  const highest = new Float64Array(Math.ceil(count / blockSize)).fill(-Infinity);
  for (let entry = 0; entry < count; entry++) {
    const own = importance(entry);
    const block = Math.floor(entry / blockSize);
    if (own > highest[block]!) highest[block] = own;
  }
  return (start, end, most, isWanted) => {
    const kept: number[] = [];
    if (!isWanted && end - start <= most) {
      for (let entry = start; entry < end; entry++) kept.push(entry);
      return kept;
    }
    let least = -Infinity;
    for (let entry = start; entry < end; entry++) {
      if (entry % blockSize === 0 && kept.length === most && highest[entry / blockSize]! <= least) {
        entry += blockSize - 1;
        continue;
      }
      const own = importance(entry);
      if ((kept.length === most && own <= least) || isWanted?.(entry) === false) continue;
      let at = kept.length;
      while (at > 0 && importance(kept[at - 1]!) < own) at--;
      kept.splice(at, 0, entry);
      if (kept.length > most) kept.pop();
      least = kept.length === most ? importance(kept[most - 1]!) : -Infinity;
    }
    return kept.sort((a, b) => a - b);
  };
}
