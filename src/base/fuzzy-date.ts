import type { Ms } from './units.js';

/**
 * Earliest start, latest start, earliest end, latest end; starts inclusive, ends exclusive.
 * No bound is `-Infinity` for the earliest of a side and `Infinity` for the latest.
 */
export type Bounds = readonly [earliestStart: Ms, latestStart: Ms, earliestEnd: Ms, latestEnd: Ms];

/** The finest unit a date was stated in. */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second';

export type PartOfDay = 'early-hours' | 'morning' | 'afternoon' | 'evening' | 'night';

/** `one-of`: a single moment or span somewhere within (`[a..b]`). `all-of`: every member happened (`{a, b}`). */
export type DateForm = 'date' | 'interval' | 'one-of' | 'all-of';

/** A date as it was stated: four bounds and the words needed to draw and to say it honestly. */
export interface FuzzyDate {
  /** The EDTF text it was read from, absent where only bounds were given. */
  readonly edtf?: string;
  readonly form: DateForm;
  /** Bounds on the wall clock it was written for, as if that clock were UTC. A floating date has no others. */
  readonly wall: Bounds;
  /** The same bounds as instants. Equal to `wall` while `timeZone` is undefined (a floating date). */
  readonly instants: Bounds;
  /** The granules of the start and of the end as stated (a day, a month), to tell doubt from mere coarseness. */
  readonly precision: Precision;
  readonly endPrecision: Precision;
  /** Each member of `{a, b}` as wall-clock bounds, in time order; absent for the other forms. */
  readonly members?: readonly Bounds[];
  /** `?` or `%` stands somewhere in it. */
  readonly uncertain: boolean;
  /** `~` or `%` stands somewhere in it. */
  readonly approximate: boolean;
  /** `..`: it goes on beyond. An unknown side (`/`) is unbounded as well, but not open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly partOfDay?: PartOfDay;
  /** IANA name or offset (`+03:30`, `Z`); absent = floating. */
  readonly timeZone?: string;
  /** Its words in the text it was read from. */
  readonly expression?: string;
  readonly inferred: boolean;
}
