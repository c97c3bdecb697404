import type { LitElement } from 'lit';
import type { Desk } from './desk.js';
import type { Item } from './document/items.js';
import { LinesShown } from './lines-shown.js';

/** What stands beside the text. */
export type ListView = 'events' | 'actors';

/** Where a person is in an editor: what is open, the line that Tab stops at, and what gets the focus next. */
export class Whereabouts {
  view: ListView = 'events';
  /** The open draft, event or actor. */
  current: string | null = null;
  /** The item of the list that Tab stops at. */
  stop: string | undefined;
  readonly lines: LinesShown;

  #host: LitElement;
  #desk: Desk;
  #next: string | undefined;

  constructor(host: LitElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    this.lines = new LinesShown(host, () => desk.items.length);
  }

  /** Begins with another text or story. */
  begin() {
    this.current = null;
    this.lines.begin();
  }

  show(view: ListView) {
    this.view = view;
    this.#host.requestUpdate();
  }

  /** Opens a draft, an event or an actor, or closes what is open. Returns the line of the list, where it is one. */
  open(id: string | null): Item | undefined {
    const { items, document } = this.#desk;
    const item = items.find((one) => one.id === id);
    this.current = id;
    this.stop = id ?? this.stop;
    if (item) this.view = 'events';
    else if (document.story.actors.some((actor) => actor.id === id)) this.view = 'actors';
    if (item) this.lines.reach(items.indexOf(item) + 1);
    this.#host.requestUpdate();
    return item;
  }

  /** Goes on to a line of the list, or to the head of the list where there is none left. */
  goOn(id: string | undefined) {
    this.stop = id;
    this.focusOn(id === undefined ? '[role="tab"][aria-selected="true"]' : openerOf(id));
  }

  /** Gives the focus to what a selector finds, once it is there. */
  focusOn(selector: string) {
    this.#next = selector;
  }

  /** After an update: what is to get the focus gets it. */
  giveFocus() {
    const selector = this.#next;
    this.#next = undefined;
    if (selector) this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** The focus has come to something; Tab comes back to its line. */
  arrive(target: Element) {
    const item = target.closest<HTMLElement>('.item');
    if (!item || item.dataset.id === this.stop) return;
    this.stop = item.dataset.id;
    this.#host.requestUpdate();
  }
}

/** Selects the button that opens an item; ids may hold anything. */
function openerOf(id: string): string {
  return `.item[data-id="${CSS.escape(id)}"] .opener`;
}
