import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { Ms } from '../base/units.js';
import type {
  ActorRecord,
  ClaimRecord,
  EventRecord,
  KindRecord,
  PlaceRecord,
  RelationRecord,
  SourceRecord,
  StoryRecord,
} from '../formats/schema.js';

/** Lists of row numbers, one list a row: the list of row `i` is `items[starts[i]] … items[starts[i + 1] - 1]`. */
export interface RowLists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Bounds of many dates in columns; ±Infinity where there is no bound. */
export interface BoundColumns {
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
}

/** A named category with its label and, where the story gives one, its colour. */
export interface Kind extends KindRecord {
  /** As the records name it; empty for what has no kind. */
  readonly id: string;
  readonly label: string;
  /** The story gives the label. Else it was made from the id, in English, and a view may know a better word. */
  readonly labelled: boolean;
}

/** How far a thing is vouched for. `stated` by the text; `claimed` by somebody only; `disputed`: somebody denies it. */
export type Standing = 'stated' | 'claimed' | 'disputed';

/** Row = event, in the order of the document. */
export interface Events {
  readonly count: number;
  id(event: number): string;
  title(event: number): string;
  /** Row of the event with this id, or -1. */
  indexOf(id: string): number;
  /** Row in `story.eventKinds`. */
  readonly kind: Uint16Array;
  /** 0 to 1; 0.5 where not given. */
  readonly importance: Float32Array;
  /** Rows of `story.accounts`; the first is drawn as the event. Empty: undated. */
  readonly accounts: RowLists;
  /** Rows of `story.actors` that take part, in document order, each once; not those who are only its topic, source or audience. */
  readonly actors: RowLists;
  /** Rows of `story.actors` it names in any role, in document order, each once. */
  readonly mentions: RowLists;
  /** Row in `story.places`, or -1. */
  readonly place: Int32Array;
  /** Of the event as such: by the claims on it. Whether its date is disputed, its accounts say. */
  standing(event: number): Standing;
  /** The cleaned record; for stories given as columns it is made on demand. */
  record(event: number): EventRecord;
}

/** Row = one When of one event: what somebody says of its date. */
export interface Accounts {
  readonly count: number;
  readonly event: Uint32Array;
  /** On each event's own wall clock, as if UTC: what the default clock draws. */
  readonly wall: BoundColumns;
  /** Instants, for comparisons. The same columns as `wall` where nothing has a zone. */
  readonly instants: BoundColumns;
  /** Nothing is known of any date but its bounds, and the text states all of them: so of columns. */
  readonly bare?: boolean;
  /** Rows whose date is a set of several, `{a, b}`, each drawn as a mark of its own; ascending. */
  readonly sets: Uint32Array;
  date(account: number): FuzzyDate;
  standing(account: number): Standing;
  claims(account: number): readonly ClaimRecord[];
}

/** Row = actor. */
export interface Actors {
  readonly count: number;
  readonly records: readonly ActorRecord[];
  indexOf(id: string): number;
  /** Row in `story.actorKinds`. */
  readonly kind: Uint16Array;
  /** Rows of `story.events` it takes part in, ascending. */
  readonly events: RowLists;
  /** Rows of `story.events` that name it in any role, ascending. */
  readonly mentions: RowLists;
  /** Rows of `story.events` of which it says something (`by` in a claim on the event or its dates), ascending. */
  readonly speaksOf: RowLists;
  /** Rows of `story.actors` it belongs to directly, cycles removed. */
  readonly memberOf: RowLists;
}

/** Row = stated relation. */
export interface Relations {
  readonly count: number;
  readonly records: readonly RelationRecord[];
  indexOf(id: string): number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Row in `story.relationKinds`. */
  readonly kind: Uint16Array;
  /** Rows of `story.events` that evidence it. */
  readonly events: RowLists;
  /** Its own date, where it has one (the first When). */
  date(relation: number): FuzzyDate | undefined;
  standing(relation: number): Standing;
}

/** One story, read, checked and immutable. Views read its columns; pages read its records. */
export interface Story {
  readonly title?: string;
  readonly description?: string;
  readonly lang?: string;
  /** Instant of the dateline; floating datelines as if UTC. */
  readonly dateline?: Ms;
  readonly timeZone?: string;
  readonly events: Events;
  readonly accounts: Accounts;
  readonly actors: Actors;
  readonly relations: Relations;
  readonly places: readonly PlaceRecord[];
  readonly sources: readonly SourceRecord[];
  readonly eventKinds: readonly Kind[];
  readonly actorKinds: readonly Kind[];
  readonly relationKinds: readonly Kind[];
  /** The cleaned document: what `storyToJSON` writes. Made on demand for stories given as columns. */
  record(): StoryRecord;
}
