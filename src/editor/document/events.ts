import { madeId } from '../../formats/made-ids.js';
import type { EventRecord, WhenRecord } from '../../formats/records.js';
import { cutText } from '../../formats/text.js';
import type { EventChange } from './actions.js';
import { withActors } from './actors.js';
import { type EditorDocument, isDraft, type Stretch } from './document.js';
import { claimAt } from './quote.js';
import { changed, withEvent } from './with-event.js';

/** Makes drafts events of the story, with the actors that they name. */
export function accept(document: EditorDocument, ids: readonly string[]): EditorDocument {
  const taken = new Set(ids);
  const accepted = document.drafts.filter(({ event }) => taken.has(event.id));
  if (accepted.length === 0) return document;
  const drafts = document.drafts.filter(({ event }) => !taken.has(event.id));
  const events = [...document.story.events];
  const known = new Set(events.map(({ id }) => id));
  for (const { event } of accepted) {
    const id = madeId(event.title, 'event', known);
    known.add(id);
    events.push({ ...event, id });
  }
  const named = accepted.flatMap(({ event }) => actorsIn(event));
  return withActors({ ...document, drafts, story: { ...document.story, events } }, named);
}

export function reject(document: EditorDocument, ids: readonly string[]): EditorDocument {
  const gone = new Set(ids);
  const drafts = document.drafts.filter(({ event }) => !gone.has(event.id));
  return drafts.length === document.drafts.length ? document : { ...document, drafts };
}

/** An event out of chosen words: they are its title and its evidence; dates and names found in them are its own. */
export function addEvent(document: EditorDocument, { start, end }: Stretch): EditorDocument {
  const { text, story, found } = document;
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words === '') return document;
  const isIn = (stretch: Stretch): boolean => stretch.start >= start && stretch.end <= end;
  const date = found.dates.find(isIn)?.when;
  const actors = [...new Set(found.names.filter(isIn).map(({ actor }) => actor))];
  const title = cutText(words.charAt(0).toUpperCase() + words.slice(1), 120);
  const event: EventRecord = {
    id: madeId(title, 'event', new Set(story.events.map(({ id }) => id))),
    title,
    when: date ? [date] : [],
    actors: actors.map((actor) => ({ actor })),
    media: [],
    claims: [claimAt(text, start, end)],
  };
  return withActors({ ...document, story: { ...story, events: [...story.events, event] } }, actors);
}

/** Takes an event out of the story, and out of the relations that it is evidence of. */
export function dropEvent(document: EditorDocument, id: string): EditorDocument {
  const { story } = document;
  if (isDraft(document, id)) return reject(document, [id]);
  const events = story.events.filter((event) => event.id !== id);
  if (events.length === story.events.length) return document;
  const relations = story.relations.map((relation) =>
    relation.events.includes(id) ? { ...relation, events: relation.events.filter((other) => other !== id) } : relation,
  );
  return { ...document, story: { ...story, events, relations } };
}

export function changeEvent(document: EditorDocument, id: string, change: EventChange): EditorDocument {
  const kept: EventChange = Object.fromEntries(
    Object.entries(change)
      .map(([key, value]) => [key, value?.trim() || undefined])
      // An event without a title is none.
      .filter(([key, value]) => key !== 'title' || value !== undefined),
  );
  return withEvent(document, id, (event) => changed(event, kept));
}

export function setWhen(
  document: EditorDocument,
  id: string,
  at: number,
  when: WhenRecord | undefined,
): EditorDocument {
  return withEvent(document, id, (event) => {
    if (at > event.when.length || (!when && at === event.when.length)) return event;
    return { ...event, when: event.when.toSpliced(at, 1, ...(when ? [when] : [])) };
  });
}

/** Every actor that an event names, as taking part or as saying so. */
function actorsIn({ actors, claims, when }: EventRecord): readonly string[] {
  const by = [...claims, ...when.flatMap((one) => one.claims)].flatMap((claim) => claim.by ?? []);
  return [...actors.map(({ actor }) => actor), ...by];
}
