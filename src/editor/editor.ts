import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { enDetails } from '../base/messages/en-details.js';
import { enEditor } from '../base/messages/en-editor.js';
import { addEnglish, type MessageKey, type MessageParams, message } from '../base/messages.js';
import { Announcer } from '../elements/announcer.js';
import { type Home, openHome } from '../elements/homes.js';
import { paintKinds } from '../elements/kind-colors.js';
import { problemList } from '../elements/problem-list.js';
import type { StoryData } from '../elements/read-source.js';
import { Roving } from '../elements/roving.js';
import { controls } from '../elements/styles/controls.js';
import { tokens } from '../elements/styles/tokens.js';
import { viewStyles } from '../elements/styles/view.js';
import { Surroundings } from '../elements/surroundings.js';
import type { Extractor } from '../extract/extraction.js';
import type { StoryRecord } from '../formats/records.js';
import { parseStory } from '../model/parse-story.js';
import type { Store } from '../model/state.js';
import { createStore } from '../model/store.js';
import type { Bench } from './bench.js';
import { ChronicleChangeEvent } from './change-event.js';
import { Desk } from './desk.js';
import type { EditorAction } from './document/actions.js';
import type { Item } from './document/items.js';
import { reduce } from './document/reduce.js';
import { Filing } from './filing.js';
import { Intake } from './intake.js';
import { judge, remove } from './judging.js';
import { historyKey, makingKey } from './keys.js';
import { pressInList } from './list-keys.js';
import { type Making, make } from './making.js';
import { rules } from './rules.js';
import { formStyles } from './styles/form.js';
import { layoutStyles } from './styles/layout.js';
import { listStyles } from './styles/list.js';
import { TextPane } from './text-pane.js';
import { TypedDates } from './typed-dates.js';
import { chosenBar } from './views/chosen-bar.js';
import type { EditorContext } from './views/context.js';
import { panesView } from './views/panes.js';
import { toolsView } from './views/tools.js';
import { Whereabouts } from './whereabouts.js';

// Stances and roles have the words that the card of an event has for them.
addEnglish(enDetails);
addEnglish(enEditor);

/**
 * Turns a text into a story: paste it, judge the drafts that are found in it, correct them, choose words for events and
 * evidence that were not found. Everything can be undone, and everything done by keyboard. Views inside the editor, or
 * elsewhere with `for="its-id"`, show the story as it grows.
 *
 * @tag chronicle-editor
 * @slot - Views that show the story, such as `<chronicle-timeline>`.
 * @csspart tools - The row of buttons.
 * @csspart form - The form for a text.
 * @csspart text - The text.
 * @csspart list - The drafts and events, or the actors.
 * @csspart event-form - The form of the open draft or event.
 * @csspart actor-form - The form of the open actor.
 * @csspart preview - What holds the views inside.
 * @csspart problems - What is wrong with a story that was opened, or with how the text was read.
 * @fires {ChronicleChangeEvent} chronicle-change - A person changed the story, or undid a change.
 * @fires {ChronicleSelectEvent} chronicle-select - A person selected something in a view that shows the story.
 * @cssprop --chronicle-text - Colour of text.
 * @cssprop --chronicle-accent - Colour of focus and of the button that goes on.
 */
export class ChronicleEditor extends LitElement implements Home {
  static override styles = [tokens, controls, viewStyles, layoutStyles, listStyles, formStyles];

  static override get observedAttributes() {
    // biome-ignore lint/complexity/noThisInStatic: Lit collects the properties of the class it is called on
    return [...super.observedAttributes, 'id'];
  }

  /** What finds dates, actors and drafts in the text: a server or a model in place of the built-in rules. */
  @property({ attribute: false }) extractor: Extractor | undefined;

  /** Shares the story with the views that show it. */
  readonly store: Store = createStore();

  #surroundings = new Surroundings(this);
  #announcer = new Announcer(this);
  #dates = new TypedDates(this);
  #roving = new Roving(this, () => this.renderRoot?.querySelector('.tools'));
  #tabs = new Roving(this, () => this.renderRoot?.querySelector('.segments'));
  #desk = new Desk(this, {
    extractor: () => this.extractor ?? rules,
    lang: () => this.#language,
    changed: () => this.dispatchEvent(new ChronicleChangeEvent(this, this.#desk.document.story)),
    read: () => this.#onRead(),
  });
  #where = new Whereabouts(this, this.#desk);
  #intake = new Intake(this, this.#where);
  #text = new TextPane(this, () => this.#textSource());
  #shown: StoryRecord | undefined;
  #filing = new Filing();
  /** A text field is being typed into: undoing is its own matter. */
  #isTyping = false;
  /** What is to be said before what was found. */
  #before = '';
  #close: (() => void) | undefined;
  #leave: (() => void) | undefined;

