import { madeId } from './made-ids.js';
import { readWhens } from './read-whens.js';
import { type Draft, isFirst, type Reading, reportAt } from './reading.js';

/** A relation between two different actors. One that has lost an end cannot be drawn and does not come here. */
export function finishRelation(relation: Draft, reading: Reading): Draft | undefined {
  const { source, target } = relation;
  if (source === target) {
    reportAt(reading, 'target', target, 'problem.same-ends');
    return undefined;
  }
  relation.kind ||= 'related';
  relation.id ??= madeId(`${source} ${relation.kind} ${target}`, 'relation', reading.ids.relations, reading.givenIds());
  if (!isFirst('relations', relation, reading)) return undefined;
  readWhens(relation, reading);
  return relation;
}
