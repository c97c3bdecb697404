import type { Target } from '../../model/state.js';

/**
 * A person selected something, or let it go. A field `target` would hide that of every DOM event, so the ids of a tie are in
 * `item`: `{kind: 'tie', source, target, relation?}`.
 */
export class ChronicleSelectEvent extends Event {
  /** The element in which it began. */
  readonly view: HTMLElement;
  /** What it is, `null` when nothing is any more. */
  readonly kind: Target['kind'] | null;
  /** Id of the event or actor; of a tie the relation's, where one was meant. */
  readonly id: string | null;
  /** The same as the story element knows it. */
  readonly item: Target | null;

  constructor(view: HTMLElement, item: Target | null) {
    super('chronicle-select', { bubbles: true, composed: true });
    this.view = view;
    this.kind = item?.kind ?? null;
    this.id = (item?.kind === 'tie' ? item.relation : item?.id) ?? null;
    this.item = item;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'chronicle-select': ChronicleSelectEvent;
  }
}
