import type { ActorRecord, ClaimRecord, EventRecord, StoryRecord, WhenRecord } from '../../formats/records.js';
import type { Stretch } from './document.js';

/** What may be changed of an event by itself; `undefined` takes it away. */
export type EventChange = Partial<{
  [Key in 'title' | 'kind' | 'status' | 'description']: EventRecord[Key] | undefined;
}>;

/** What may be changed of an actor by itself. */
export type ActorChange = Partial<{ [Key in 'name' | 'kind' | 'aliases' | 'role']: ActorRecord[Key] | undefined }>;

/** What may be changed of a claim. */
export type ClaimChange = Partial<{ [Key in 'stance' | 'by']: ClaimRecord[Key] | undefined }>;

/**
 * What a person can do to a document. `id` is that of a draft or of an event of the story, unless it says otherwise.
 * What names something that is not there changes nothing.
 */
export type EditorAction =
  /** Another text, whose drafts are still to come. What was accepted stays. */
  | {
      readonly type: 'read';
      readonly text: string;
      readonly dateline?: string | undefined;
      readonly timeZone?: string | undefined;
    }
  | { readonly type: 'open'; readonly story: StoryRecord }
  | { readonly type: 'name-story'; readonly title: string }
  | { readonly type: 'accept'; readonly ids: readonly string[] }
  | { readonly type: 'reject'; readonly ids: readonly string[] }
  /** An event out of chosen words, with the dates and names that were found in them. */
  | ({ readonly type: 'add-event' } & Stretch)
  | { readonly type: 'drop-event'; readonly id: string }
  | { readonly type: 'change-event'; readonly id: string; readonly change: EventChange }
  /** The date at an index; one past the last is a new one, `undefined` takes it away. */
  | { readonly type: 'set-when'; readonly id: string; readonly at: number; readonly when: WhenRecord | undefined }
  /** An actor by id, or by a name, which becomes an actor where nobody has it. */
  | { readonly type: 'add-participant'; readonly id: string; readonly actor: string }
  | { readonly type: 'drop-participant'; readonly id: string; readonly actor: string }
  | { readonly type: 'set-role'; readonly id: string; readonly actor: string; readonly role: string | undefined }
  /** Chosen words as evidence. */
  | ({ readonly type: 'add-claim'; readonly id: string } & Stretch)
  | { readonly type: 'change-claim'; readonly id: string; readonly at: number; readonly change: ClaimChange }
  | { readonly type: 'drop-claim'; readonly id: string; readonly at: number }
  /** An actor out of a name: one found in the text is known by its id. */
  | { readonly type: 'add-actor'; readonly actor: string }
  | { readonly type: 'change-actor'; readonly actor: string; readonly change: ActorChange }
  | { readonly type: 'drop-actor'; readonly actor: string }
  /** One actor becomes another’s, with its names and all that names it. */
  | { readonly type: 'merge-actors'; readonly from: string; readonly into: string };
