import { into } from './path.js';
import { type Cleaned, knownId, present, type Reading } from './reading.js';
import type { ClaimRecord } from './schema.js';

/**
 * Claims with speakers and sources that exist. A statement whose speaker is unknown is read as a claim: without its
 * speaker it would be the text's own word.
 */
export function readClaims(
  claims: readonly Cleaned<ClaimRecord>[] | undefined,
  reading: Reading,
): readonly ClaimRecord[] {
  return (claims ?? []).map((claim) => {
    const by = knownId(reading.actors, claim, 'by', claim.by, 'problem.unknown-actor', reading);
    const orphaned = claim.by !== undefined && by === undefined && claim.stance === 'states';
    return present({
      ...claim,
      stance: orphaned ? 'claims' : claim.stance!,
      by,
      source: knownId(reading.sources, claim, 'source', claim.source, 'problem.unknown-source', reading),
      position: readPosition(claim, reading),
    });
  });
}

function readPosition(claim: Cleaned<ClaimRecord>, { problems, paths }: Reading): ClaimRecord['position'] {
  const { position } = claim;
  if (!position || position.start < position.end) return position;
  problems.report(into(paths.get(claim), 'position'), position, 'problem.position');
  return undefined;
}
