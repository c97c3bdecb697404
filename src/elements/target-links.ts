import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Action, Target } from '../model/state.js';

/** A word that stands for an event, an actor or a tie: pressing selects it, pointing at it lights it up everywhere. */
export function targetLink(target: Target, content: string | TemplateResult, current = false) {
  return html`<button
    type="button"
    class="plain"
    part="link"
    data-target=${JSON.stringify(target)}
    aria-current=${current}
  >${content}</button>`;
}

/** Listens to the target links of a view, wherever they are in it. */
export class TargetLinks implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #request: (action: Action) => void;
  #hovers = false;

  constructor(host: ReactiveControllerHost & HTMLElement, request: (action: Action) => void) {
    this.#host = host;
    this.#request = request;
    host.addController(this);
  }

  /** The listeners sit in the shadow tree, where the links are still to be seen as targets. */
  hostConnected() {
    const root = this.#host.shadowRoot ?? this.#host;
    root.addEventListener('click', this.#select);
    for (const type of ['pointerover', 'focusin']) root.addEventListener(type, this.#enter);
    for (const type of ['pointerout', 'focusout']) root.addEventListener(type, this.#leave);
  }

  hostDisconnected() {
    const root = this.#host.shadowRoot ?? this.#host;
    root.removeEventListener('click', this.#select);
    for (const type of ['pointerover', 'focusin']) root.removeEventListener(type, this.#enter);
    for (const type of ['pointerout', 'focusout']) root.removeEventListener(type, this.#leave);
    this.#hovers = false;
  }

  /** What was pointed at may have gone from under the pointer, which no event tells. */
  hostUpdated() {
    if (this.#hovers && !this.#host.shadowRoot?.querySelector('[data-target]:is(:hover, :focus)')) this.#leave();
  }

  #select = (event: Event) => {
    const target = targetOf(event);
    if (target) this.#request({ type: 'select', target });
  };

  #enter = (event: Event) => {
    const target = targetOf(event);
    if (!target || (event instanceof PointerEvent && event.pointerType === 'touch')) return;
    this.#hovers = true;
    this.#request({ type: 'hover', target });
  };

  #leave = (event?: Event) => {
    const next = event instanceof MouseEvent || event instanceof FocusEvent ? event.relatedTarget : null;
    // From link to link is one step, not a leave and an entry.
    if (!this.#hovers || targetAt(next)) return;
    this.#hovers = false;
    this.#request({ type: 'hover', target: null });
  };
}

const targetOf = (event: Event) => targetAt(event.target);

function targetAt(place: EventTarget | null): Target | undefined {
  const element = place instanceof Element ? place.closest<HTMLElement>('[data-target]') : null;
  return element ? (JSON.parse(element.dataset.target!) as Target) : undefined;
}
