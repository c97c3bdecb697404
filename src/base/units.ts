/** Milliseconds since 1970-01-01T00:00, proleptic Gregorian; ±Infinity where there is no bound. */
export type Ms = number;

/** CSS pixels. */
export type CssPx = number;

/** Half-open span of time, `from` inclusive, `to` exclusive. */
export interface TimeSpan {
  readonly from: Ms;
  readonly to: Ms;
}
