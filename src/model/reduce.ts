import { isTimeZone } from '../base/zone.js';
import { sameFilter, tidyFilter, withClause } from './filter-clauses.js';
import { pinsOf } from './pins.js';
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
  certainty: 'possibly',
  positions: new Map(),
  lines: [],
  folded: [],
};

/** The next state; the same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'loading':
      return changed(state, { phase: 'loading', failure: undefined });
    case 'load':
      return loaded(state, action.story, action.problems);
    case 'fail': {
      const { message: failure, problems } = action;
      return changed(state, { phase: 'failed', story: undefined, failure, problems, hover: null });
    }
    case 'hover':
      return changed(state, { hover: known(state.story, action.target) });
    case 'select':
      return restored(state, { selection: action.target });
    case 'filter':
      return changed(state, { filter: withClause(state.filter, action.clause) });
    case 'restore':
      return restored(state, action.saved);
    default:
      return restored(state, action);
  }
}

/**
 * A new story: what was selected, in the window and pinned stays where the story still has it; where nobody has moved
 * an actor, it is pinned as the story says.
 */
function loaded(state: State, story: Story, problems: State['problems']): State {
  const told = new Set(state.story ? pinsOf(state.story).values() : []);
  const moved = [...state.positions].filter(([id, at]) => story.actors.indexOf(id) >= 0 && !told.has(at));
  const extent = storyExtent(story, state.clock);
  return changed(state, {
    phase: 'ready',
    story,
    problems,
    failure: undefined,
    hover: known(story, state.hover),
    selection: known(story, state.selection),
    window: state.window && extent && spansMeet(state.window, extent) ? state.window : null,
    positions: new Map([...pinsOf(story), ...moved]),
    lines: state.lines.filter((id) => story.actors.indexOf(id) >= 0),
    folded: state.folded.filter((id) => story.actors.indexOf(id) >= 0),
  });
}

/** What makes no sense is passed over: it may come from an address somebody typed. */
function restored(state: State, saved: Partial<SavedState>): State {
  const { selection, window, filter, clock, certainty, positions, lines, folded } = saved;
  return changed(state, {
    ...(selection !== undefined && { selection: known(state.story, selection) }),
    ...(window === null && { window }),
    ...(window && isSpan(window) && { window: { from: window.from, to: window.to } }),
    ...(filter && { filter: tidyFilter(filter) }),
    ...(clock && (clock === 'event' || isTimeZone(clock)) && { clock }),
    ...(certainty && { certainty: certainty === 'certainly' ? certainty : 'possibly' }),
    ...(positions && { positions: finite(positions) }),
    ...(lines && { lines: [...new Set(lines)] }),
    ...(folded && { folded: [...new Set(folded)] }),
  });
}

/** Before there is a story anything may turn out to be in it. */
function known(story: Story | undefined, target: Target | null): Target | null {
  return target && story && !hasTarget(story, target) ? null : target;
}

/** What makes two values of a member the same, where they need not be one object. */
const same: { readonly [Key in keyof State]?: (a: State[Key], b: State[Key]) => boolean } = {
  hover: sameTarget,
  selection: sameTarget,
  window: sameSpan,
  filter: sameFilter,
  positions: samePositions,
  lines: sameIds,
  folded: sameIds,
};

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

/** What is the same stays the same object, so that views can compare by identity. */
function changed(state: State, next: Partial<State>): State {
  const differs = (key: keyof State) => !(same[key] ?? Object.is)(state[key], next[key]);
  const keys = (Object.keys(next) as (keyof State)[]).filter(differs);
  return keys.length > 0 ? { ...state, ...Object.fromEntries(keys.map((key) => [key, next[key]])) } : state;
}

function samePositions(a: State['positions'], b: State['positions']): boolean {
  return a.size === b.size && [...a].every(([id, [x, y]]) => b.get(id)?.[0] === x && b.get(id)?.[1] === y);
}

function finite(positions: State['positions']): State['positions'] {
  return new Map([...positions].filter(([, [x, y]]) => Number.isFinite(x) && Number.isFinite(y)));
}
