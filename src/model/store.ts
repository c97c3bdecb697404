import { emptyState, reduce } from './reduce.js';
import type { Action, State, Store } from './state.js';

type Listener = (state: State, previous: State) => void;

/**
 * A store: one state, changed by actions only. Subscribers are told in the order they came, of every change in the
 * order it was made, even where one of them makes the next; one that throws does not keep the others from hearing,
 * and its error goes to `onError` (by default it is thrown on its own, so that the page's error handlers see it).
 */
export function createStore(onError: (error: unknown) => void = throwLater): Store {
  let state = emptyState;
  const listeners = new Set<{ readonly listener: Listener }>();
  const untold: [State, State][] = [];
  let telling = false;

  function tell(): void {
    if (telling) return;
    telling = true;
    for (let change = untold.shift(); change; change = untold.shift()) {
      for (const entry of [...listeners]) {
        // A subscriber that left meanwhile is not told.
        if (!listeners.has(entry)) continue;
        try {
          entry.listener(...change);
        } catch (error) {
          onError(error);
        }
      }
    }
    telling = false;
  }

  return {
    get state() {
      return state;
    },
    dispatch(action: Action) {
      const previous = state;
      state = reduce(previous, action);
      if (state === previous) return false;
      untold.push([state, previous]);
      tell();
      return true;
    },
    subscribe(listener) {
      const entry = { listener };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
  };
}

function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
