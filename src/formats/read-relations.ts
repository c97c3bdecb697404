import { madeId } from './made-ids.js';
import { into } from './path.js';
import { readClaims } from './read-claims.js';
import { readWhens } from './read-whens.js';
import { type Cleaned, knownId, knownIds, present, type Reading, withoutDuplicates } from './reading.js';
import type { RelationRecord } from './schema.js';

type NamedRelation = Cleaned<RelationRecord> & Pick<RelationRecord, 'id' | 'source' | 'target'>;

/** Relations between two different actors that exist. One that has lost an end cannot be drawn and is left out. */
export function readRelations(
  relations: readonly Cleaned<RelationRecord>[] | undefined,
  events: ReadonlySet<string>,
  reading: Reading,
): readonly RelationRecord[] {
  return namedRelations(relations ?? [], reading)
    .filter((relation) => hasTwoEnds(relation, reading))
    .map((relation) =>
      present({
        ...relation,
        kind: relation.kind || 'related',
        when: readWhens(relation.when, undefined, reading),
        events: knownIds(events, relation, 'events', relation.events, 'problem.unknown-event', reading),
        claims: readClaims(relation.claims, reading),
      }),
    );
}

function namedRelations(relations: readonly Cleaned<RelationRecord>[], reading: Reading): readonly NamedRelation[] {
  const taken = new Set(relations.map(({ id }) => id).filter((id) => id !== undefined));
  const named = relations.map((relation) => {
    if (relation.id !== undefined) return relation as NamedRelation;
    const words = `${relation.source} ${relation.kind ?? ''} ${relation.target}`;
    const result = { id: madeId(words, 'relation', taken), ...relation };
    taken.add(result.id);
    reading.paths.set(result, reading.paths.get(relation));
    return result as NamedRelation;
  });
  return withoutDuplicates(named, reading);
}

function hasTwoEnds(relation: NamedRelation, reading: Reading): boolean {
  const { source, target } = relation;
  const from = knownId(reading.actors, relation, 'source', source, 'problem.unknown-actor', reading);
  const to = knownId(reading.actors, relation, 'target', target, 'problem.unknown-actor', reading);
  if (from === undefined || to === undefined) return false;
  if (from !== to) return true;
  reading.problems.report(into(reading.paths.get(relation), 'target'), target, 'problem.same-ends');
  return false;
}
