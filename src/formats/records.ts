/**
 * The records of a story as they are after reading: checked, and with lists where the format also allows a single
 * value or none. Shapes only; {@link file://./schema.ts} says what is accepted.
 */

/** One story: a whole document. */
export interface StoryRecord {
  /** Version of the format. */
  readonly version: 1;
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag of the language the story is written in: `en`, `ar`. */
  readonly lang?: string;
  /** When the text was written, as EDTF: the anchor of relative dates. */
  readonly dateline?: string;
  /** IANA zone (`Asia/Tehran`) or offset (`+03:30`) of dates that name none. Absent: dates stay as written. */
  readonly timeZone?: string;
  /** Texts that the claims are quoted from. */
  readonly sources: readonly SourceRecord[];
  /** Who and what takes part. */
  readonly actors: readonly ActorRecord[];
  readonly places: readonly PlaceRecord[];
  /** What happened, was planned or is feared. */
  readonly events: readonly EventRecord[];
  /** Ties between actors that the text states as such. */
  readonly relations: readonly RelationRecord[];
  /** Labels and colours of the kinds. */
  readonly kinds?: KindsRecord;
}

/** Something that happened, goes on, was planned or is feared. */
export interface EventRecord {
  /** Unique among the events. Made from the title where the document gives none. */
  readonly id: string;
  readonly title: string;
  /** When it was; several accounts where people disagree, the first is drawn. Empty: undated. */
  readonly when: readonly WhenRecord[];
  /** A key of `kinds.events`, or any word. */
  readonly kind?: string;
  /** Absent: `happened`. */
  readonly status?: EventStatus;
  /** Who is named in it, and as what. */
  readonly actors: readonly ParticipantRecord[];
  /** Id of a place. */
  readonly place?: string;
  readonly description?: string;
  /** 0 to 1: which events are labelled first where room is short. */
  readonly importance?: number;
  readonly media: readonly MediaRecord[];
  /** A page about the event: `https:`, `http:`, `mailto:` or relative. */
  readonly url?: string;
  /** Who says so, who denies it. Empty: the text itself states it. */
  readonly claims: readonly ClaimRecord[];
}

/** How real an event is. */
export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'feared';

/** An actor in an event. */
export interface ParticipantRecord {
  /** Id of an actor. */
  readonly actor: string;
  /** `agent`, `recipient`, … A `topic`, a `source` or an `audience` is named but takes no part. */
  readonly role?: string;
}

/** One account of when something was. */
export interface WhenRecord {
  /** Extended date/time format, ISO 8601-2 levels 0 to 2: `2022-08-20`, `2022-02-2X`, `[..2022-02-23]`. */
  readonly edtf?: string;
  /** Earliest start, latest start, earliest end, latest end in ISO 8601; `null` = unbounded; ends exclusive. */
  readonly bounds?: BoundsRecord;
  /** Narrows a single day. */
  readonly partOfDay?: PartOfDayRecord;
  /** IANA zone or offset of this date. Absent: the place's, else the story's. */
  readonly timeZone?: string;
  /** The words of the text: "the early hours of Aug. 20". */
  readonly expression?: string;
  /** The date follows from something else; nobody says it. */
  readonly inferred?: boolean;
  /** Who states or denies this date. */
  readonly claims: readonly ClaimRecord[];
}

/** Four bounds as text. */
export type BoundsRecord = readonly [
  earliestStart: string | null,
  latestStart: string | null,
  earliestEnd: string | null,
  latestEnd: string | null,
];

/** Part of a day: 0–6, 6–12, 12–18 and, twice, 18–24 o'clock. */
export type PartOfDayRecord = 'early-hours' | 'morning' | 'afternoon' | 'evening' | 'night';

/** Who says what of an event, of a date or of a relation, and where that stands. */
export interface ClaimRecord {
  readonly stance: Stance;
  /** Id of an actor. Absent: the text's own voice. */
  readonly by?: string;
  /** Id of a source. */
  readonly source?: string;
  readonly quote?: QuoteRecord;
  /** Where it stands in the source, counted in UTF-16 units. */
  readonly position?: PositionRecord;
  /** Paragraph of the source, from 1. */
  readonly paragraph?: number;
}

/** What somebody does with a fact. */
export type Stance = 'states' | 'claims' | 'denies' | 'reports' | 'analyses' | 'plans' | 'speculates';

/** The words themselves and, to find them, the words before and after (W3C TextQuoteSelector). */
export interface QuoteRecord {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A stretch of text; the end is exclusive (W3C TextPositionSelector). */
export interface PositionRecord {
  readonly start: number;
  readonly end: number;
}

/** A person, a state, a paper, a weapon: whoever or whatever events happen to. */
export interface ActorRecord {
  /** Unique among the actors. */
  readonly id: string;
  readonly name: string;
  /** `person`, `organization`, `state`, `media`, `group`, `weapon` or any word. */
  readonly kind?: string;
  /** Other names, for search and for finding the actor in a text. */
  readonly aliases: readonly string[];
  /** Ids of the actors it belongs to. */
  readonly memberOf: readonly string[];
  /** What the actor is: "foreign minister". */
  readonly role?: string;
  readonly description?: string;
  readonly url?: string;
  readonly image?: string;
  /** Where an editor has put it in the network: steps of the graph, to the right and down. */
  readonly pin?: readonly [x: number, y: number];
}

/** A tie between two actors that the text states. */
export interface RelationRecord {
  /** Unique among the relations. Made from the ends and the kind where the document gives none. */
  readonly id: string;
  /** Id of an actor. */
  readonly source: string;
  /** Id of an actor. */
  readonly target: string;
  /** A key of `kinds.relations`, or any word. */
  readonly kind: string;
  /** Drawn as an arrow from source to target. */
  readonly directed?: boolean;
  readonly when: readonly WhenRecord[];
  /** Ids of the events that evidence it. */
  readonly events: readonly string[];
  readonly claims: readonly ClaimRecord[];
  /** How strong, 0 or more; 1 is usual. */
  readonly weight?: number;
}

/** A text that claims come from. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** Day of publication, as EDTF. */
  readonly date?: string;
  readonly publisher?: string;
  /** Id of the actor who speaks in it. */
  readonly actor?: string;
}

/** Where something was. */
export interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  /** IANA zone or offset of the dates of events here. */
  readonly timeZone?: string;
}

/** A picture, with the words that replace it. */
export interface MediaRecord {
  readonly url: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** How a kind is called and coloured. */
export interface KindRecord {
  readonly label: string;
  readonly color?: ColorRecord;
}

/** A CSS colour, or one for each colour scheme. */
export type ColorRecord = string | { readonly light: string; readonly dark: string };

/** Kinds by their id. Read it with `Object.entries`: an id may be `__proto__`. */
export interface KindsRecord {
  readonly events?: Readonly<Record<string, KindRecord>>;
  readonly actors?: Readonly<Record<string, KindRecord>>;
  readonly relations?: Readonly<Record<string, KindRecord>>;
}
