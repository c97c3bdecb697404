import type { Bounds } from '../base/fuzzy-date.js';
import type { BoundColumns } from './story.js';

/** Bounds of many dates in columns. */
export function packBounds(count: number, boundsOf: (row: number) => Bounds): BoundColumns {
  const earliestStart = new Float64Array(count);
  const latestStart = new Float64Array(count);
  const earliestEnd = new Float64Array(count);
  const latestEnd = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    [earliestStart[row], latestStart[row], earliestEnd[row], latestEnd[row]] = boundsOf(row);
  }
  return { earliestStart, latestStart, earliestEnd, latestEnd };
}

/** The bounds of one row. */
export function boundsAt(columns: BoundColumns, row: number): Bounds {
  return [columns.earliestStart[row]!, columns.latestStart[row]!, columns.earliestEnd[row]!, columns.latestEnd[row]!];
}
