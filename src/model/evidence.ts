import type { Path } from '../formats/path.js';
import type { ClaimRecord } from '../formats/schema.js';
import { listOf } from './row-lists.js';
import type { Target } from './state.js';
import type { Standing, Story } from './story.js';

/** A claim, and what it is evidence of. */
export interface Evidence {
  readonly target: Target;
  /** Row of the event, -1 for a relation. */
  readonly event: number;
  readonly claim: ClaimRecord;
  /** How far the event, its date or the relation is vouched for by all claims on it. */
  readonly standing: Standing;
  /** Where the claim stands in the document. */
  readonly path: Path;
}

/** All claims of a story: on each event, on its dates, then on the relations. */
export function* evidenceOf({ events, accounts, relations }: Story): Generator<Evidence, void, void> {
  for (let event = 0; event < events.count; event++) {
    const target = { kind: 'event', id: events.id(event) } as const;
    const about = { target, event, standing: events.standing(event) };
    yield* claimsOf(events.record(event).claims, ['events', event], about);
    const rows = listOf(events.accounts, event);
    for (let i = 0; i < rows.length; i++) {
      const standing = accounts.standing(rows[i]!);
      yield* claimsOf(accounts.claims(rows[i]!), ['events', event, 'when', i], { target, event, standing });
    }
  }
  for (let row = 0; row < relations.count; row++) {
    const { id, source, target: end, claims } = relations.records[row]!;
    const target = { kind: 'tie', source, target: end, relation: id } as const;
    yield* claimsOf(claims, ['relations', row], { target, event: -1, standing: relations.standing(row) });
  }
}

function* claimsOf(
  claims: readonly ClaimRecord[],
  path: Path,
  about: Pick<Evidence, 'target' | 'event' | 'standing'>,
): Generator<Evidence, void, void> {
  for (const [i, claim] of claims.entries()) yield { ...about, claim, path: [...path, 'claims', i] };
}
