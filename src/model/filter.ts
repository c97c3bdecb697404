import { oncePer } from './once-per.js';
import { listOf } from './row-lists.js';
import type { Filter, FilterClause } from './state.js';
import type { Kind, Story } from './story.js';

/** What a filter lets pass, 1 = passes; `null` where it hides none of its kind. */
export interface Passing {
  readonly events: Uint8Array | null;
  readonly actors: Uint8Array | null;
  readonly relations: Uint8Array | null;
}

/**
 * What passes a filter; all its clauses hold at once. An event whose every participant is hidden is hidden with them,
 * as is a relation that has lost an end. Clauses set by `except` do not count: a control shows what it can bring back.
 */
export function passing(story: Story, filter: Filter, except?: string): Passing {
  const known = passingOf(story)(filter);
  let passed = known.get(except);
  if (!passed) {
    passed = pass(story, filter, except);
    known.set(except, passed);
  }
  return passed;
}

const passingOf = oncePer<Story, (filter: Filter) => Map<string | undefined, Passing>>(() => oncePer(() => new Map()));

function pass(story: Story, filter: Filter, except: string | undefined): Passing {
  const hidden = (field: FilterClause['field']): ReadonlySet<string> | undefined => {
    const clauses = filter.filter((clause) => clause.field === field && clause.source !== except);
    return clauses.length > 0 ? new Set(clauses.flatMap((clause) => clause.hidden)) : undefined;
  };
  const actors = passingActors(story, hidden('actor'), hidden('actorKind'));
  return {
    actors,
    events: passingEvents(story, hidden('eventKind'), hidden('place'), hidden('standing'), actors),
    relations: passingRelations(story, hidden('relationKind'), hidden('standing'), actors),
  };
}

type Hidden = ReadonlySet<string> | undefined;

function passingActors({ actors, actorKinds }: Story, ids: Hidden, kinds: Hidden): Uint8Array | null {
  if (!ids && !kinds) return null;
  const hiddenKinds = rowsOf(actorKinds, kinds);
  return rows(actors.count, (actor) => !ids?.has(actors.records[actor]!.id) && !hiddenKinds.has(actors.kind[actor]!));
}

function passingEvents(
  { events, eventKinds, places }: Story,
  kinds: Hidden,
  hiddenPlaces: Hidden,
  standings: Hidden,
  actors: Uint8Array | null,
): Uint8Array | null {
  if (!kinds && !hiddenPlaces && !standings && !actors) return null;
  const hiddenKinds = rowsOf(eventKinds, kinds);
  return rows(events.count, (event) => {
    if (hiddenKinds.has(events.kind[event]!)) return false;
    // No place is a place of its own, with the empty id.
    if (hiddenPlaces?.has(places[events.place[event]!]?.id ?? '')) return false;
    if (standings?.has(events.standing(event))) return false;
    const participants = actors ? listOf(events.actors, event) : [];
    return participants.length === 0 || participants.some((actor) => actors![actor] === 1);
  });
}

function passingRelations(
  { relations, relationKinds }: Story,
  kinds: Hidden,
  standings: Hidden,
  actors: Uint8Array | null,
): Uint8Array | null {
  if (!kinds && !standings && !actors) return null;
  const hiddenKinds = rowsOf(relationKinds, kinds);
  return rows(relations.count, (relation) => {
    if (hiddenKinds.has(relations.kind[relation]!) || standings?.has(relations.standing(relation))) return false;
    return !actors || (actors[relations.source[relation]!] === 1 && actors[relations.target[relation]!] === 1);
  });
}

function rowsOf(kinds: readonly Kind[], hidden: Hidden): ReadonlySet<number> {
  return new Set(hidden ? kinds.flatMap(({ id }, row) => (hidden.has(id) ? [row] : [])) : []);
}

function rows(count: number, passes: (row: number) => boolean): Uint8Array {
  const mask = new Uint8Array(count);
  for (let row = 0; row < count; row++) mask[row] = Number(passes(row));
  return mask;
}
