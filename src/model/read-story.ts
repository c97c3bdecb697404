import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { CheckedStory } from '../formats/read-records.js';
import type { EventRecord, StoryRecord, WhenRecord } from '../formats/schema.js';
import { packBounds } from './bound-columns.js';
import { kindColumn } from './kind-table.js';
import { buildLists, invertLists } from './row-lists.js';
import { standingOf } from './standing.js';
import type { Accounts, Actors, Events, Relations, RowLists, Story } from './story.js';

/** Roles of those whom an event names, though they take no part in it. */
const bystanders: ReadonlySet<string | undefined> = new Set(['topic', 'source', 'audience']);

/** Puts the records of a story into columns. */
export function readStory({ record, dates, dateline }: CheckedStory): Story {
  const { title, description, lang, timeZone, places, sources, kinds } = record;
  const eventKinds = kindColumn(kinds?.events, record.events);
  const actorKinds = kindColumn(kinds?.actors, record.actors);
  const relationKinds = kindColumn(kinds?.relations, record.relations);
  const rows: Rows = { actors: rowMap(record.actors), events: rowMap(record.events), places: rowMap(record.places) };
  const whens = record.events.flatMap(({ when }) => when);
  const events = readEvents(record, rows, eventKinds.rows);
  return {
    ...given({ title, description, lang, timeZone, dateline }),
    events,
    accounts: readAccounts(whens, dates, events.accounts),
    actors: readActors(record, rows, actorKinds.rows, events),
    relations: readRelations(record, rows, relationKinds.rows, dates),
    places,
    sources,
    eventKinds: eventKinds.kinds,
    actorKinds: actorKinds.kinds,
    relationKinds: relationKinds.kinds,
    record: () => record,
  };
}

/** Only the members that have a value. */
function given<Members extends object>(members: Members) {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Members]?: Exclude<Members[Key], undefined> };
}

/** Rows by id. */
type Rows = { readonly [Key in 'actors' | 'events' | 'places']: ReadonlyMap<string, number> };

function readEvents({ events: records }: StoryRecord, rows: Rows, kind: Uint16Array): Events {
  const named = (takesPart: (event: EventRecord['actors'][number]) => boolean) =>
    buildLists(records.length, (event, add) => {
      for (const one of records[event]!.actors) if (takesPart(one)) add(rows.actors.get(one.actor)!);
    });
  let account = 0;
  return {
    count: records.length,
    id: (event) => records[event]!.id,
    title: (event) => records[event]!.title,
    indexOf: (id) => rows.events.get(id) ?? -1,
    kind,
    importance: Float32Array.from(records, ({ importance }) => importance ?? 0.5),
    accounts: buildLists(records.length, (event, add) => {
      for (let left = records[event]!.when.length; left > 0; left--) add(account++);
    }),
    actors: named(({ role }) => !bystanders.has(role)),
    mentions: named(() => true),
    place: Int32Array.from(records, ({ place }) => (place === undefined ? -1 : rows.places.get(place)!)),
    standing: (event) => standingOf(records[event]!.claims),
    record: (event) => records[event]!,
  };
}

function readAccounts(
  whens: readonly WhenRecord[],
  dates: ReadonlyMap<WhenRecord, FuzzyDate>,
  ofEvent: RowLists,
): Accounts {
  const count = whens.length;
  const read = whens.map((when) => dates.get(when)!);
  const wall = packBounds(count, (account) => read[account]!.wall);
  const floating = read.every((date) => date.timeZone === undefined);
  return {
    count,
    event: invertLists(ofEvent, count).items,
    wall,
    instants: floating ? wall : packBounds(count, (account) => read[account]!.instants),
    sets: Uint32Array.from(read.flatMap(({ members }, account) => (members ? [account] : []))),
    date: (account) => read[account]!,
    standing: (account) => standingOf(whens[account]!.claims),
    claims: (account) => whens[account]!.claims,
  };
}

function readActors({ actors, events: records }: StoryRecord, rows: Rows, kind: Uint16Array, events: Events): Actors {
  const count = actors.length;
  const speakers = buildLists(records.length, (event, add) => {
    const { claims, when } = records[event]!;
    for (const said of [claims, ...when.map((one) => one.claims)]) {
      for (const { by } of said) if (by !== undefined) add(rows.actors.get(by)!);
    }
  });
  return {
    count,
    records: actors,
    indexOf: (id) => rows.actors.get(id) ?? -1,
    kind,
    events: invertLists(events.actors, count),
    mentions: invertLists(events.mentions, count),
    speaksOf: invertLists(speakers, count),
    memberOf: buildLists(count, (actor, add) => {
      for (const id of actors[actor]!.memberOf) add(rows.actors.get(id)!);
    }),
  };
}

function readRelations(
  { relations }: StoryRecord,
  rows: Rows,
  kind: Uint16Array,
  dates: ReadonlyMap<WhenRecord, FuzzyDate>,
): Relations {
  const relationRows = rowMap(relations);
  return {
    count: relations.length,
    records: relations,
    indexOf: (id) => relationRows.get(id) ?? -1,
    source: Uint32Array.from(relations, ({ source }) => rows.actors.get(source)!),
    target: Uint32Array.from(relations, ({ target }) => rows.actors.get(target)!),
    kind,
    events: buildLists(relations.length, (relation, add) => {
      for (const id of relations[relation]!.events) add(rows.events.get(id)!);
    }),
    date: (relation) => dates.get(relations[relation]!.when[0]!),
    standing: (relation) => standingOf(relations[relation]!.claims),
  };
}

function rowMap(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  records.forEach(({ id }, row) => {
    rows.set(id, row);
  });
  return rows;
}
