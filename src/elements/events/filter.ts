import type { Filter } from '../../model/state.js';

/** A person hid or showed something by a filter. */
export class ChronicleFilterEvent extends Event {
  /** The element in which it began. */
  readonly view: HTMLElement;
  /** Every clause that holds now; the empty list hides nothing. */
  readonly filter: Filter;

  constructor(view: HTMLElement, filter: Filter) {
    super('chronicle-filter', { bubbles: true, composed: true });
    this.view = view;
    this.filter = filter;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chronicle-filter': ChronicleFilterEvent;
  }
}
