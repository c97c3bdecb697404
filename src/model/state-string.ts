/**
 * The state as a short text for an address: `1~s.event.flight~w.1667779200000.1668038400000~h.legend.eventKind.visit`.
 * It holds only letters, digits and `-_.~%!*'()`, so it can stand in a query or a fragment as it is.
 */

import type { FilterClause, SavedState, State, Target } from './state.js';

const version = '1';
const fields: readonly string[] = [
  'eventKind',
  'actorKind',
  'relationKind',
  'actor',
  'place',
  'standing',
] satisfies FilterClause['field'][];

/** Writes what a reader would want back: selection, window, filter, clock, pinned actors, lines in their order, folded groups. */
export function writeState(state: SavedState | State): string {
  const { selection, window, filter, clock, certainty, positions, lines, folded } = state;
  const parts = [version];
  const add = (...values: (string | number)[]) => parts.push(values.map(escaped).join('.'));
  if (selection?.kind === 'tie') {
    const { source, target, relation } = selection;
    add('s', 'tie', source, target, ...(relation === undefined ? [] : [relation]));
  } else if (selection) add('s', selection.kind, selection.id);
  if (window) add('w', Math.round(window.from), Math.round(window.to));
  for (const { source, field, hidden } of filter) add('h', source, field, ...hidden);
  if (clock !== 'event') add('c', clock);
  for (const [id, [x, y]] of positions) add('p', id, rounded(x), rounded(y));
  if (certainty === 'certainly') add('k');
  if (lines.length > 0) add('l', ...lines);
  if (folded.length > 0) add('f', ...folded);
  return parts.length > 1 ? parts.join('~') : '';
}

/**
 * Reads a state text: everything a whole state needs, the default where the text says nothing. Unreadable parts are
 * passed over; a text of another version counts as empty.
 */
export function readState(text: string): SavedState {
  const [first, ...parts] = text.split('~');
  const filter: FilterClause[] = [];
  const positions = new Map<string, readonly [x: number, y: number]>();
  let selection: Target | null = null;
  let window: State['window'] = null;
  let clock = 'event';
  let lines: readonly string[] = [];
  let certainty: State['certainty'] = 'possibly';
  let folded: readonly string[] = [];
  for (const part of first === version ? parts : []) {
    const values = unescaped(part);
    const [what, ...rest] = values ?? [];
    if (what === 's') selection = targetOf(rest) ?? selection;
    else if (what === 'w') window = spanOf(rest) ?? window;
    else if (what === 'h' && fields.includes(rest[1]!)) filter.push(clauseOf(rest));
    else if (what === 'c' && rest[0]) clock = rest[0];
    else if (what === 'k') certainty = 'certainly';
    else if (what === 'l') lines = rest;
    else if (what === 'f') folded = rest;
    else if (what === 'p' && isPoint(rest)) positions.set(rest[0]!, [Number(rest[1]), Number(rest[2])]);
  }
  return { selection, window, filter, clock, certainty, positions, lines, folded };
}

function targetOf([kind, id, other, relation]: readonly string[]): Target | undefined {
  if (id === undefined) return undefined;
  if (kind === 'event' || kind === 'actor') return { kind, id };
  if (kind !== 'tie' || other === undefined) return undefined;
  return { kind, source: id, target: other, ...(relation === undefined ? {} : { relation }) };
}

function spanOf(values: readonly string[]): State['window'] | undefined {
  const [from, to] = values.map(Number);
  return isNumber(from) && isNumber(to) && from < to ? { from, to } : undefined;
}

function clauseOf([source, field, ...hidden]: readonly string[]): FilterClause {
  return { source: source!, field: field as FilterClause['field'], hidden };
}

function isPoint([id, x, y]: readonly string[]): boolean {
  return !!id && !!x && !!y && isNumber(Number(x)) && isNumber(Number(y));
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(value: string | number): string {
  return encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('.', '%2E')
    .replaceAll('~', '%7E');
}

function unescaped(part: string): string[] | undefined {
  try {
    return part.split('.').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
