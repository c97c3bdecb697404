import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { Ms } from '../base/units.js';
import { readWhen } from '../base/when.js';
import { clean } from './clean.js';
import { into, type Path, pathText } from './path.js';
import type { Problems } from './problems.js';
import { readActors } from './read-actors.js';
import { readEvents } from './read-events.js';
import { readRelations } from './read-relations.js';
import { type Cleaned, knownId, present, type Reading, withoutDuplicates } from './reading.js';
import {
  type ActorRecord,
  type EventRecord,
  type PlaceRecord,
  type SourceRecord,
  type StoryRecord,
  StorySchema,
  type WhenRecord,
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
    problems.report(undefined, value, 'problem.no-story');
    return emptyRecords();
  }
  if (Array.isArray(value)) problems.report(undefined, value, 'problem.bare-list');
  const cleaning = { problems, paths: new Map<object, Path | undefined>(), lifted: new Set<object>() };
  const given = Array.isArray(value) ? { version: 1, events: value } : versioned(value, problems);
  const story = clean(StorySchema, given, undefined, cleaning) as CleanedStory;
  const places = withoutDuplicates((story.places ?? []) as PlaceRecord[], cleaning).map(named('name'));
  const actors = readActors(story.actors ?? [], cleaning);
  const sources = withoutDuplicates((story.sources ?? []) as SourceRecord[], cleaning);
  const reading: Reading = {
    ...cleaning,
    actors: idsOf(actors),
    sources: idsOf(sources),
    places: new Map(places.map((place) => [place.id, place])),
    zone: story.timeZone,
    dates: new Map(),
  };
  const events = readEvents(story.events, reading);
  if (events.length === 0) problems.report(into(undefined, 'events'), story.events, 'problem.no-events');
  const dateline = readDate(story.dateline, into(undefined, 'dateline'), reading);
  const record = present({
    ...story,
    dateline: dateline ? story.dateline : undefined,
    sources: sources.map((source) => readSource(source, reading)),
    actors,
    places,
    events,
    relations: readRelations(story.relations, idsOf(events), reading),
  });
  return { record, dates: reading.dates, dateline: dateline?.instants[0] };
}

/** A story with nothing in it. */
export function emptyRecords(): CheckedStory {
  const record = { version: 1, sources: [], actors: [], places: [], events: [], relations: [] } as const;
  return { record, dates: new Map() };
}

type CleanedStory = Omit<StoryRecord, 'sources' | 'actors' | 'places' | 'events' | 'relations'> & {
  readonly events: readonly Cleaned<EventRecord>[];
  readonly actors?: readonly Cleaned<ActorRecord>[];
  readonly sources?: readonly Cleaned<SourceRecord>[];
  readonly places?: readonly Cleaned<PlaceRecord>[];
  readonly relations?: readonly Cleaned<StoryRecord['relations'][number]>[];
};

/** A later version is read as far as it is understood. */
function versioned(story: object, problems: Problems): object {
  const version: unknown = 'version' in story ? story.version : undefined;
  if (typeof version !== 'number' || !(version > 1)) return story;
  problems.report(into(undefined, 'version'), version, 'problem.newer', { version });
  return { ...story, version: 1 };
}

function readSource(source: SourceRecord, reading: Reading): SourceRecord {
  return present({
    ...named('title')(source),
    date: readDate(source.date, into(reading.paths.get(source), 'date'), reading) && source.date,
    actor: knownId(reading.actors, source, 'actor', source.actor, 'problem.unknown-actor', reading),
  });
}

function readDate(edtf: string | undefined, at: Path, { problems, zone }: Reading): FuzzyDate | undefined {
  if (edtf === undefined) return undefined;
  const { date, problems: found } = readWhen(edtf, { storyZone: zone, path: pathText(at), lang: problems.lang });
  for (const problem of found) problems.add(problem);
  return date;
}

function named<Member extends string>(member: Member) {
  return <Item extends { readonly id: string } & Readonly<Record<Member, string>>>(item: Item): Item =>
    item[member].trim() ? item : { ...item, [member]: labelOf(item.id) };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
