import { type Draft, reportAt } from './clean.js';
import { dropUnknown, isKnown, type Reading } from './reading.js';

/**
 * A claim with a speaker and a source that exist. A statement whose speaker is unknown is read as a claim: without its
 * speaker it would be the text's own word.
 */
export function finishClaim(claim: Draft, reading: Reading): Draft {
  const attributed = claim.by !== undefined;
  dropUnknown(reading.actors, claim, 'by', 'problem.unknown-actor', reading);
  if (attributed && claim.by === undefined && claim.stance === 'states') claim.stance = 'claims';
  dropUnknown(reading.sources, claim, 'source', 'problem.unknown-source', reading);
  const { position } = claim;
  if (position && !(position.start < position.end)) {
    reportAt(reading, 'position', position, 'problem.position');
    delete claim.position;
  }
  return claim;
}

/** A participant that exists. */
export function finishParticipant(participant: Draft, lifted: boolean, reading: Reading): Draft | undefined {
  const member = lifted ? undefined : 'actor';
  const known = isKnown(reading.actors, participant.actor, member, 'problem.unknown-actor', reading);
  return known ? participant : undefined;
}
