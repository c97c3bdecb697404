import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { Ms } from '../base/units.js';
import { isTimeZone } from '../base/zone.js';
import { clean, type Draft, type Finish } from './clean.js';
import { checkMemberships } from './memberships.js';
import type { Problems } from './problems.js';
import { finishClaim, finishParticipant } from './read-claims.js';
import { finishEvent } from './read-events.js';
import { finishRelation } from './read-relations.js';
import { finishWhen, readDateOf } from './read-whens.js';
import { dropUnknown, isFirst, type Reading } from './reading.js';
import {
  ActorSchema,
  ClaimSchema,
  EventSchema,
  ParticipantSchema,
  PlaceSchema,
  RelationSchema,
  SourceSchema,
  type StoryRecord,
  StorySchema,
  type WhenRecord,
  WhenSchema,
} from './schema.js';
import { labelOf } from './text.js';

/** A checked document: every reference leads somewhere and every When has its date. */
export interface CheckedStory {
  readonly record: StoryRecord;
  readonly dates: ReadonlyMap<WhenRecord, FuzzyDate>;
  /** Instant of the dateline. */
  readonly dateline?: Ms | undefined;
}

/**
 * Checks a value that should be a story and keeps all that can be used of it; the rest goes to `problems`. A list is
 * taken for the events. Of a number or a text nothing is left.
 */
export function readRecords(value: unknown, problems: Problems): CheckedStory {
  if (typeof value !== 'object' || value === null) {
    problems.report([], value, 'problem.no-story');
    return emptyRecords();
  }
  if (Array.isArray(value)) problems.report([], value, 'problem.bare-list');
  const given = Array.isArray(value) ? { version: 1, events: value } : versioned(value, problems);
  const finish = new Map<unknown, Finish>();
  const reading: Reading = {
    problems,
    path: [],
    finish,
    actors: new Set(),
    sources: new Set(),
    events: new Set(),
    relations: new Set(),
    places: new Map(),
    givenIds: once(() => givenIds(given)),
    zone: zoneOf(given),
    whens: [],
    dates: new Map(),
  };
  const actors = new Map<string, { record: Draft; row: number }>();
  finish.set(ClaimSchema, (claim) => finishClaim(claim, reading));
  finish.set(ParticipantSchema, (participant, lifted) => finishParticipant(participant, lifted, reading));
  finish.set(WhenSchema, (when, lifted) => finishWhen(when, lifted, reading));
  finish.set(EventSchema, (event) => finishEvent(event, reading));
  finish.set(RelationSchema, (relation) => finishRelation(relation, reading));
  finish.set(ActorSchema, (actor) => {
    if (!isFirst(reading.actors, actor, reading)) return undefined;
    actors.set(actor.id, { record: actor, row: reading.path[1] as number });
    actor.aliases ??= [];
    actor.memberOf ??= [];
    return labelled(actor, 'name');
  });
  finish.set(SourceSchema, (source) => {
    if (!isFirst(reading.sources, source, reading)) return undefined;
    readDateOf(source, 'date', reading);
    dropUnknown(reading.actors, source, 'actor', 'problem.unknown-actor', reading);
    return labelled(source, 'title');
  });
  finish.set(PlaceSchema, (place) => {
    if (!isFirst(reading.places, place, reading)) return undefined;
    reading.places.set(place.id, place.timeZone);
    return labelled(place, 'name');
  });

  const story = clean(StorySchema, given, reading) as Draft;
  checkMemberships(actors, reading);
  if (story.events.length === 0) problems.report(['events'], story.events, 'problem.no-events');
  const dateline = readDateOf(story, 'dateline', reading);
  for (const list of ['sources', 'actors', 'places', 'relations']) story[list] ??= [];
  return { record: story as StoryRecord, dates: reading.dates, dateline: dateline?.instants[0] };
}

/** A story with nothing in it. */
export function emptyRecords(): CheckedStory {
  const record = { version: 1, sources: [], actors: [], places: [], events: [], relations: [] } as const;
  return { record, dates: new Map() };
}

/** A later version is read as far as it is understood. */
function versioned(story: object, problems: Problems): Draft {
  const version: unknown = 'version' in story ? story.version : undefined;
  if (typeof version !== 'number' || !(version > 1)) return story;
  problems.report(['version'], version, 'problem.newer', { version });
  return { ...story, version: 1 };
}

/** The zone of the story is needed before its member's turn. */
function zoneOf({ timeZone }: Draft): string | undefined {
  return typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : undefined;
}

/** Ids that records of the document give themselves: none is made that a later record has. */
function givenIds({ events, relations }: Draft): ReadonlySet<string> {
  const records: readonly unknown[] = [events, relations].filter(Array.isArray).flat();
  const ids = records.map((record) => (record as Draft | null)?.id);
  return new Set(ids.flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? [String(id)] : [])));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function labelled(record: Draft, member: string): Draft {
  if (!record[member].trim()) record[member] = labelOf(record.id);
  return record;
}
