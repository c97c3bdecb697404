import type { ActorRecord, EventRecord, StoryRecord, WhenRecord } from '../../formats/records.js';

/**
 * All that an editor works on: a text, what was read out of it, and the story that is made of it. Plain records, never
 * changed in place: every edit makes a new document that shares what stayed the same.
 */
export interface EditorDocument {
  readonly text: string;
  /** An extractor has been through the text. */
  readonly isRead: boolean;
  /** What was accepted. Its dateline and zone are those of the text. */
  readonly story: StoryRecord;
  /** What is still to be judged, in the order of the text. */
  readonly drafts: readonly Draft[];
  readonly found: Findings;
}

/** An event that an extractor proposes. */
export interface Draft {
  /** Its id says so as long as it is one. */
  readonly event: EventRecord;
  /** The sentence, in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** The words that date it, where there are any. */
  readonly dated: Stretch | undefined;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A stretch of the text, its end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What else an extractor found: dates and names, for events that are made by hand. */
export interface Findings {
  readonly dates: readonly (Stretch & { readonly when: WhenRecord })[];
  readonly names: readonly (Stretch & { readonly actor: string })[];
  /** Names that are no actor of the story yet, with the ids that drafts know them by. */
  readonly actors: readonly ActorRecord[];
}

export const nothingFound: Findings = { dates: [], names: [], actors: [] };

export const emptyDocument: EditorDocument = {
  text: '',
  isRead: false,
  story: { version: 1, sources: [], actors: [], places: [], events: [], relations: [] },
  drafts: [],
  found: nothingFound,
};

/** The event of an id, be it a draft's or the story's. */
export function eventOf(document: EditorDocument, id: string | null): EventRecord | undefined {
  return (
    document.story.events.find((event) => event.id === id) ??
    document.drafts.find(({ event }) => event.id === id)?.event
  );
}

/** Whether an id is that of a draft. */
export function isDraft(document: EditorDocument, id: string | null): boolean {
  return document.drafts.some(({ event }) => event.id === id);
}

/** The actors that may be named: those of the story, then those found in the text. */
export function knownActors({ story, found }: EditorDocument): readonly ActorRecord[] {
  return [...story.actors, ...found.actors];
}
