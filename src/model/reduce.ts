import { isTimeZone } from '../base/zone.js';
import { sameFilter, tidyFilter, withClause } from './filter-clauses.js';
import { hasTarget, sameTarget } from './selection.js';
import type { Action, SavedState, State, Target } from './state.js';
import type { Story } from './story.js';
import { storyExtent } from './story-extent.js';
import { isSpan, sameSpan, spansMeet } from './window.js';

/** The state before anything happened. */
export const emptyState: State = {
  phase: 'empty',
  story: undefined,
  problems: [],
  failure: undefined,
  hover: null,
  selection: null,
  window: null,
  filter: [],
  clock: 'event',
  positions: new Map(),
};

/** The next state; the same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'loading':
      return changed(state, { phase: 'loading', failure: undefined });
    case 'load':
      return loaded(state, action.story, action.problems);
    case 'fail':
      return {
        ...state,
        phase: 'failed',
        story: undefined,
        failure: action.message,
        problems: action.problems,
        hover: null,
      };
    case 'hover':
      return changed(state, { hover: known(state.story, action.target) });
    case 'select':
      return restored(state, { selection: action.target });
    case 'window':
      return restored(state, { window: action.window });
    case 'filter':
      return changed(state, { filter: withClause(state.filter, action.clause) });
    case 'set-filter':
      return restored(state, { filter: action.filter });
    case 'clock':
      return restored(state, { clock: action.clock });
    case 'positions':
      return restored(state, { positions: action.positions });
    case 'restore':
      return restored(state, action.saved);
    default:
      return state;
  }
}

/** A new story: what was selected, in the window and pinned stays where the story still has it. */
function loaded(state: State, story: Story, problems: State['problems']): State {
  const extent = storyExtent(story, state.clock);
  const positions = new Map([...state.positions].filter(([id]) => story.actors.indexOf(id) >= 0));
  return {
    ...state,
    phase: 'ready',
    story,
    problems,
    failure: undefined,
    hover: known(story, state.hover),
    selection: known(story, state.selection),
    window: state.window && extent && spansMeet(state.window, extent) ? state.window : null,
    positions: positions.size === state.positions.size ? state.positions : positions,
  };
}

/** What makes no sense is passed over: it may come from an address somebody typed. */
function restored(state: State, saved: Partial<SavedState>): State {
  const { selection, window, filter, clock, positions } = saved;
  return changed(state, {
    ...(selection === undefined ? {} : { selection: known(state.story, selection) }),
    ...(window === undefined || (window && !isSpan(window))
      ? {}
      : { window: window && { from: window.from, to: window.to } }),
    ...(filter === undefined ? {} : { filter: tidyFilter(filter) }),
    ...(clock === undefined || !(clock === 'event' || isTimeZone(clock)) ? {} : { clock }),
    ...(positions === undefined ? {} : { positions: finite(positions) }),
  });
}

/** Before there is a story anything may turn out to be in it. */
function known(story: Story | undefined, target: Target | null): Target | null {
  return target && story && !hasTarget(story, target) ? null : target;
}

function changed(state: State, next: Partial<State>): State {
  const differs = Object.entries(next).some(([key, value]) => !same(key as keyof State, state, value));
  if (!differs) return state;
  const result = { ...state, ...next };
  // What is equal stays the same object, so that views can compare by identity.
  for (const key of ['hover', 'selection', 'window', 'filter', 'positions'] as const) {
    if (same(key, state, result[key])) Object.assign(result, { [key]: state[key] });
  }
  return result;
}

function same(key: keyof State, state: State, value: unknown): boolean {
  switch (key) {
    case 'hover':
    case 'selection':
      return sameTarget(state[key], value as Target | null);
    case 'window':
      return sameSpan(state.window, value as State['window']);
    case 'filter':
      return sameFilter(state.filter, value as State['filter']);
    case 'positions':
      return samePositions(state.positions, value as State['positions']);
    default:
      return state[key] === value;
  }
}

function samePositions(a: State['positions'], b: State['positions']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  return [...a].every(([id, [x, y]]) => b.get(id)?.[0] === x && b.get(id)?.[1] === y);
}

function finite(positions: State['positions']): State['positions'] {
  return new Map([...positions].filter(([, [x, y]]) => Number.isFinite(x) && Number.isFinite(y)));
}
