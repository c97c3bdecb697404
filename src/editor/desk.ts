import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runInChunks } from '../base/chunks.js';
import type { Problem } from '../base/problem.js';
import type { Extraction, Extractor } from '../extract/extraction.js';
import type { EditorAction } from './document/actions.js';
import { type EditorDocument, emptyDocument } from './document/document.js';
import { withExtraction } from './document/drafts.js';
import { amend, begin, commit, type History, redo, undo } from './document/history.js';
import { type Item, itemsOf } from './document/items.js';
import { type Places, placesIn, toldIn } from './document/places.js';
import { reduce } from './document/reduce.js';

/** What a desk wants to know of the editor it stands in. */
export interface DeskOptions {
  readonly extractor: () => Extractor;
  readonly lang: () => string;
  /** A person changed the story. */
  readonly changed: () => void;
  /** The text was read. */
  readonly read: () => void;
}

/** The document an editor works on, its history, and the extractor that reads the text whenever there is a new one. */
export class Desk implements ReactiveController {
  /** Why the text could not be read. */
  failure: string | undefined;
  /** What the extractor complained of. */
  problems: readonly Problem[] = [];

  #host: ReactiveControllerHost;
  #options: DeskOptions;
  #history: History<EditorDocument> = begin(emptyDocument);
  #turn: AbortController | undefined;
  #done: Promise<void> = Promise.resolve();
  #places: { readonly text: string; readonly places: Places } = { text: '', places: placesIn('') };
  #items: { readonly document: EditorDocument; readonly items: readonly Item[] } | undefined;

  constructor(host: ReactiveControllerHost, options: DeskOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected() {
    this.#turn?.abort();
    this.#turn = undefined;
  }

  /** After an update, so that all that a page sets at once is read once. */
  hostUpdated() {
    if (!this.#turn && this.failure === undefined && this.#isUnread) this.#done = this.#read();
  }

  /** Settles when the text is read, or could not be. */
  get done(): Promise<void> {
    return this.#done;
  }

  get document(): EditorDocument {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** The text is being read. */
  get isReading(): boolean {
    return this.#isUnread && this.failure === undefined;
  }

  /** Where evidence stands in the text. */
  get places(): Places {
    const { text } = this.document;
    if (this.#places.text !== text) this.#places = { text, places: placesIn(text) };
    return this.#places.places;
  }

  /** Drafts and events in the order of the text. */
  get items(): readonly Item[] {
    const { document } = this;
    if (this.#items?.document !== document) this.#items = { document, items: itemsOf(document, this.places) };
    return this.#items.items;
  }

  /** Starts anew, by the page’s will: nothing of it can be undone. */
  begin(document: EditorDocument) {
    this.#go(begin(document));
  }

  /** Does what a person wants. Returns whether anything changed. */
  edit(action: EditorAction): boolean {
    return this.#go(commit(this.#history, reduce(this.document, action)), true);
  }

  undo(): boolean {
    return this.#go(undo(this.#history), true);
  }

  redo(): boolean {
    return this.#go(redo(this.#history), true);
  }

  /** Reads a text again that could not be read. */
  retry() {
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  get #isUnread(): boolean {
    const { text, isRead } = this.document;
    return !isRead && text.trim() !== '';
  }

  #go(history: History<EditorDocument>, byPerson = false): boolean {
    const before = this.document;
    if (history === this.#history) return false;
    this.#history = history;
    const { document } = this;
    if (document.text !== before.text || !document.isRead) {
      this.#turn?.abort();
      this.#turn = undefined;
      this.failure = undefined;
      this.problems = [];
    }
    this.#host.requestUpdate();
    if (byPerson && document.story !== before.story) this.#options.changed();
    return true;
  }

  async #read() {
    const turn = new AbortController();
    this.#turn = turn;
    // What fails at once would otherwise update the host while it is being updated.
    await Promise.resolve();
    if (turn.signal.aborted) return;
    const { text, story } = this.document;
    const { dateline, timeZone, actors } = story;
    const lang = story.lang ?? this.#options.lang();
    const options = { dateline, timeZone, actors, lang, signal: turn.signal };
    try {
      const extraction = await this.#options.extractor().extract(text, options);
      const drafted = await this.#draft(extraction, turn.signal);
      if (turn.signal.aborted) return;
      this.#history = amend(this.#history, drafted);
      this.problems = extraction.problems;
      this.#options.read();
    } catch (error) {
      if (turn.signal.aborted) return;
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.#turn = undefined;
    this.#host.requestUpdate();
  }

  /** The document with its drafts; made anew where a person changed it meanwhile. */
  async #draft(extraction: Extraction, signal: AbortSignal): Promise<EditorDocument> {
    const { document } = this;
    const steps = withExtraction(document, extraction, toldIn(this.places, document.story));
    const drafted = await runInChunks(steps, { signal });
    return document === this.document ? drafted : this.#draft(extraction, signal);
  }
}
