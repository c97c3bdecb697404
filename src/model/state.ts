import type { Problem } from '../base/problem.js';
import type { TimeSpan } from '../base/units.js';
import type { Certainty } from './in-window.js';
import type { Story } from './story.js';

/** What can be hovered or selected. A tie without `relation` is the pair as such. */
export type Target =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'tie'; readonly source: string; readonly target: string; readonly relation?: string };

/** One restriction and who set it: values of `field` that are hidden. It does not apply to its own source. */
export interface FilterClause {
  readonly source: string;
  readonly field: 'eventKind' | 'actorKind' | 'relationKind' | 'actor' | 'place' | 'standing';
  readonly hidden: readonly string[];
}

/** All clauses hold at once. The empty list hides nothing. */
export type Filter = readonly FilterClause[];

/** What the views of one story share. Immutable: an equal next state is the same object. */
export interface State {
  readonly phase: 'empty' | 'loading' | 'ready' | 'failed';
  readonly story: Story | undefined;
  readonly problems: readonly Problem[];
  /** One sentence on why nothing could be drawn, where `phase` is `failed`. */
  readonly failure: string | undefined;
  readonly hover: Target | null;
  readonly selection: Target | null;
  /** On the clock below; `null` = the whole story. */
  readonly window: TimeSpan | null;
  readonly filter: Filter;
  /** The clock that the window and the drawing use: `event` (each event's own) or an IANA zone. */
  readonly clock: string;
  /** How sure it must be that an event is in the window: possibly in it, or certainly. */
  readonly certainty: Certainty;
  /** Where actors of the network were pinned, in layout units, by actor id. */
  readonly positions: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** Ids of actors in the order that a reader gave their lines; empty: as the storyline orders them. */
  readonly lines: readonly string[];
  /** Ids of the groups that a reader folded, where lanes are actors. */
  readonly folded: readonly string[];
}

/** The part of the state that a page may save and set back. */
export type SavedState = Pick<
  State,
  'selection' | 'window' | 'filter' | 'clock' | 'certainty' | 'positions' | 'lines' | 'folded'
>;

/** What can happen to the state. `fail`: nothing could be drawn; `message` says why. */
export type Action =
  | { readonly type: 'loading' }
  | { readonly type: 'load'; readonly story: Story; readonly problems: readonly Problem[] }
  | { readonly type: 'fail'; readonly message: string; readonly problems: readonly Problem[] }
  | { readonly type: 'hover'; readonly target: Target | null }
  | { readonly type: 'select'; readonly target: Target | null }
  | { readonly type: 'window'; readonly window: TimeSpan | null }
  | { readonly type: 'filter'; readonly clause: FilterClause }
  | { readonly type: 'set-filter'; readonly filter: Filter }
  | { readonly type: 'clock'; readonly clock: string }
  | { readonly type: 'certainty'; readonly certainty: Certainty }
  | { readonly type: 'positions'; readonly positions: ReadonlyMap<string, readonly [x: number, y: number]> }
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'folded'; readonly folded: readonly string[] }
  | { readonly type: 'restore'; readonly saved: Partial<SavedState> };

/** One state and those who watch it. DOM-free. */
export interface Store {
  readonly state: State;
  /** Returns whether the state changed; subscribers are told, once, if it did. */
  dispatch(action: Action): boolean;
  /** Returns the way out. */
  subscribe(listener: (state: State, previous: State) => void): () => void;
}
