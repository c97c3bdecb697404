import { oncePer, oncePerBoth } from './once-per.js';
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
  return passingOf(story)(filter, except);
}

const passingOf = oncePer((story: Story) =>
  oncePerBoth((filter: Filter, except: string | undefined) => pass(story, filter, except)),
);

/** Whether a row passes; none where all do. */
type Test = ((row: number) => boolean) | null | undefined;

function pass(story: Story, filter: Filter, except: string | undefined): Passing {
  const { actors, events, relations, places } = story;
  /** The test that a clause on a field makes of what a row has there. */
  const by = (field: FilterClause['field'], of: (row: number) => string): Test => {
    const clauses = filter.filter((clause) => clause.field === field && clause.source !== except);
    const hidden = new Set(clauses.flatMap((clause) => clause.hidden));
    return clauses.length > 0 ? (row) => !hidden.has(of(row)) : null;
  };
  const byKind = (field: FilterClause['field'], kinds: readonly Kind[], { kind }: { readonly kind: Uint16Array }) =>
    by(field, (row) => kinds[kind[row]!]!.id);

  const passingActors = mask(actors.count, [
    by('actor', (actor) => actors.records[actor]!.id),
    byKind('actorKind', story.actorKinds, actors),
  ]);
  const isShown = (actor: number | undefined) => passingActors![actor!] === 1;
  const hasParticipant = (event: number) => {
    const participants = listOf(events.actors, event);
    return participants.length === 0 || participants.some(isShown);
  };
  const hasEnds = (relation: number) => isShown(relations.source[relation]) && isShown(relations.target[relation]);
  return {
    actors: passingActors,
    events: mask(events.count, [
      byKind('eventKind', story.eventKinds, events),
      // No place is a place of its own, with the empty id.
      by('place', (event) => places[events.place[event]!]?.id ?? ''),
      by('standing', events.standing),
      passingActors && hasParticipant,
    ]),
    relations: mask(relations.count, [
      byKind('relationKind', story.relationKinds, relations),
      by('standing', relations.standing),
      passingActors && hasEnds,
    ]),
  };
}

/** The rows that pass all tests; `null` where there is none to pass. */
function mask(count: number, maybeTests: readonly Test[]): Uint8Array | null {
  const tests = maybeTests.filter((test) => !!test);
  if (tests.length === 0) return null;
  const rows = new Uint8Array(count);
  for (let row = 0; row < count; row++) rows[row] = Number(tests.every((test) => test(row)));
  return rows;
}
