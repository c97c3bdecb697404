import { plainText } from '../../formats/plain-text.js';
import { anchorQuote } from '../../formats/quote-anchor.js';
import type { ClaimRecord, EventRecord, StoryRecord } from '../../formats/records.js';
import type { Stretch } from './document.js';

/** Where the evidence of events stands in the text, by the claims’ own records: what was found stays found. */
export interface Places {
  of(claim: ClaimRecord): Stretch | undefined;
}

/** Finds evidence in a text, each claim once. */
export function placesIn(text: string): Places {
  const found = new WeakMap<ClaimRecord, Stretch | null>();
  let plain: ReturnType<typeof plainText> | undefined;
  const find = ({ quote, position }: ClaimRecord): Stretch | null => {
    if (!quote) return null;
    // What was chosen in this very text need not be looked for.
    if (position && text.slice(position.start, position.end) === quote.exact) return position;
    plain ??= plainText(text);
    const place = anchorQuote(plain, quote, position);
    return 'start' in place ? place : null;
  };
  return {
    of(claim) {
      let place = found.get(claim);
      if (place === undefined) {
        place = text === '' ? null : find(claim);
        found.set(claim, place);
      }
      return place ?? undefined;
    },
  };
}

/** Every claim on an event and on its dates. */
export function claimsOf({ claims, when }: EventRecord): readonly ClaimRecord[] {
  return [...claims, ...when.flatMap((one) => one.claims)];
}

/** What of a text a story has already as evidence. */
export function toldIn(places: Places, { events }: StoryRecord): readonly Stretch[] {
  return events.flatMap((event) => claimsOf(event).flatMap((claim) => places.of(claim) ?? []));
}
