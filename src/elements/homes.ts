/**
 * Who shares whose state. Story elements sign in here; views ask on connect and are told when a story comes, goes or
 * changes its id, so that neither order of definition nor order of insertion matters.
 */
import type { Store } from '../model/state.js';

/** An element that holds a store for others: the story element. */
export interface Home extends HTMLElement {
  readonly store: Store;
}

const homes = new Set<Element>();
const guests = new Set<() => void>();

/** Opens a home to views; call again when its id changes. Returns the way out. */
export function openHome(home: Home): () => void {
  homes.add(home);
  tellGuests();
  return () => {
    homes.delete(home);
    tellGuests();
  };
}

/** Calls back whenever a home came or went. Returns the way out. */
export function watchHomes(listener: () => void): () => void {
  guests.add(listener);
  return () => guests.delete(listener);
}

/** The home with this id, as seen from the element's own tree and then the trees around it; without id the nearest. */
export function findHome(element: Element, id: string | undefined): Home | undefined {
  const found = id ? byId(element, id) : nearest(element);
  return found && homes.has(found) ? (found as Home) : undefined;
}

/** The parent in the page as composed: out of a shadow root to its host. */
export function composedParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function tellGuests() {
  for (const guest of [...guests]) guest();
}

function nearest(element: Element): Element | undefined {
  for (let at = composedParent(element); at; at = composedParent(at)) if (homes.has(at)) return at;
  return undefined;
}

function byId(element: Element, id: string): Element | undefined {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
    if (found) return found;
    if (!(root instanceof ShadowRoot)) return undefined;
  }
}
