import type { Store } from '../model/state.js';
import { createStore } from '../model/store.js';
import type { Story } from '../model/story.js';
import { ChronicleLoadEvent } from './events/load.js';
import { ChronicleProblemEvent } from './events/problem.js';
import { type Parse, type Reading, readSource, type StorySource } from './read-source.js';
import { StoryError } from './story-error.js';

/** Reads a story into a store, from wherever it comes, and says on the element how it went. The last call counts. */
export class StoryLoader {
  readonly store: Store = createStore();

  #element: HTMLElement;
  #lang: () => string;
  #parse: Parse | undefined;
  #source: StorySource = {};
  #turn: AbortController | undefined;
  #ready!: Promise<Story>;
  #resolve!: (story: Story) => void;
  #reject!: (error: StoryError) => void;
  #settled = true;

  /** `parse` reads JSON at once; without it, what reads JSON is fetched first. */
  constructor(element: HTMLElement, lang: () => string, parse?: Parse) {
    this.#element = element;
    this.#lang = lang;
    this.#parse = parse;
    this.#expect();
  }

  /** The story of the last source given, once it is read; rejects with a {@link StoryError}. */
  get ready(): Promise<Story> {
    return this.#ready;
  }

  load(source: StorySource) {
    this.#turn?.abort();
    const turn = new AbortController();
    this.#source = source;
    this.#turn = turn;
    this.#expect();
    try {
      const reading = readSource(source, this.#lang(), turn.signal, this.#parse);
      if (!(reading instanceof Promise)) return this.#accept(reading);
      this.store.dispatch({ type: 'loading' });
      reading.then(
        (read) => turn.signal.aborted || this.#accept(read),
        (error: unknown) => turn.signal.aborted || this.#refuse(error),
      );
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Stops what is under way: the element left the page. */
  pause() {
    this.#turn?.abort();
  }

  /** Takes up again what {@link pause} stopped. */
  resume() {
    if (this.#turn?.signal.aborted && !this.#settled) this.load(this.#source);
  }

  #accept({ story, problems }: Reading) {
    this.#settled = true;
    this.store.dispatch({ type: 'load', story, problems });
    this.#resolve(story);
    this.#tell(new ChronicleLoadEvent(this.#element, story, problems));
  }

  #refuse(error: unknown) {
    if (!(error instanceof StoryError)) throw error;
    const { message, problems } = error;
    this.#settled = true;
    this.store.dispatch({ type: 'fail', message, problems });
    this.#reject(error);
    this.#tell(new ChronicleProblemEvent(this.#element, message, problems));
  }

  /** Later, so that a listener finds the element with its own update done. */
  #tell(event: Event) {
    queueMicrotask(() => this.#element.dispatchEvent(event));
  }

  /** A promise that somebody may already hold stays the same until it is settled. */
  #expect() {
    if (!this.#settled) return;
    this.#settled = false;
    this.#ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Nobody has to listen; those who do get the rejection all the same.
    this.#ready.catch(() => {});
  }
}
