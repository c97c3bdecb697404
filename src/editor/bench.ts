import type { Desk } from './desk.js';
import type { EditorAction } from './document/actions.js';

/** What those who do something for a person have before them. */
export interface Bench {
  readonly desk: Desk;
  /** The open draft, event or actor. */
  readonly current: string | null;
  /** The language of the reader. */
  readonly lang: string;
  /** Does what is wanted and says so, if it changed anything; whether it did. */
  readonly edit: (action: EditorAction, said?: string) => boolean;
  readonly open: (id: string | null) => void;
  /** Gives the focus to what a selector finds, once it is there. */
  readonly focusOn: (selector: string) => void;
  /** Goes on to a line of the list, or to the head of the list where there is none left. */
  readonly goOn: (id: string | undefined) => void;
}
