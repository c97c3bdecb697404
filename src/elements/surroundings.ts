import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedParent } from './homes.js';

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Language and direction of the place an element stands in, read anew when `lang` or `dir` changes in the page. */
export class Surroundings implements ReactiveController {
  /** The nearest `lang`, empty where there is none. */
  lang = '';
  /** `ltr` or `rtl`. */
  direction = 'ltr';

  #host: ReactiveControllerHost & Element;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#leave = watch(this.#read);
    this.#read();
  }

  hostDisconnected() {
    this.#leave?.();
  }

  #read = () => {
    let [lang, direction] = ['', ''];
    for (let at: Element | null = this.#host; at && !(lang && direction); at = composedParent(at)) {
      lang ||= at.getAttribute('lang') ?? '';
      // What its parent has no slot for yet has no style.
      direction ||= getComputedStyle(at).direction || (at as HTMLElement).dir;
    }
    if (lang === this.lang && direction === this.direction) return;
    this.lang = lang;
    this.direction = direction;
    this.#host.requestUpdate();
  };
}

/** One observer for all elements, there while any of them is. */
function watch(listener: () => void): () => void {
  watchers.add(listener);
  if (watchers.size === 1) {
    observer ??= new MutationObserver(() => {
      for (const watcher of watchers) watcher();
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  }
  return () => {
    watchers.delete(listener);
    if (watchers.size === 0) observer?.disconnect();
  };
}
