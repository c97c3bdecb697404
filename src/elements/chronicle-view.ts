import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { numberFormat } from '../base/intl.js';
import { type MessageKey, type MessageParams, message } from '../base/messages.js';
import type { ArrowTable, StoryColumns } from '../model/columns.js';
import { emptyState } from '../model/reduce.js';
import type { Action, State, Store } from '../model/state.js';
import type { Story } from '../model/story.js';
import { Companion, type Share } from './companion.js';
import { personEvent } from './events/person-event.js';
import { findHome, type Home, watchHomes } from './homes.js';
import { paintKinds } from './kind-colors.js';
import { StoryLoader } from './loader.js';
import { problemList } from './problem-list.js';
import type { StoryData } from './read-source.js';

import { controls } from './styles/controls.js';
import { tokens } from './styles/tokens.js';
import { viewStyles } from './styles/view.js';
import { Surroundings } from './surroundings.js';

/**
 * What every view is: tied to a store (the nearest story element's, that of the story named by `for`, or its own where
 * it is given data itself), redrawn when the state changes, with a sentence in place where there is nothing to draw.
 *
 * A view implements `renderStory`; a drawing also says what element it is drawn into (`stage`), and is then rendered
 * again whenever that element's size changes.
 *
 * @fires {ChronicleLoadEvent} chronicle-load - A story of the view's own was read. Fired by loading.
 * @fires {ChronicleProblemEvent} chronicle-problem - Nothing of it could be drawn, and why. Fired by loading.
 * @csspart notice - The sentence shown where there is nothing to draw.
 * @csspart problems - What is wrong with the data.
 * @cssprop --chronicle-text - Colour of text, and of symbols that are no event's.
 * @cssprop --chronicle-muted - Colour of text that matters less.
 * @cssprop --chronicle-faint - Colour of the faintest text, and of the lines of actors.
 * @cssprop --chronicle-line - Colour of borders.
 * @cssprop --chronicle-grid - Colour of the lines behind a drawing.
 * @cssprop --chronicle-ground - What lies behind everything; the page's own ground.
 * @cssprop --chronicle-raised - Ground of cards and buttons.
 * @cssprop --chronicle-sunken - Ground of what is pointed at.
 * @cssprop --chronicle-accent - Colour of selection and focus.
 * @cssprop --chronicle-kind-1 - Colour of the first kind of event that has none of its own; `-2` to `-8` are the next.
 * @cssprop [--chronicle-font=inherit] - Typeface.
 * @cssprop [--chronicle-font-size=0.875rem] - Size of text outside of drawings.
 * @cssprop --chronicle-font-mono - Typeface of dates as code.
 * @cssprop [--chronicle-radius=8px] - Roundness of cards and buttons.
 */
export abstract class ChronicleView extends LitElement {
  static override styles: CSSResultGroup = [tokens, controls, viewStyles];

  /** The id of the `<chronicle-story>` to show, where the view is not inside it. */
  @property() for: string | undefined;
  /** A story of the view's own: the parsed JSON, JSON as text, or what `parseStory` returned. Wins over `src`. */
  @property({ attribute: false }) story: StoryData | undefined;
  /** Address of a story of the view's own, JSON or CSV. */
  @property() src: string | undefined;
  /** Format of what `src` returns, where neither its media type nor its ending tells; see `<chronicle-story>`. */
  @property() type: string | undefined;
  /** Large data in columns, or an Arrow table, for a story of the view's own. */
  @property({ attribute: false }) columns: StoryColumns | ArrowTable | undefined;

  /** The state shared by the story's views. */
  protected state: State = emptyState;
  protected store: Store | undefined;
  /** `settled` once there was a story, or none can be had: until then a page may keep the room. */
  protected states: CustomStateSet | undefined = this.attachInternals().states;
  /** Size of the stage in CSS pixels, 0 while it is not shown. */
  protected width = 0;
  protected height = 0;

