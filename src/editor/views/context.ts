import type { ClaimRecord } from '../../formats/records.js';
import type { Story } from '../../model/story.js';
import type { EditorAction } from '../document/actions.js';
import type { EditorDocument, Stretch } from '../document/document.js';
import type { TypedDates } from '../typed-dates.js';

/** What the parts of an editor are shown with, and what they may ask for. */
export interface EditorContext {
  readonly lang: string;
  readonly document: EditorDocument;
  /** The story as views know it: its kinds and their colours. */
  readonly story: Story | undefined;
  /** Id of the draft, event or actor that is open. */
  readonly current: string | null;
  /** The item of the list that Tab stops at; the first where it is not there. */
  readonly stop: string | undefined;
  readonly dates: TypedDates;
  /** Does something, and says so where there are words for it. */
  edit(action: EditorAction, said?: string): boolean;
  /** Opens a draft, an event or an actor, or closes what is open. */
  open(id: string | null): void;
  judge(type: 'accept' | 'reject', ids: readonly string[]): void;
  /** Takes an event or an actor out; what is next gets the focus. */
  remove(id: string): void;
  /** Where evidence stands in the text. */
  placeOf(claim: ClaimRecord): Stretch | undefined;
  /** Shows words in the text. */
  bring(place: Stretch): void;
}

/** Whether there is a text; a story that was opened may have none. */
export function hasText({ document }: EditorContext): boolean {
  return document.text.trim() !== '';
}