  /**
   * The story as it stands: set it to go on with one (parsed JSON, JSON as text, or what `parseStory` returned), read
   * it at any time. Setting it fires no event and cannot be undone.
   */
  @property({ attribute: false })
  get story(): StoryRecord {
    return this.#desk.document.story;
  }
  set story(data: StoryData | StoryRecord | undefined) {
    const { document } = this.#desk;
    if (data === document.story) return;
    this.#begin({ type: 'open', story: this.#filing.take(data, this.#language) });
  }

  /** The text that the story is made of. Setting it fires no event and cannot be undone. */
  @property()
  get text(): string {
    return this.#desk.document.text;
  }
  set text(text: string | null) {
    const { dateline, timeZone } = this.#desk.document.story;
    this.#begin({ type: 'read', text: text ?? '', dateline, timeZone });
  }

  /** When the text was written, ISO 8601: what “on Tuesday” counts from. */
  @property()
  get dateline(): string | undefined {
    return this.#desk.document.story.dateline;
  }
  set dateline(dateline: string | null | undefined) {
    const { text, story } = this.#desk.document;
    this.#begin({ type: 'read', text, dateline: dateline ?? undefined, timeZone: story.timeZone });
  }

  /** IANA zone or offset of the text’s clock. */
  @property({ attribute: 'time-zone' })
  get timeZone(): string | undefined {
    return this.#desk.document.story.timeZone;
  }
  set timeZone(timeZone: string | null | undefined) {
    const { text, story } = this.#desk.document;
    this.#begin({ type: 'read', text, dateline: story.dateline, timeZone: timeZone ?? undefined });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#close = openHome(this);
    this.#leave = this.store.subscribe(({ selection }, before) => {
      if (selection !== before.selection && selection?.kind === 'event' && selection.id !== this.#where.current)
        this.#open(selection.id);
    });
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#close?.();
    this.#leave?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null) {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected && old !== value) this.#close = openHome(this);
  }

  protected override willUpdate(changed: PropertyValues) {
    const { story } = this.#desk.document;
    if (story !== this.#shown) {
      this.#shown = story;
      this.store.dispatch({ type: 'load', ...parseStory(story, this.#language) });
    }
    if (changed.has('extractor') && changed.get('extractor') !== undefined) this.#desk.retry();
  }

  protected override updated() {
    paintKinds(this, this.store.state.story);
    this.#where.giveFocus();
  }

  /** Waits for the text to be read as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#desk.done;
    return (await super.getUpdateComplete()) && done;
  }

  /** Takes back what was done last. Returns whether there was anything. */
  undo(): boolean {
    return this.#step(this.#desk.undo(), 'editor.undone');
  }

  /** Does again what was taken back. Returns whether there was anything. */
  redo(): boolean {
    return this.#step(this.#desk.redo(), 'editor.redone');
  }

  get #language(): string {
    return this.#surroundings.lang || globalThis.navigator?.language || 'en';
  }

  #say<Key extends MessageKey>(
    key: Key,
    ...params: keyof MessageParams<Key> extends never ? [] : [params: MessageParams<Key>]
  ): string {
    return message(this.#language, key, ...params);
  }

  /* What is done */

  #begin(action: EditorAction) {
    this.#desk.begin(reduce(this.#desk.document, action));
    this.#where.begin();
  }

  get #bench(): Bench {
    return {
      desk: this.#desk,
      current: this.#where.current,
      lang: this.#language,
      edit: this.#edit,
      open: this.#open,
      focusOn: (selector) => this.#where.focusOn(selector),
      goOn: (id) => this.#where.goOn(id),
    };
  }

  #edit = (action: EditorAction, said?: string): boolean => {
    const done = this.#desk.edit(action);
    if (done && said) this.#announcer.say(said);
    return done;
  };

  #step(done: boolean, key: 'editor.undone' | 'editor.redone'): boolean {
    if (done) this.#announcer.say(this.#say(key));
    return done;
  }

  #open = (id: string | null) => {
    const item = this.#where.open(id);
    this.#text.bring(item?.dated ?? item?.place);
    const isTold = item && !item.draft;
    this.store.dispatch({ type: 'select', target: isTold ? { kind: 'event', id: item.id } : null });
  };

  #make(what: Making) {
    const { chosen } = this.#text;
    if (chosen && make(this.#bench, what, chosen)) this.#text.choose(undefined);
  }

  async #openFile(file: File) {
    const said = this.#filing.open(await file.text(), this.#bench);
    if (said !== undefined) {
      this.#where.begin();
      this.#before = said;
    }
    this.requestUpdate();
  }

  #onRead() {
    const count = this.#desk.document.drafts.length;
    const found = count === 0 ? this.#say('editor.found-none') : this.#say('editor.read-done', { count });
    this.#announcer.say(`${this.#before} ${found}`.trim());
    this.#before = '';
  }

  /* Keys */

  #onKeydown = (event: KeyboardEvent) => {
    const key = this.#isTyping ? undefined : historyKey(event);
    if (!key) return;
    this[key]();
    event.preventDefault();
  };

  #onTextKey = (event: KeyboardEvent): boolean => {
    const making = this.#text.chosen && makingKey(event);
    if (making) this.#make(making);
    return making !== undefined;
  };

  /* What is seen */

  #textSource() {
    const { items, document } = this.#desk;
    const kinds = this.store.state.story?.eventKinds ?? [];
    return {
      text: document.text,
      // What the list does not show yet is not lit either: ranges cost the page, and nobody judges thousands at once.
      items: items.slice(0, this.#where.lines.shown),
      current: this.#where.current,
      kindOf: ({ event, draft }: Item) => (draft ? -1 : kinds.findIndex(({ id }) => id === (event.kind ?? ''))),
      label: this.#say('editor.words'),
      say: (words: string) => this.#announcer.say(words),
      open: this.#open,
      key: this.#onTextKey,
    };
  }

  #context(): EditorContext {
    return {
      lang: this.#language,
      document: this.#desk.document,
      story: this.store.state.story,
      current: this.#where.current,
      stop: this.#where.stop,
      dates: this.#dates,
      edit: this.#edit,
      open: this.#open,
      judge: (type, ids) => judge(this.#bench, type, ids),
      remove: (id) => remove(this.#bench, id),
      placeOf: (claim) => this.#desk.places.of(claim),
      bring: (place) => {
        this.#text.choose({ from: place, to: place });
        this.#text.bring(place);
      },
    };
  }

  protected override render() {
    const context = this.#context();
    const { text, story } = this.#desk.document;
    const isBare = text.trim() === '' && story.events.length === 0;
    const problems = [...this.#filing.problems, ...this.#desk.problems];
    const { refused } = this.#filing;
    return html`<div
      class="editor"
      @keydown=${this.#onKeydown}
      @input=${this.#onInput}
      @focusin=${this.#onFocusin}
    >
      ${toolsView(context, {
        roving: this.#roving,
        canUndo: this.#desk.canUndo,
        canRedo: this.#desk.canRedo,
        undo: () => this.undo(),
        redo: () => this.redo(),
        open: (file) => void this.#openFile(file),
        copy: () => void this.#filing.copy(this.story, this.#bench, this.#announcer),
        download: () => this.#filing.download(this.story, this.ownerDocument),
      })}
      ${
        refused === undefined
          ? nothing
          : html`<p class="refused" role="alert">${this.#say('editor.not-opened', { reason: refused })}</p>`
      }
      ${isBare || this.#intake.isOpen ? this.#intake.render(context, !isBare) : this.#panes(context)}
      <div class="preview" part="preview" role="group" aria-label=${this.#say('editor.preview')} ?hidden=${story.events.length === 0}>
        <slot></slot>
      </div>
      ${problems.length > 0 ? problemList(problems, this.#language) : nothing} ${this.#announcer.render()}
    </div>`;
  }

  #panes(context: EditorContext) {
    return panesView(context, {
      desk: this.#desk,
      view: this.#where.view,
      lines: this.#where.lines,
      tabs: this.#tabs,
      text: this.#text.render(),
      chosen: chosenBar(context, this.#text.chosen, {
        make: (what) => this.#make(what),
        letGo: () => this.#text.choose(undefined),
      }),
      show: (view) => this.#where.show(view),
      changeText: () => this.#intake.open(true, context),
      key: (event) => pressInList(event, this.#bench),
    });
  }

  #onInput = () => {
    this.#isTyping = true;
  };

  /** What was typed into a field is settled when it is left. */
  #onFocusin = ({ target }: FocusEvent) => {
    this.#isTyping = false;
    this.#where.arrive(target as Element);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-editor': ChronicleEditor;
  }
}