  #home: Home | undefined;
  #loader: StoryLoader | undefined;
  #surroundings = new Surroundings(this);
  #companion = new Companion(this, () => this.share);
  #painted: Story | undefined;
  #resize: ResizeObserver | undefined;
  #observed: Element | null = null;
  #frame = 0;
  #leaveStore: (() => void) | undefined;
  #leaveHomes: (() => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#leaveHomes = watchHomes(this.#link);
    this.#link();
    this.#loader?.resume();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#leaveHomes?.();
    this.#unlink();
    this.#loader?.pause();
    this.#resize?.disconnect();
    this.#observed = null;
    cancelAnimationFrame(this.#frame);
  }

  /** Subclasses that compute from the state call this first. */
  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('story') || changed.has('src') || changed.has('type') || changed.has('columns')) this.#load();
    if (changed.has('for')) this.#link();
    // A drawing as wide as the view need not be laid out twice, before it is drawn and after.
    if (!this.fillsHeight && this.width === 0 && this.isConnected && this.state.story) this.width = this.#ownWidth();
  }

  /** Subclasses that paint call this first. */
  protected override updated(_changed: PropertyValues) {
    if (this.#painted !== this.state.story) {
      this.#painted = this.state.story;
      paintKinds(this, this.#painted);
    }
    if (this.#painted || this.state.phase === 'failed') this.states?.add('settled');
    this.#observe(this.isConnected ? this.stage : null);
  }

  /** The element that is drawn into and whose size counts; `null` for views that the browser lays out. */
  protected get stage(): Element | null {
    return null;
  }

  /** Whether the first drawing is made before the element is first painted; if not, it need not know its size so early. */
  protected get isDrawnAtOnce(): boolean {
    return true;
  }

  /** Whether the drawing fills the height of its stage; if not, it has its own. */
  protected get fillsHeight(): boolean {
    return true;
  }

  /** How much of the story the view shows; decides which view tells of problems, and whether a list may be hidden. */
  protected get share(): Share {
    return 'whole';
  }

  /** What to show of a story; called only where there is one. */
  protected abstract renderStory(story: Story): unknown;

  /** Whether there is anything to show of a story; if not, a sentence says so. */
  protected hasContent(story: Story): boolean {
    return story.events.count > 0;
  }

  /** Whether a change of state is of interest; views that do not show hover say no to it. */
  protected concerns(_state: State, _previous: State): boolean {
    return true;
  }

  /** The language of the words and dates: that of the page, else the story's, else the reader's. */
  protected get language(): string {
    return this.#surroundings.lang || this.state.story?.lang || globalThis.navigator?.language || 'en';
  }

  protected get rightToLeft(): boolean {
    return this.#surroundings.direction === 'rtl';
  }

  /** A sentence of the library in the view's language. */
  protected say<Key extends MessageKey>(
    key: Key,
    ...params: keyof MessageParams<Key> extends never ? [] : [params: MessageParams<Key>]
  ): string {
    return message(this.language, key, ...params);
  }

  /** A number as the view's language writes it. */
  protected number(value: number): string {
    return numberFormat(this.language).format(value);
  }

  /** Asks for a change that a person wants. If anything changes, the matching event is fired at the story element. */
  protected request(action: Action): boolean {
    const { store } = this;
    if (!store?.dispatch(action)) return false;
    const event = personEvent(action, store.state, this);
    if (event) (this.#home ?? this).dispatchEvent(event);
    return true;
  }

  /** Whether one of the drawings of the same story is such an element. */
  protected isBeside(tag: string): boolean {
    return this.#companion.drawings.some((drawing) => (drawing as unknown as Element).localName === tag);
  }

  #load() {
    const own = this.story !== undefined || this.src !== undefined || this.columns !== undefined;
    if (own) {
      this.#loader ??= new StoryLoader(this, () => this.language);
      this.#loader.load({ story: this.story, src: this.src, type: this.type, columns: this.columns });
    } else {
      this.#loader?.pause();
      this.#loader = undefined;
    }
    this.#link();
  }

  #link = () => {
    this.#home = this.#loader ? undefined : findHome(this, this.for);
    const store = this.#loader?.store ?? this.#home?.store;
    if (store === this.store) return;
    this.#unlink();
    this.store = store;
    this.#leaveStore = store?.subscribe((state) => this.#take(state));
    this.#companion.join(store);
    this.#take(store?.state ?? emptyState);
  };

  #unlink() {
    this.#leaveStore?.();
    this.#leaveStore = undefined;
    this.store = undefined;
    this.#companion.join(undefined);
  }

  #take(state: State) {
    const previous = this.state;
    if (state === previous) return;
    this.state = state;
    if (state.story !== previous.story || this.concerns(state, previous)) this.requestUpdate('state', previous);
  }

  #observe(stage: Element | null) {
    if (stage === this.#observed) return;
    this.#resize ??= new ResizeObserver(this.#measure);
    this.#resize.disconnect();
    this.#observed = stage;
    if (!stage) return;
    this.#resize.observe(stage);
    // The first drawing need not wait for the observer's frame.
    if (this.width === 0 && this.isDrawnAtOnce) queueMicrotask(() => this.#fit(stage));
  }

  /** Of the content box; 0 where there is none. */
  #ownWidth(): number {
    const style = getComputedStyle(this);
    const around = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
    return (
      Math.max(Math.floor(around.reduce((left, edge) => left - parseFloat(edge), parseFloat(style.width))), 0) || 0
    );
  }

  /** Takes the size that a stage has now, before it was ever seen. */
  #fit(stage: Element) {
    if (this.width > 0 || stage !== this.#observed) return;
    const { width, height } = getComputedStyle(stage);
    this.#resized(parseFloat(width) || 0, parseFloat(height) || 0);
  }

  #resized(width: number, height: number) {
    const isWider = Math.floor(width) !== this.width;
    const isHigher = Math.floor(height) !== this.height;
    this.width = Math.floor(width);
    this.height = Math.floor(height);
    if (isWider || (isHigher && this.fillsHeight)) this.requestUpdate('width', undefined);
  }

  /**
   * The first size is drawn before it is seen; later ones in the next frame. Drawing may change the stage's own height,
   * which an observer must not see in the same frame: browsers report that as an error.
   */
  #measure = (entries: readonly ResizeObserverEntry[]) => {
    const stage = entries[entries.length - 1]!;
    const { width, height } = stage.contentRect;
    const take = () => this.#resized(width, height);
    cancelAnimationFrame(this.#frame);
    if (this.width > 0 || width === 0) {
      this.#frame = requestAnimationFrame(take);
      return;
    }
    this.#resize?.disconnect();
    take();
    this.#frame = requestAnimationFrame(() => this.#observed?.isConnected && this.#resize?.observe(this.#observed));
  };

  protected override render(): unknown {
    const { phase, story, failure, problems } = this.state;
    const { speaks } = this.#companion;
    if (phase === 'failed') return this.#notice(phase, failure ?? '', speaks);
    if (story === undefined)
      return this.#notice(phase, this.say(phase === 'loading' ? 'chrome.loading' : 'chrome.empty'), speaks);
    return [
      this.hasContent(story) ? this.renderStory(story) : this.#notice('empty', this.say('chrome.no-events'), speaks),
      speaks && problems.length > 0 ? problemList(problems, this.language) : nothing,
    ];
  }

  /** Every view has a sentence where its drawing would be, but only one of a story's says it aloud. */
  #notice(phase: State['phase'], sentence: string, aloud: boolean) {
    if (!aloud && this.share === 'controls') return nothing;
    const role = phase === 'failed' ? 'alert' : 'status';
    return html`<p class="notice ${phase}" part="notice" role=${ifDefined(aloud ? role : undefined)} dir="auto">${sentence}</p>`;
  }
}
