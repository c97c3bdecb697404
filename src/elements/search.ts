import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { dateWords } from '../base/date-words.js';
import { enSearch } from '../base/messages/en-search.js';
import { addEnglish } from '../base/messages.js';
import { listOf } from '../model/row-lists.js';
import type { Story } from '../model/story.js';
import { actorGlyph } from './actor-glyph.js';
import { Announcer } from './announcer.js';
import { ChronicleView } from './chronicle-view.js';
import type { Share } from './companion.js';
import { type Hit, marked, searchStory } from './search/search-story.js';
import { searchStyles } from './styles/search.js';
import { swatch } from './swatch.js';

/** How many hits are listed; who looks for more types more. */
const most = 12;

addEnglish(enSearch);

/**
 * Finds events and actors as one types: by title, name, other names; accents do not matter. Arrow keys walk through
 * what was found, Enter selects it, Escape closes the list.
 *
 * @tag chronicle-search
 * @csspart field - The text field.
 * @csspart list - What was found.
 * @csspart option - One thing found.
 * @fires {ChronicleSelectEvent} chronicle-select - A person chose what was found.
 * @fires {ChronicleHoverEvent} chronicle-hover - A person walks through what was found.
 */
export class ChronicleSearch extends ChronicleView {
  static override styles = [ChronicleView.styles, searchStyles];

  /** What stands in the empty field, and its name; where the built-in words do not fit. */
  @property() label: string | undefined;

  #text = '';
  #hits: readonly Hit[] = [];
  #total = 0;
  #active = -1;
  #open = false;
  #announcer = new Announcer(this);

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#open = false;
  }

  protected override get share(): Share {
    return 'controls';
  }

  protected override concerns(...[state, previous]: Parameters<ChronicleView['concerns']>): boolean {
    return state.phase !== previous.phase;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (this.#open && this.#active >= 0)
      this.renderRoot.querySelector(`#hit-${this.#active}`)?.scrollIntoView({ block: 'nearest' });
  }

  #find(text: string) {
    const { story } = this.state;
    this.#text = text;
    const found = story ? searchStory(story, text, most) : { hits: [], total: 0 };
    this.#hits = found.hits;
    this.#total = found.total;
    this.#active = -1;
    this.#show(text.trim() !== '');
    if (this.#open) this.#announcer.say(this.say('chrome.found', { count: found.total }));
  }

  #show(open: boolean) {
    this.#open = open;
    if (!open) this.#walkTo(-1);
    this.requestUpdate();
  }

  #walkTo(active: number) {
    if (active === this.#active) return;
    this.#active = active;
    this.request({ type: 'hover', target: this.#hits[active]?.target ?? null });
    this.requestUpdate();
  }

  #choose(hit: Hit | undefined) {
    if (!hit) return;
    this.#text = hit.name;
    this.#show(false);
    this.request({ type: 'select', target: hit.target });
  }

  #onInput = (event: Event) => this.#find((event.target as HTMLInputElement).value);

  #onKeydown = (event: KeyboardEvent) => {
    const { key } = event;
    const last = this.#hits.length - 1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!this.#open) this.#find(this.#text);
      else if (key === 'ArrowDown') this.#walkTo(this.#active < last ? this.#active + 1 : 0);
      else this.#walkTo(this.#active > 0 ? this.#active - 1 : last);
    } else if (key === 'Enter' && this.#open) this.#choose(this.#hits[Math.max(0, this.#active)]);
    else if (key === 'Escape' && this.#open) this.#show(false);
    else if (key === 'Escape' && this.#text !== '') this.#text = '';
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.requestUpdate();
  };

  #onFocusout = (event: FocusEvent) => {
    if (!this.renderRoot.contains(event.relatedTarget as Node | null)) this.#show(false);
  };

  protected override renderStory(story: Story) {
    const label = this.label ?? this.say('chrome.search');
    const open = this.#open;
    return html`<div class="search" @focusout=${this.#onFocusout}>
      <svg class="glass" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M10.5 10.5 14 14" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      </svg>
      <input
        part="field"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${label}
        placeholder=${label}
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="list"
        aria-activedescendant=${open && this.#active >= 0 ? `hit-${this.#active}` : nothing}
        .value=${live(this.#text)}
        @input=${this.#onInput}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        @keydown=${this.#onKeydown}
      />
      <div id="list" class="list" part="list" role="listbox" aria-label=${label} ?hidden=${!open}>
        ${open ? this.#hits.map((hit, i) => this.#option(story, hit, i)) : nothing}
        ${
          open && this.#hits.length === 0
            ? html`<div class="none" role="option" aria-disabled="true" aria-selected="false">${this.say('chrome.nothing-found')}</div>`
            : nothing
        }
      </div>
      ${
        open && this.#total > this.#hits.length
          ? html`<span class="hidden">${this.say('chrome.more', { count: this.#total - this.#hits.length })}</span>`
          : nothing
      }
      ${this.#announcer.render()}
    </div>`;
  }

  #option(story: Story, hit: Hit, i: number) {
    return html`<div
      id="hit-${i}"
      class="option"
      part="option"
      role="option"
      aria-selected=${i === this.#active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @pointermove=${() => this.#walkTo(i)}
      @click=${() => this.#choose(hit)}
    >${hit.target.kind === 'event' ? swatch(story.events.kind[hit.row]!) : actorGlyph(story.actorKinds[story.actors.kind[hit.row]!]!.id)}<span class="name"><bdi>${marked(hit)}</bdi></span><span class="about">${this.#about(story, hit)}</span></div>`;
  }

  /** Date of an event, kind of an actor: what tells namesakes apart. */
  #about(story: Story, { target, row }: Hit): string {
    if (target.kind === 'actor') return story.actorKinds[story.actors.kind[row]!]?.label ?? '';
    const [account] = listOf(story.events.accounts, row);
    return account === undefined
      ? this.say('chrome.undated')
      : dateWords(story.accounts.date(account), this.language, { month: 'short', zone: false });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-search': ChronicleSearch;
  }
}
