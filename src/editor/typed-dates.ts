import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StoryRecord, WhenRecord } from '../formats/records.js';
import { dateTyped } from './document/date-reading.js';
import { rules } from './rules.js';

/** What a person has typed into a field of dates. */
export interface TypedDate {
  readonly text: string;
  /** It was meant to be a date, and is none. */
  readonly failed: boolean;
}

/** Keeps what is being typed into fields of dates until it is a date; what is none stays, to be put right. */
export class TypedDates implements ReactiveController {
  #host: ReactiveControllerHost;
  #typed = new Map<string, TypedDate>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#typed.clear();
  }

  of(field: string): TypedDate | undefined {
    return this.#typed.get(field);
  }

  type(field: string, text: string) {
    this.#typed.set(field, { text, failed: false });
    this.#host.requestUpdate();
  }

  forget(field: string) {
    if (this.#typed.delete(field)) this.#host.requestUpdate();
  }

  /** What was typed is not what the field is for. */
  fail(field: string, text: string) {
    this.#typed.set(field, { text, failed: true });
    this.#host.requestUpdate();
  }

  /** Reads what stands in a field; gives the date to `take`, or says that it is none. */
  async settle(
    field: string,
    before: WhenRecord | undefined,
    story: StoryRecord,
    take: (when: WhenRecord | undefined) => void,
  ) {
    const typed = this.#typed.get(field);
    if (!typed) return;
    const when = typed.text.trim() === '' ? undefined : await dateTyped(typed.text, before, story, rules);
    // Meanwhile it may have been typed on.
    if (this.#typed.get(field) !== typed) return;
    if (when || typed.text.trim() === '') {
      this.#typed.delete(field);
      take(when);
    } else this.#typed.set(field, { ...typed, failed: true });
    this.#host.requestUpdate();
  }
}
