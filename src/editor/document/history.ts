/** What was, what is and what was undone, each state as a whole: they share what did not change. */
export interface History<State> {
  /** The newest last. */
  readonly past: readonly State[];
  readonly present: State;
  /** The next to come back first. */
  readonly future: readonly State[];
}

/** How many steps can be undone. */
const most = 200;

export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** Goes on to a new state, which can be undone; what had been undone is given up. The same state is no step. */
export function commit<State>(history: History<State>, next: State): History<State> {
  const { past, present } = history;
  return next === present ? history : { past: [...past, present].slice(-most), present: next, future: [] };
}

/** Completes the present state by what comes later and is nobody’s deed, such as what was read out of a text. */
export function amend<State>(history: History<State>, present: State): History<State> {
  return { ...history, present };
}

export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const last = past.at(-1);
  return last === undefined ? history : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}
