import { type Draft, reportAt } from './clean.js';
import { madeId } from './made-ids.js';
import { readWhens } from './read-whens.js';
import { isFirst, isKnown, type Reading } from './reading.js';

/** A relation between two different actors that exist. One that has lost an end cannot be drawn and is left out. */
export function finishRelation(relation: Draft, reading: Reading): Draft | undefined {
  const { source, target } = relation;
  const from = isKnown(reading.actors, source, 'source', 'problem.unknown-actor', reading);
  const to = isKnown(reading.actors, target, 'target', 'problem.unknown-actor', reading);
  if (from && to && source === target) reportAt(reading, 'target', target, 'problem.same-ends');
  if (!from || !to || source === target) return undefined;
  relation.kind ||= 'related';
  relation.id ??= madeId(`${source} ${relation.kind} ${target}`, 'relation', reading.relations, reading.givenIds());
  if (!isFirst(reading.relations, relation, reading)) return undefined;
  const evidence: readonly string[] = relation.events ?? [];
  relation.events = evidence.filter((id) => isKnown(reading.events, id, 'events', 'problem.unknown-event', reading));
  readWhens(relation, undefined, reading);
  relation.claims ??= [];
  return relation;
}
