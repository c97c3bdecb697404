import type { ClaimChange } from './actions.js';
import { actorByName, withActors } from './actors.js';
import { type EditorDocument, isDraft, type Stretch } from './document.js';
import { claimAt } from './quote.js';
import { changed, withEvent } from './with-event.js';

/** Attaches words of the text to an event as evidence; the same words are attached once. */
export function addClaim(document: EditorDocument, id: string, { start, end }: Stretch): EditorDocument {
  const { text } = document;
  if (text.slice(start, end).trim() === '') return document;
  const claim = claimAt(text, start, end);
  return withEvent(document, id, (event) => {
    const isThere = event.claims.some(
      ({ position }) => position?.start === claim.position?.start && position?.end === claim.position?.end,
    );
    return isThere ? event : { ...event, claims: [...event.claims, claim] };
  });
}

/** Whose words they are (an id or a name), and what is done by them. */
export function changeClaim(document: EditorDocument, id: string, at: number, change: ClaimChange): EditorDocument {
  const [named, by] = change.by ? actorByName(document, change.by) : [document, undefined];
  const own = 'by' in change ? { ...change, by } : change;
  const next = withEvent(named, id, (event) => {
    const claim = event.claims[at];
    const kept = claim && changed(claim, own);
    return !kept || kept === claim ? event : { ...event, claims: event.claims.with(at, kept) };
  });
  if (next === named) return document;
  return by === undefined || isDraft(document, id) ? next : withActors(next, [by]);
}

export function dropClaim(document: EditorDocument, id: string, at: number): EditorDocument {
  return withEvent(document, id, (event) =>
    at < event.claims.length ? { ...event, claims: event.claims.toSpliced(at, 1) } : event,
  );
}
