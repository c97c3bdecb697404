/**
 * What an article knows of how a story is told, for those who step through it. Articles and players meet here, by the
 * store they share, and know nothing else of each other.
 */
import type { Store } from '../../model/state.js';

export interface Telling {
  /** Rows of events in the order in which the text comes to them, each once. */
  readonly order: readonly number[];
  /** Calls back with the event whose words come to the middle of the screen. Returns the way out. */
  watchMiddle(listener: (event: number) => void): () => void;
}

interface Meeting {
  readonly tellings: Set<Telling>;
  readonly listeners: Set<() => void>;
}

const meetings = new WeakMap<Store, Meeting>();

function meetingOf(store: Store): Meeting {
  const meeting = meetings.get(store) ?? { tellings: new Set(), listeners: new Set() };
  meetings.set(store, meeting);
  return meeting;
}

/** Makes a telling known to the views of a store. Returns the way out. */
export function tell(store: Store, telling: Telling): () => void {
  const { tellings, listeners } = meetingOf(store);
  const inform = () => {
    for (const listener of [...listeners]) listener();
  };
  tellings.add(telling);
  inform();
  return () => {
    tellings.delete(telling);
    inform();
  };
}

/** Calls back when a telling comes or goes. Returns the way out. */
export function watchTellings(store: Store, listener: () => void): () => void {
  const { listeners } = meetingOf(store);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The telling of a store's first article, if it has one. */
export function tellingOf(store: Store | undefined): Telling | undefined {
  return store && [...(meetings.get(store)?.tellings ?? [])][0];
}
