import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { rememberLast } from '../model/once-per.js';
import { type Branch, branches, longestList } from './outline-branches.js';
import type { OutlineSource, Step } from './outline-source.js';

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

/** So many rows are made at a time: a list of hundreds at once would keep the page from its next frame. */
const rowsAtATime = 80;
/** How far Page keys go in reading order. */
const page = 10;

/**
 * The list behind a drawing: real buttons, out of sight, one of which is the drawing's only Tab stop. Up to 500 items
 * all are there; beyond that, periods with counts that open on demand.
 */
export class Outline implements ReactiveController {
  #host: LitElement;
  #source: () => OutlineSource | undefined;
  #open = new Set<string>();
  /** How often a period was opened or closed, or another row made the active one. */
  #changes = 0;
  /** All rows: the same while neither the content nor what is open changes. */
  #branches = rememberLast((_content: object, _changes: number, reveal: number) =>
    branches(this.#source()!, this.#open, reveal),
  );
  /** How many rows are there so far. */
  #made = rowsAtATime;
  #active: string | undefined;
  #hasFocus = false;
  #wanted: string | undefined;

  /** `source` is asked at each update; it may return the same object while nothing changed. */
  constructor(host: LitElement, source: () => OutlineSource | undefined) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected() {
    this.#hasFocus = false;
  }

  hostUpdated() {
    if (this.#wanted !== undefined) {
      const button = this.#button(this.#wanted);
      this.#wanted = undefined;
      this.#place();
      button?.focus({ preventScroll: true });
      button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.#place();
  }

  /** Makes an item the place where Tab enters, and moves the focus to it if the focus is in the list or `take` is true. */
  goTo(key: string, take = this.#hasFocus) {
    this.#activate(key);
    if (take) this.#wanted = key;
    this.#host.requestUpdate();
  }

  render() {
    const source = this.#source();
    if (!source || source.count === 0) return nothing;
    return guard([source.content ?? source, this.#changes, this.#made], () => this.#list(source));
  }

  #list(source: OutlineSource) {
    const list = this.#branches(source.content ?? source, this.#changes, this.#reveal(source));
    if (!list.some(({ key }) => key === this.#active)) this.#active = list[0]?.key;
    this.#made = Math.max(this.#made, list.findIndex(({ key }) => key === this.#active) + 1);
    if (list.length > this.#made) setTimeout(this.#makeMore);
    return html`<ul
      class="outline"
      role="list"
      aria-label=${source.label}
      @keydown=${this.#onKeydown}
      @focusin=${this.#onFocusin}
      @focusout=${this.#onFocusout}
      @click=${this.#onClick}
    >
      ${repeat(
        list.slice(0, this.#made),
        ({ key }) => key,
        (branch) => this.#row(branch),
      )}
    </ul>`;
  }

  /** Whether another row was active before. */
  #activate(key: string): boolean {
    if (key === this.#active) return false;
    this.#active = key;
    this.#changes++;
    return true;
  }

  #row({ key, label, description, depth, open }: Branch) {
    const expanded = open === undefined ? undefined : open ? 'true' : 'false';
    return html`<li aria-level=${depth > 0 ? depth + 1 : nothing}>
      <button
        type="button"
        data-key=${key}
        tabindex=${key === this.#active ? 0 : -1}
        aria-expanded=${ifDefined(expanded)}
      >${label}${description ? html`<span>, ${description}</span>` : nothing}</button>
    </li>`;
  }

  #makeMore = () => {
    this.#made += rowsAtATime;
    this.#host.requestUpdate();
  };

  /** The item that must be reachable although its period is closed. */
  #reveal(source: OutlineSource): number {
    if (this.#active === undefined || !isItem(this.#active) || source.count <= longestList) return -1;
    return source.indexOf(this.#active);
  }

  #onFocusin = (event: FocusEvent) => {
    const key = keyOf(event);
    if (key === undefined) return;
    this.#hasFocus = true;
    if (this.#activate(key)) this.#host.requestUpdate();
    this.#place();
    this.#source()?.focused(isItem(key) ? key : null);
  };

  #onFocusout = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget)) return;
    this.#hasFocus = false;
    this.#source()?.focused(null);
  };

  #onClick = (event: Event) => {
    const key = keyOf(event);
    if (key === undefined) return;
    if (isItem(key)) this.#source()?.activate(key);
    else this.#toggle(key);
  };

  #onKeydown = (event: KeyboardEvent) => {
    const source = this.#source();
    const key = keyOf(event);
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (!source || key === undefined) return;
    if (step) this.goTo(this.#next(source, key, step), true);
    else if (!source.key?.(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #next(source: OutlineSource, key: string, step: Step): string {
    const drawn = isItem(key) ? source.step?.(key, step) : undefined;
    if (drawn !== undefined) return drawn;
    const list = this.#branches(source.content ?? source, this.#changes, this.#reveal(source));
    const at = list.findIndex((branch) => branch.key === key);
    const to = { first: 0, last: list.length - 1, 'page-up': at - page, 'page-down': at + page }[step as string];
    const forward = step === 'down' || step === (getComputedStyle(this.#host).direction === 'rtl' ? 'left' : 'right');
    return list[Math.max(0, Math.min(list.length - 1, to ?? at + (forward ? 1 : -1)))]!.key;
  }

  #toggle(key: string) {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.#changes++;
    this.#host.requestUpdate();
  }

  #button(key: string): HTMLElement | null {
    return this.#host.renderRoot?.querySelector(`.outline [data-key="${CSS.escape(key)}"]`) ?? null;
  }

  /** Puts the focused button, which nobody sees, over its mark. */
  #place() {
    const button = this.#active === undefined ? null : this.#button(this.#active);
    const box = this.#active === undefined ? undefined : this.#source()?.place?.(this.#active);
    if (!button || !box) return;
    button.style.setProperty('left', `${box.x}px`);
    button.style.setProperty('top', `${box.y}px`);
    button.style.setProperty('width', `${Math.max(1, box.width)}px`);
    button.style.setProperty('height', `${Math.max(1, box.height)}px`);
  }
}

const keyOf = (event: Event) => (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset.key;

const isItem = (key: string) => !key.startsWith('period:');
