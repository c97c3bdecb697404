import { type MessageKey, message } from '../base/messages.js';
import { madeId } from './made-ids.js';
import { readClaims } from './read-claims.js';
import { readWhens } from './read-whens.js';
import { type Cleaned, knownId, present, type Reading, withoutDuplicates } from './reading.js';
import type { EventRecord, ParticipantRecord } from './schema.js';
import { cutText } from './text.js';

/** Events with ids of their own, dates that can be read, and actors and places that exist. */
export function readEvents(events: readonly Cleaned<EventRecord>[], reading: Reading): readonly EventRecord[] {
  return namedEvents(events, reading).map((event) => {
    const place = knownId(reading.places, event, 'place', event.place, 'problem.unknown-place', reading);
    const zone = place === undefined ? undefined : reading.places.get(place)?.timeZone;
    return present({
      ...event,
      title: event.title || titleOf(event),
      when: readWhens(event.when, zone, reading),
      actors: readParticipants(event.actors, reading),
      place,
      media: event.media ?? [],
      claims: readClaims(event.claims, reading),
    });
  });
}

type NamedEvent = Cleaned<EventRecord> & { readonly id: string };

/** A given id goes before a made one, wherever it stands. */
function namedEvents(events: readonly Cleaned<EventRecord>[], reading: Reading): readonly NamedEvent[] {
  const taken = new Set(events.map(({ id }) => id).filter((id) => id !== undefined));
  const named = events.map((event): NamedEvent => {
    if (event.id !== undefined) return event as NamedEvent;
    const title = event.title || titleOf(event);
    const result = { id: madeId(title, 'event', taken), ...event, title };
    taken.add(result.id);
    reading.paths.set(result, reading.paths.get(event));
    return result;
  });
  return withoutDuplicates(named, reading);
}

function titleOf({ description, id }: Cleaned<EventRecord>): string {
  return description ? cutText(description, 80) : id || message('en', 'problem.untitled' satisfies MessageKey);
}

function readParticipants(
  participants: readonly ParticipantRecord[] | undefined,
  reading: Reading,
): readonly ParticipantRecord[] {
  return (participants ?? []).filter(
    (participant) =>
      knownId(reading.actors, participant, 'actor', participant.actor, 'problem.unknown-actor', reading) !== undefined,
  );
}
