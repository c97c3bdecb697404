import type { CssPx } from '../../base/units.js';

/**
 * Positions nearest to the wished ones (least squares) that keep their order and their distances: pooling of adjacent
 * violators (Ayer et al. 1955). `wished` ascends; `apart` is the least distance from one position to the next.
 */
export function spread(wished: readonly CssPx[], apart: CssPx | readonly CssPx[]): CssPx[] {
  const offsets = [0];
  for (let i = 1; i < wished.length; i++)
    offsets.push(offsets[i - 1]! + (typeof apart === 'number' ? apart : apart[i - 1]!));
  // With the distances taken out, neighbours only must not pass each other.
  const pools: { sum: number; count: number }[] = [];
  wished.forEach((position, i) => {
    pools.push({ sum: position - offsets[i]!, count: 1 });
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const { sum, count } = pools.pop()!;
      pools.at(-1)!.sum += sum;
      pools.at(-1)!.count += count;
    }
  });
  return pools.flatMap((pool) => new Array<number>(pool.count).fill(mean(pool))).map((base, i) => base + offsets[i]!);
}

/** The same, kept within [from, to] where all fit into it. */
export function spreadWithin(
  wished: readonly CssPx[],
  apart: CssPx | readonly CssPx[],
  from: CssPx,
  to: CssPx,
): CssPx[] {
  const positions = spread(wished, apart);
  const offsets = [0];
  for (let i = 1; i < wished.length; i++)
    offsets.push(offsets[i - 1]! + (typeof apart === 'number' ? apart : apart[i - 1]!));
  const length = offsets.at(-1)!;
  const last = Math.max(from, to - length);
  return positions.map((position, i) => Math.min(Math.max(position, from + offsets[i]!), last + offsets[i]!));
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }) => sum / count;
