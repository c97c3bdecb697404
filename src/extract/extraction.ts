import type { PartOfDay } from '../base/fuzzy-date.js';
import type { Problem } from '../base/problem.js';
import type {
  ActorRecord,
  BoundsRecord,
  ClaimRecord,
  EventStatus,
  ParticipantRecord,
  PositionRecord,
} from '../formats/records.js';

/** What is known of a text besides its words. */
export interface ExtractOptions {
  /** When it was written, ISO 8601: a day, or a moment. Without it, the first line that is a full date serves. */
  readonly dateline?: string | undefined;
  /** IANA zone or offset of the text's clock: all times are given on it. A dateline with an offset is moved to it. */
  readonly timeZone?: string | undefined;
  /** Actors to look for by name and alias. */
  readonly actors?: readonly KnownActor[] | undefined;
  /** Language of the text, BCP 47; English unless given. */
  readonly lang?: string | undefined;
}

/** An actor of a story, as far as finding it takes. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** Drafts for an editor to accept, correct or drop. Positions count UTF-16 units of the text, ends exclusive. */
export interface Extraction {
  /** Every temporal expression, in the order of the text. */
  readonly expressions: readonly Expression[];
  /** Draft events, in the order of the text. */
  readonly events: readonly DraftEvent[];
  /** Actors mentioned: known ones first, then names that are proposed. */
  readonly actors: readonly MentionedActor[];
  readonly problems: readonly Problem[];
}

/** Words that tell a time. */
export interface Expression {
  readonly text: string;
  readonly position: PositionRecord;
  /** ISO 8601-2, as the words state it; absent where it has no form for them, and the bounds alone hold. */
  readonly edtf?: string;
  /** Four bounds on the text's clock, as a When has them; no later than the dateline for what was reported. */
  readonly bounds: BoundsRecord;
  readonly partOfDay?: PartOfDay;
  /** Name of the rule that read it: `weekday`, `since`, … */
  readonly rule: string;
  /** 0 to 1: how often such a reading is right. */
  readonly confidence: number;
}

/** An actor and the places where the text names it. */
export interface MentionedActor {
  /** The given actor's id; of a proposed one, a made-up id. */
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  /** Whether it is one of the actors given. */
  readonly known: boolean;
  readonly confidence: number;
  readonly mentions: readonly Mention[];
}

/** One place where an actor is named. */
export interface Mention {
  readonly text: string;
  readonly position: PositionRecord;
  /** `name`, `alias`, `surname`, or `capitals` for a proposed name. */
  readonly rule: string;
  readonly confidence: number;
}

/** A draft in the shape of a story's event, and where it comes from. */
export interface DraftEvent {
  readonly id: string;
  readonly title: string;
  readonly when: readonly DraftWhen[];
  readonly status?: EventStatus;
  readonly actors: readonly ParticipantRecord[];
  readonly claims: readonly ClaimRecord[];
  /** The sentence. */
  readonly position: PositionRecord;
  /** Indices of its expressions. */
  readonly expressions: readonly number[];
  readonly rule: string;
  readonly confidence: number;
}

/** The date of a draft, in the shape of a story's When. */
export interface DraftWhen {
  readonly edtf?: string;
  readonly bounds?: BoundsRecord;
  readonly partOfDay?: PartOfDay;
  readonly timeZone?: string;
  readonly expression: string;
  readonly claims: readonly ClaimRecord[];
}

/**
 * What makes drafts out of a text. The rules of this module are one; a page may plug in a server or a language model
 * of its own, as long as what comes back has positions in the text and confidences that mean the same.
 */
export interface Extractor {
  extract(
    text: string,
    options: ExtractOptions & { readonly signal?: AbortSignal | undefined },
  ): Extraction | Promise<Extraction>;
}

export type { ActorRecord };
