import type { CssPx } from '../../base/units.js';

export interface Extent {
  readonly from: CssPx;
  readonly to: CssPx;
}

/** A row for each extent so that none overlaps another: the first row that is free (optimal when sorted by start). */
export function packRows(extents: readonly Extent[], gap: CssPx): Uint32Array {
  const order = extents.map((_, i) => i).sort((a, b) => extents[a]!.from - extents[b]!.from || a - b);
  const rows = new Uint32Array(extents.length);
  const ends: CssPx[] = [];
  for (const i of order) {
    const { from, to } = extents[i]!;
    let row = ends.findIndex((end) => end + gap <= from);
    if (row < 0) row = ends.length;
    ends[row] = to;
    rows[i] = row;
  }
  return rows;
}
