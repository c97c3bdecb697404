/** Many events in columns; row = event, in any order. Times are wall-clock milliseconds since 1970, as if UTC. */
export interface StoryColumns {
  /** NaN: undated. -Infinity: no bound. */
  readonly earliestStart: Float64Array;
  /** Absent: starts are exact. */
  readonly latestStart?: Float64Array | undefined;
  readonly earliestEnd: Float64Array;
  /** Absent: ends are exact. Ends are exclusive; Infinity: no bound. */
  readonly latestEnd?: Float64Array | undefined;
  readonly title: ArrayLike<string> | ((index: number) => string);
  /** Rows of `kinds`. */
  readonly kind: ArrayLike<number>;
  readonly kinds: readonly string[];
  /** Absent: the row number as text. */
  readonly id?: ArrayLike<string> | undefined;
  /** 0 to 1; absent: 0.5. */
  readonly importance?: ArrayLike<number> | undefined;
  /** Who takes part: the actors of event `i` are `indices[offsets[i]] … indices[offsets[i + 1] - 1]`, each once. */
  readonly actors?:
    | { readonly offsets: Uint32Array; readonly indices: Uint32Array; readonly names: readonly string[] }
    | undefined;
}
