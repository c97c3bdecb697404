import type { ClaimRecord } from '../formats/schema.js';
import type { Standing, Story } from './story.js';

/**
 * How far claims vouch for a thing. Nobody said anything: the text itself states it. Somebody denies it: disputed.
 * Else somebody has to state it; to claim, report, analyse, plan or speculate is less.
 */
export function standingOf(claims: readonly ClaimRecord[]): Standing {
  if (claims.some((claim) => claim.stance === 'denies')) return 'disputed';
  return claims.length === 0 || claims.some((claim) => claim.stance === 'states') ? 'stated' : 'claimed';
}

/** The weakest of an event's own standing and that of the date it is drawn at. */
export function standingWithDate(story: Story, event: number): Standing {
  const { starts, items } = story.events.accounts;
  const own = story.events.standing(event);
  const dated = starts[event]! < starts[event + 1]!;
  const date = dated ? story.accounts.standing(items[starts[event]!]!) : 'stated';
  if (own === 'disputed' || date === 'disputed') return 'disputed';
  return own === 'claimed' || date === 'claimed' ? 'claimed' : 'stated';
}
