import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../model/state.js';

const rooms = new WeakMap<Store, Set<Spokesman>>();

/** Chooses, among the views of one store, the one that tells of problems: said once, where there is most room. */
export class Spokesman implements ReactiveController {
  #host: ReactiveControllerHost;
  #rank: () => number;
  #room: Set<Spokesman> | undefined;

  /** The view with the highest rank speaks; of equals the one that came first. */
  constructor(host: ReactiveControllerHost, rank: () => number) {
    this.#host = host;
    this.#rank = rank;
    host.addController(this);
  }

  /** For good order only: entering and leaving go with the store. */
  hostDisconnected() {
    this.speakFor(undefined);
  }

  speakFor(store: Store | undefined) {
    const left = this.#room;
    left?.delete(this);
    this.#room = store && (rooms.get(store) ?? new Set());
    if (store && this.#room) rooms.set(store, this.#room.add(this));
    for (const room of [left, this.#room]) if (room) for (const other of room) other.#host.requestUpdate();
  }

  get speaks(): boolean {
    const best = Math.max(...[...(this.#room ?? [])].map((other) => other.#rank()));
    return this === [...(this.#room ?? [])].find((other) => other.#rank() === best);
  }
}
