import type { Ms, TimeSpan } from '../../base/units.js';

/** A person moved or resized the time window. */
export class ChronicleWindowEvent extends Event {
  /** The element in which it began. */
  readonly view: HTMLElement;
  /** Start in milliseconds since 1970, `null` for the whole story. */
  readonly from: Ms | null;
  /** End, exclusive; `null` for the whole story. */
  readonly to: Ms | null;

  constructor(view: HTMLElement, window: TimeSpan | null) {
    super('chronicle-window', { bubbles: true, composed: true });
    this.view = view;
    this.from = window?.from ?? null;
    this.to = window?.to ?? null;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chronicle-window': ChronicleWindowEvent;
  }
}
