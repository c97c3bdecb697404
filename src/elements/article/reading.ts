import type { LitElement, ReactiveController } from 'lit';
import { runInChunks } from '../../base/chunks.js';
import type { Story } from '../../model/story.js';
import { findMarks, type Mark, type Marks } from './marks.js';
import { type MarksByNode, marksByNode } from './point.js';
import { readNodes } from './text-nodes.js';

/** How long the page may go on changing the article before it is read again, in ms. */
const pause = 100;
const nothingRead: Marks = { marks: [], problems: [] };

/** Keeps the marks of an article as the page and the story are just now. */
export class ArticleReading implements ReactiveController {
  /** All that is known, in the order of the text. */
  marks: readonly Mark[] = [];
  problems: Marks['problems'] = [];
  /** Rows of events in the order in which the text comes to their evidence, each once. */
  order: readonly number[] = [];
  /** Passages, then each actor once, where it is named first. */
  listed: readonly Mark[] = [];
  byNode: MarksByNode = new Map();
  /** Settles when what was asked for last is read. */
  done: Promise<void> = Promise.resolve();

  #host: LitElement;
  #readFor: readonly unknown[] = [];
  #stale = true;
  #turn: AbortController | undefined;
  #timer = 0;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#stale = true;
    this.#observer ??= new MutationObserver(this.#onMutation);
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['data-event', 'data-actor', 'datetime'],
    });
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#turn?.abort();
  }

  /** Reads the article if it, or anything that the reading depends on, is not what it was. */
  update(story: Story | undefined, source: string | undefined, lang: string) {
    const wanted = [story, source, lang];
    if (!this.#stale && wanted.every((value, i) => value === this.#readFor[i])) return;
    this.#readFor = wanted;
    this.#stale = false;
    this.#turn?.abort();
    if (!story) {
      this.#take(nothingRead);
      return;
    }
    const turn = new AbortController();
    this.#turn = turn;
    this.done = runInChunks(read(this.#host, story, source, lang), { signal: turn.signal }).then(
      ({ found, byNode }) => this.#take(found, byNode),
      (error: unknown) => {
        if (!turn.signal.aborted) throw error;
      },
    );
  }

  #take({ marks, problems }: Marks, byNode: MarksByNode = new Map()) {
    this.marks = marks;
    this.problems = problems;
    this.byNode = byNode;
    const evidence = marks.filter(({ target, by }) => target.kind !== 'actor' && by !== 'date');
    this.order = [...new Set(evidence.flatMap(({ event }) => (event < 0 ? [] : [event])))];
    const named = new Set<string>();
    const first = marks.filter(({ target }) => {
      if (target.kind !== 'actor' || named.has(target.id)) return false;
      return named.add(target.id);
    });
    this.listed = [...evidence, ...first];
    this.#host.requestUpdate();
  }

  #onMutation = () => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#stale = true;
      this.#host.requestUpdate();
    }, pause);
  };
}

function* read(host: Element, story: Story, source: string | undefined, lang: string) {
  const text = yield* readNodes(host);
  yield;
  const found = yield* findMarks(story, text, source, lang);
  yield;
  const byNode = marksByNode(found.marks, text);
  // What is done with them has a slice to itself.
  yield;
  return { found, byNode };
}
