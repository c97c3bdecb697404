import { actorByName, withActors } from './actors.js';
import { type EditorDocument, isDraft } from './document.js';
import { changed, mapped, withEvent } from './with-event.js';

/** Names an actor in an event. `actor` is an id, or a name: that of somebody known, or of an actor made for it. */
export function addParticipant(document: EditorDocument, id: string, actor: string): EditorDocument {
  const [named, who] = actorByName(document, actor);
  if (who === undefined) return document;
  const next = withEvent(named, id, (event) =>
    event.actors.some((other) => other.actor === who) ? event : { ...event, actors: [...event.actors, { actor: who }] },
  );
  if (next === named) return document;
  // What a draft names becomes an actor of the story when the draft becomes an event.
  return isDraft(document, id) ? next : withActors(next, [who]);
}

export function dropParticipant(document: EditorDocument, id: string, actor: string): EditorDocument {
  return withEvent(document, id, (event) => {
    const actors = event.actors.filter((other) => other.actor !== actor);
    return actors.length === event.actors.length ? event : { ...event, actors };
  });
}

export function setRole(document: EditorDocument, id: string, actor: string, role: string | undefined): EditorDocument {
  return withEvent(document, id, (event) => {
    const actors = mapped(event.actors, (one) =>
      one.actor === actor ? changed(one, { role: role?.trim() || undefined }) : one,
    );
    return actors === event.actors ? event : { ...event, actors };
  });
}
