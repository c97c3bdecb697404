/** Something in the data that could not be used as it stands. Reported, never thrown. */
export interface Problem {
  /** Where: `events[3].when`; empty for the document as a whole. */
  readonly path: string;
  /** What stood there, as given; long values are cut. */
  readonly value: unknown;
  /** One sentence: what is wrong and what was expected. */
  readonly message: string;
}
