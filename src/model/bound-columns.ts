import type { Bounds } from '../base/fuzzy-date.js';
import type { BoundColumns } from './story.js';

/** Bounds of many dates in columns. */
export function packBounds(rows: readonly Bounds[]): BoundColumns {
  return {
    earliestStart: Float64Array.from(rows, (bounds) => bounds[0]),
    latestStart: Float64Array.from(rows, (bounds) => bounds[1]),
    earliestEnd: Float64Array.from(rows, (bounds) => bounds[2]),
    latestEnd: Float64Array.from(rows, (bounds) => bounds[3]),
  };
}

/** The bounds of one row. */
export function boundsAt(columns: BoundColumns, row: number): Bounds {
  return [columns.earliestStart[row]!, columns.latestStart[row]!, columns.earliestEnd[row]!, columns.latestEnd[row]!];
}
