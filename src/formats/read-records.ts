import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { MessageKey } from '../base/messages.js';
import type { Ms } from '../base/units.js';
import { clean } from './clean.js';
import { checkMemberships } from './memberships.js';
import type { Problems } from './problems.js';
import { finishEvent } from './read-events.js';
import { finishRelation } from './read-relations.js';
import { readDate } from './read-whens.js';
import { type Draft, type Finish, type IdList, isFirst, type Reading, reportAt } from './reading.js';
import type { StoryRecord, WhenRecord } from './schema.js';
import * as schema from './schema.js';
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
  let ids: ReadonlySet<string> | undefined;
  const reading: Reading = {
    problems,
    path: [],
    finish: finishers,
    ids: { actors: new Map(), sources: new Map(), places: new Map(), events: new Map(), relations: new Map() },
    givenIds: () => (ids ??= givenIds(given)),
    whens: new Map(),
    dates: new Map(),
  };
  const record = clean(schema.StorySchema, given, reading) as StoryRecord;
  checkMemberships(reading);
  if (record.events.length === 0 && record.relations.length === 0)
    problems.report(['events'], record.events, 'problem.no-events');
  return { record, dates: reading.dates, dateline: reading.dateline };
}

/** A story with nothing in it. */
export function emptyRecords(): CheckedStory {
  const record = { version: 1, sources: [], actors: [], places: [], events: [], relations: [] } as const;
  return { record, dates: new Map() };
}

/** A record whose id is its own, named after it where it has no name. */
const named =
  (list: IdList, member: string): Finish =>
  (record: Draft, reading) => {
    if (!isFirst(list, record, reading)) return undefined;
    if (!record[member].trim()) record[member] = labelOf(record.id);
    return record;
  };

/** An id that a record has. */
const known =
  (list: IdList, message: MessageKey): Finish =>
  (id: string, reading) =>
    reading.ids[list].has(id) ? id : reportAt(reading, undefined, id, message);

const knownEvent = known('events', 'problem.unknown-event');

/** What is done with each value, by its definition. */
const finishers = new Map<unknown, Finish>([
  [schema.actorId, known('actors', 'problem.unknown-actor')],
  [schema.sourceId, known('sources', 'problem.unknown-source')],
  [schema.placeId, known('places', 'problem.unknown-place')],
  [schema.eventIds, (ids: string[], reading) => ids.filter((id) => knownEvent(id, reading, id))],
  [schema.ActorSchema, named('actors', 'name')],
  [schema.SourceSchema, named('sources', 'title')],
  [schema.PlaceSchema, named('places', 'name')],
  [schema.PositionSchema, finishPosition],
  [schema.ClaimSchema, finishClaim],
  [schema.WhenSchema, finishWhen],
  [schema.EventSchema, finishEvent],
  [schema.RelationSchema, finishRelation],
  [schema.sourceDate, (text: string, reading) => readDate(text, reading.path, reading) && text],
  [schema.dateline, finishDateline],
  [schema.storyZone, (zone: string, reading) => (reading.zone = zone)],
]);

function finishPosition(position: Draft, reading: Reading): unknown {
  if (position.start < position.end) return position;
  return reportAt(reading, undefined, position, 'problem.position');
}

/** Of a speaker who is unknown, a statement is read as a claim: without its speaker it would be the text's own word. */
function finishClaim(claim: Draft, _: Reading, { by }: Draft): Draft {
  if (by && !claim.by && claim.stance === 'states') claim.stance = 'claims';
  return claim;
}

/** An account waits until the zone of its event is known. */
function finishWhen(when: Draft, { path, whens }: Reading, given: unknown): Draft {
  when.claims ??= [];
  whens.set(when, { path: [...path], given });
  return when;
}

function finishDateline(text: string, reading: Reading): unknown {
  const date = readDate(text, reading.path, reading);
  if (!date) return undefined;
  [reading.dateline] = date.instants;
  return text;
}

/** A later version is read as far as it is understood. */
function versioned(story: object, problems: Problems): Draft {
  const version: unknown = 'version' in story ? story.version : undefined;
  if (typeof version !== 'number' || !(version > 1)) return story;
  problems.report(['version'], version, 'problem.newer', { version });
  return { ...story, version: 1 };
}

/** Ids that records of the document give themselves: none is made that a later record has. */
function givenIds({ events, relations }: Draft): ReadonlySet<string> {
  const records: readonly (Draft | null)[] = [events, relations].filter(Array.isArray).flat();
  const ids = records.map((record) => record?.id);
  return new Set(ids.filter((id) => typeof id === 'string' || typeof id === 'number').map(String));
}
