import { madeId } from '../../formats/made-ids.js';
import type {
  ActorRecord,
  ClaimRecord,
  EventRecord,
  RelationRecord,
  StoryRecord,
  WhenRecord,
} from '../../formats/records.js';
import type { ActorChange } from './actions.js';
import { type EditorDocument, knownActors } from './document.js';
import { changed, mapped } from './with-event.js';

/** Makes actors that were found in the text actors of the story; ids that nobody has are passed over. */
export function withActors(document: EditorDocument, ids: Iterable<string>): EditorDocument {
  const wanted = new Set(ids);
  const added = document.found.actors.filter(({ id }) => wanted.has(id));
  if (added.length === 0) return document;
  return {
    ...document,
    story: { ...document.story, actors: [...document.story.actors, ...added] },
    found: { ...document.found, actors: document.found.actors.filter((actor) => !added.includes(actor)) },
  };
}

/**
 * The id behind a name or an id. A name that nobody has becomes one that was found, with an id of its own; where it is
 * empty there is no id.
 */
export function actorByName(document: EditorDocument, name: string): [EditorDocument, id: string | undefined] {
  const words = name.trim();
  if (words === '') return [document, undefined];
  const actors = knownActors(document);
  const isCalled = (actor: ActorRecord): boolean => [actor.name, ...actor.aliases].some((one) => sameName(one, words));
  const known = actors.find(({ id }) => id === name) ?? actors.find(isCalled);
  if (known) return [document, known.id];
  const id = madeId(words, 'actor', new Set(actors.map((actor) => actor.id)));
  const made: ActorRecord = { id, name: words, aliases: [], memberOf: [] };
  return [{ ...document, found: { ...document.found, actors: [...document.found.actors, made] } }, id];
}

export function addActor(document: EditorDocument, name: string): EditorDocument {
  const [named, id] = actorByName(document, name);
  const next = id === undefined ? document : withActors(named, [id]);
  return next === named ? document : next;
}

export function changeActor(document: EditorDocument, id: string, change: ActorChange): EditorDocument {
  const { aliases, ...rest } = change;
  const kept: ActorChange = Object.fromEntries(
    Object.entries(rest)
      .map(([key, value]) => [key, value?.trim() || undefined])
      .filter(([key, value]) => key !== 'name' || value !== undefined),
  );
  const names = aliases?.map((alias) => alias.trim()).filter((alias) => alias !== '');
  const actors = mapped(document.story.actors, (actor) => {
    if (actor.id !== id) return actor;
    const isSame = !names || names.join('\n') === actor.aliases.join('\n');
    return changed<ActorRecord>(actor, {
      ...(kept as Partial<ActorRecord>),
      ...(isSame ? {} : { aliases: [...new Set(names)] }),
    });
  });
  return actors === document.story.actors ? document : { ...document, story: { ...document.story, actors } };
}

/** Takes an actor out of the story and out of all that names it. Relations end with one of their ends. */
export function dropActor(document: EditorDocument, id: string): EditorDocument {
  if (!document.story.actors.some((actor) => actor.id === id)) return document;
  return withActorAs(document, id, undefined);
}

/** Makes one actor another’s: its names are the other’s other names, and whatever named it names the other. */
export function mergeActors(document: EditorDocument, from: string, into: string): EditorDocument {
  const [named] = [withActors(document, [into])];
  const merged = knownActors(named).find(({ id }) => id === from);
  const target = named.story.actors.find(({ id }) => id === into);
  if (!merged || !target || from === into) return document;
  const aliases = [...target.aliases, merged.name, ...merged.aliases].filter(
    (name, i, all) => !sameName(name, target.name) && all.findIndex((other) => sameName(other, name)) === i,
  );
  const memberOf = [...new Set([...target.memberOf, ...merged.memberOf])].filter((id) => id !== from && id !== into);
  const { id: _, name: __, ...more } = merged;
  const actor: ActorRecord = { ...more, ...target, aliases, memberOf };
  const next = withActorAs(named, from, into);
  return {
    ...next,
    story: { ...next.story, actors: next.story.actors.map((one) => (one.id === into ? actor : one)) },
  };
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Replaces an actor everywhere by another, or by nobody. */
function withActorAs(document: EditorDocument, from: string, to: string | undefined): EditorDocument {
  const { story, drafts, found } = document;
  const swap = (id: string): string | undefined => (id === from ? to : id);
  const event = (one: EventRecord): EventRecord => ({
    ...one,
    actors: once(
      one.actors.flatMap((part) => idIn(part, swap(part.actor), 'actor')),
      ({ actor }) => actor,
    ),
    claims: one.claims.map(claim),
    when: one.when.map(when),
  });
  const claim = (one: ClaimRecord): ClaimRecord => (one.by === from ? changed(one, { by: to }) : one);
  const when = (one: WhenRecord): WhenRecord => ({ ...one, claims: one.claims.map(claim) });
  const relation = (one: RelationRecord): RelationRecord[] => {
    const [source, target] = [swap(one.source), swap(one.target)];
    if (source === undefined || target === undefined || source === target) return [];
    return [{ ...one, source, target, claims: one.claims.map(claim), when: one.when.map(when) }];
  };
  const next: StoryRecord = {
    ...story,
    actors: story.actors
      .filter(({ id }) => id !== from)
      .map((actor) => ({
        ...actor,
        memberOf: [...new Set(actor.memberOf.flatMap((id) => swap(id) ?? []))].filter((id) => id !== actor.id),
      })),
    sources: story.sources.map((source) => (source.actor === from ? changed(source, { actor: to }) : source)),
    events: story.events.map(event),
    relations: story.relations.flatMap(relation),
  };
  return {
    ...document,
    story: next,
    drafts: drafts.map((draft) => ({ ...draft, event: event(draft.event) })),
    found: {
      ...found,
      actors: found.actors.filter(({ id }) => id !== from),
      names: found.names.flatMap((name) => idIn(name, swap(name.actor), 'actor')),
    },
  };
}

function idIn<Kept extends object>(record: Kept, id: string | undefined, key: keyof Kept): Kept[] {
  return id === undefined ? [] : record[key] === id ? [record] : [{ ...record, [key]: id }];
}

function once<Item>(list: readonly Item[], key: (item: Item) => string): Item[] {
  return list.filter((item, i) => list.findIndex((other) => key(other) === key(item)) === i);
}
