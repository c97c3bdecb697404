import { type LitElement, type PropertyValues, ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { TimeSpan } from '../base/units.js';
import type { ArrowTable, StoryColumns } from '../model/columns.js';
import { parseStory } from '../model/parse-story.js';
import type { Filter, State, Store, Target } from '../model/state.js';
import { readState, writeState } from '../model/state-string.js';
import type { Story } from '../model/story.js';
import { Companion } from './companion.js';
import { type Home, openHome } from './homes.js';
import { inlineSource, storyList } from './inline-source.js';
import { StoryLoader } from './loader.js';
import type { StoryData } from './read-source.js';
import { adopt, rootOf, sheetOf } from './root-sheets.js';
import { Surroundings } from './surroundings.js';

/** Of no weight, so that any rule of the page wins; but a list that is drawn stays hidden, whatever the page makes of it. */
const rules = `
  :where(chronicle-story:not([hidden])) { display: block; }
  chronicle-story > [hidden=""] { display: none !important; }
`;

/** Gives a root the rules for stories, and returns what takes them off again. */
function styled(root: ReturnType<typeof rootOf>): (() => void) | undefined {
  if (!root) return undefined;
  const sheet = sheetOf(root, 'story');
  if (sheet.cssRules.length === 0) sheet.replaceSync(rules);
  adopt(sheet, root, 1);
  return () => adopt(sheet, root, -1);
}

/**
 * Holds one story and the state that its views share: what is hovered, selected, filtered, and the time window. Views
 * inside it are linked, as are views elsewhere on the page with `for="its-id"`.
 *
 * The story is taken from the first that is present: the property `story`, the attribute `src`, the property `columns`,
 * a child `<script type="application/json">`, a list of `<li><time datetime>…</time> …</li>`, an article with
 * `<time datetime>` in it. Such a list is hidden as soon as a view shows it. All that is inside stays the page's: the
 * element has no shadow root.
 *
 * @tag chronicle-story
 * @fires {ChronicleLoadEvent} chronicle-load - A story was read. Fired by loading.
 * @fires {ChronicleProblemEvent} chronicle-problem - Nothing could be drawn, and why. Fired by loading.
 * @fires {ChronicleSelectEvent} chronicle-select - A person selected something in one of the views, or let it go.
 * @fires {ChronicleHoverEvent} chronicle-hover - A person pointed at something in one of the views, or left it.
 * @fires {ChronicleWindowEvent} chronicle-window - A person moved or resized the time window.
 * @fires {ChronicleFilterEvent} chronicle-filter - A person hid or showed something.
 */
export class ChronicleStory extends ReactiveElement implements Home {
  static override get observedAttributes() {
    // biome-ignore lint/complexity/noThisInStatic: Lit collects the properties of the class it is called on
    return [...super.observedAttributes, 'id'];
  }

  /** The story: the parsed JSON, JSON as text, or what `parseStory` returned. Wins over every other source. */
  @property({ attribute: false }) story: StoryData | undefined;
  /** Address of the story, JSON or CSV. A new one stops the old request. */
  @property() src: string | undefined;
  /**
   * Format of what `src` returns, where neither its media type nor its ending tells: `json`, `csv`, or that of another
   * tool (`timelinejs`, `vis-timeline`, `graphology`, `cytoscape`). Without `src`,
   * `json-ld` asks for the schema.org data that stands in the page.
   */
  @property() type: string | undefined;
  /** Large data in columns, or an Arrow table. */
  @property({ attribute: false }) columns: StoryColumns | ArrowTable | undefined;
  /** When the text was written, as EDTF: for a story told by a list in HTML, which cannot say it otherwise. */
  @property() dateline: string | undefined;

  #inline: string | undefined;
  #hiddenList: HTMLElement | undefined;
  #surroundings = new Surroundings(this);
  #loader = new StoryLoader(this, () => this.#surroundings.lang || globalThis.navigator?.language || 'en', parseStory);
  #companion = new Companion(this, () => 'nothing');
  #observer: MutationObserver | undefined;
  #print: MediaQueryList | undefined;
  #close: (() => void) | undefined;
  #leave: (() => void) | undefined;
  #leaveRoot: (() => void) | undefined;

  /** No shadow root: the browser would lay out anew all that is inside, when the code comes after the page. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#leaveRoot = styled(rootOf(this));
    this.#observer ??= new MutationObserver(this.#readAgain);
    this.#observer.observe(this, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['datetime', 'data-kind', 'data-actors', 'data-id', 'data-event'],
    });
    this.#print ??= matchMedia('print');
    this.#print.addEventListener('change', this.#showList);
    document.addEventListener('DOMContentLoaded', this.#readAgain);
    this.#close = openHome(this);
    this.#companion.join(this.store);
    this.#leave = this.store.subscribe((state, previous) => state.phase !== previous.phase && this.requestUpdate());
    this.#loader.resume();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#print?.removeEventListener('change', this.#showList);
    document.removeEventListener('DOMContentLoaded', this.#readAgain);
    this.#close?.();
    this.#leave?.();
    this.#leaveRoot?.();
    this.#loader.pause();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected && old !== value) this.#close = openHome(this);
  }

  protected override willUpdate(changed: PropertyValues<ChronicleStory>) {
    const { story, src, type, columns } = this;
    if ((story ?? src ?? columns) === undefined) return this.#readInline();
    if (changed.has('story') || changed.has('src') || changed.has('type') || changed.has('columns'))
      this.#loader.load({ story, src, type, columns });
    this.#inline = undefined;
  }

  protected override updated() {
    this.#showList();
  }

  /** The story that is loading or was loaded last. Rejects with a `StoryError` whose message says what went wrong. */
  get ready(): Promise<Story> {
    const ready = this.updateComplete.then(() => this.#loader.ready);
    // Nobody has to listen; those who do get the rejection all the same.
    ready.catch(() => {});
    return ready;
  }

  /** What the views share: for views of one's own, which subscribe to it and dispatch to it. */
  get store(): Store {
    return this.#loader.store;
  }

  /** What is selected, `null` for nothing. Setting it fires no event; what the story does not have is passed over. */
  get selection(): Target | null {
    return this.store.state.selection;
  }
  set selection(target: Target | null) {
    this.store.dispatch({ type: 'select', target });
  }

  /** The time shown, in milliseconds since 1970; `null` for all of it. Setting it fires no event. */
  get window(): TimeSpan | null {
    return this.store.state.window;
  }
  set window(window: TimeSpan | null) {
    this.store.dispatch({ type: 'window', window });
  }

  /** Whether an event counts as in the window that is `possibly` in it, or only one that `certainly` is. Setting it fires no event. */
  get certainty(): State['certainty'] {
    return this.store.state.certainty;
  }
  set certainty(certainty: State['certainty']) {
    this.store.dispatch({ type: 'certainty', certainty });
  }

  /** What is hidden, clause by clause; the empty list hides nothing. Setting it fires no event. */
  get filter(): Filter {
    return this.store.state.filter;
  }
  set filter(filter: Filter) {
    this.store.dispatch({ type: 'set-filter', filter });
  }

  /** Where actors of the network were put by hand, by actor id. Setting it fires no event. */
  get positions(): State['positions'] {
    return this.store.state.positions;
  }
  set positions(positions: State['positions']) {
    this.store.dispatch({ type: 'positions', positions });
  }

  /** Ids of actors in the order in which a reader put their lines; empty for the storyline's own order. Setting it fires no event. */
  get lines(): readonly string[] {
    return this.store.state.lines;
  }
  set lines(lines: readonly string[]) {
    this.store.dispatch({ type: 'lines', lines });
  }

  /** Ids of the groups whose members share a lane, where a timeline has lanes by actor. Setting it fires no event. */
  get folded(): readonly string[] {
    return this.store.state.folded;
  }
  set folded(folded: readonly string[]) {
    this.store.dispatch({ type: 'folded', folded });
  }

  /** Selection, window, filter, certainty, positions, lines and folded groups as one short text: put it into an address, set it back later. */
  get state(): string {
    return writeState(this.store.state);
  }
  set state(text: string) {
    this.store.dispatch({ type: 'restore', saved: readState(text) });
  }

  #readInline() {
    if (!this.isConnected || document.readyState === 'loading') return;
    const source = inlineSource(this, this.type);
    if (source === undefined ? this.#inline === undefined : source.key === this.#inline) return;
    this.#inline = source?.key;
    this.#loader.load(source?.source ?? { story: parseStory({ version: 1, events: [] }).story });
  }

  #readAgain = () => this.requestUpdate();

  /** A list that a drawing shows as well is hidden, unless the page is printed and no drawing is. */
  #showList = () => {
    const drawings = this.#companion.drawings as readonly (LitElement | undefined)[];
    const drawn = drawings.length > 0 && this.store.state.phase === 'ready';
    const printed = !this.#print?.matches || drawings.some((view) => view?.checkVisibility?.() ?? true);
    const list = drawn && printed ? storyList(this) : undefined;
    if (list === this.#hiddenList) return;
    this.#hiddenList?.removeAttribute('hidden');
    list?.setAttribute('hidden', '');
    this.#hiddenList = list;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-story': ChronicleStory;
  }
}
