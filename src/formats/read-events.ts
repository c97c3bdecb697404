import { message } from '../base/messages.js';
import { madeId } from './made-ids.js';
import { readClaims } from './read-claims.js';
import { readWhens } from './read-whens.js';
import { type Cleaned, knownId, present, type Reading, withoutDuplicates } from './reading.js';
import type { EventRecord, ParticipantRecord } from './schema.js';
import { cutText, labelOf } from './text.js';

/** Events with ids of their own, dates that can be read, and actors and places that exist. */
export function readEvents(events: readonly Cleaned<EventRecord>[], reading: Reading): readonly EventRecord[] {
  return namedEvents(events, reading).map((event) => {
    const place = knownId(reading.places, event, 'place', event.place, 'problem.unknown-place', reading);
    const zone = place === undefined ? undefined : reading.places.get(place)?.timeZone;
    return present({
      ...event,
      title: titleOf(event, reading.problems.lang),
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
    const title = titleOf(event, reading.problems.lang);
    const result = { id: madeId(title, 'event', taken), ...event, title };
    taken.add(result.id);
    reading.paths.set(result, reading.paths.get(event));
    return result;
  });
  return withoutDuplicates(named, reading);
}

function titleOf({ title, description, id }: Cleaned<EventRecord>, lang: string): string {
  if (title?.trim()) return title;
  if (description?.trim()) return cutText(description, 80);
  return id ? labelOf(id) : message(lang, 'problem.untitled');
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
