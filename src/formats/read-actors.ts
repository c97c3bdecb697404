import type { Cleaning } from './clean.js';
import { into } from './path.js';
import { type Cleaned, knownIds, withoutDuplicates } from './reading.js';
import type { ActorRecord } from './schema.js';
import { labelOf } from './text.js';

type NamedActor = Cleaned<ActorRecord> & { readonly id: string };

/** Actors with ids of their own, members of actors that exist, and of none that is in the end a member of them. */
export function readActors(actors: readonly Cleaned<ActorRecord>[], cleaning: Cleaning): readonly ActorRecord[] {
  const named = withoutDuplicates(actors as readonly NamedActor[], cleaning);
  const records = new Map(named.map((actor) => [actor.id, actor]));
  const groups = new Map(
    named.map((actor) => [
      actor.id,
      knownIds(records, actor, 'memberOf', actor.memberOf, 'problem.unknown-actor', cleaning).slice(),
    ]),
  );
  for (const [id, group] of circularMemberships(groups)) {
    const list = groups.get(id)!;
    list.splice(list.indexOf(group), 1);
    cleaning.problems.report(into(cleaning.paths.get(records.get(id)!), 'memberOf'), group, 'problem.circle');
  }
  return named.map((actor) => ({
    ...actor,
    name: actor.name?.trim() ? actor.name : labelOf(actor.id),
    aliases: actor.aliases ?? [],
    memberOf: groups.get(actor.id)!,
  }));
}

/**
 * The memberships to drop so that no circle is left: those that lead back to where a walk through the document came
 * from. The walk keeps its own stack, since a chain may be longer than the engine's.
 */
function circularMemberships(groups: ReadonlyMap<string, readonly string[]>): [id: string, group: string][] {
  const dropped: [string, string][] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of groups.keys()) {
    if (state.has(start)) continue;
    const stack = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const group = groups.get(top.id)![top.next++];
      if (group === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(group) === 'open') {
        dropped.push([top.id, group]);
      } else if (!state.has(group)) {
        state.set(group, 'open');
        stack.push({ id: group, next: 0 });
      }
    }
  }
  return dropped;
}
