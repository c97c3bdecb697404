import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { CheckedStory } from '../formats/read-records.js';
import type { ActorRecord, ClaimRecord, EventRecord, StoryRecord, WhenRecord } from '../formats/schema.js';
import { packBounds } from './bound-columns.js';
import { kindColumn } from './kind-table.js';
import { invertLists, packLists } from './row-lists.js';
import { standingOf } from './standing.js';
import type { Accounts, Actors, Events, Relations, RowLists, Story } from './story.js';

/** Roles of those whom an event names, though they take no part in it. */
const bystanders: ReadonlySet<string | undefined> = new Set(['topic', 'source', 'audience']);

/** Puts the records of a story into columns. */
export function readStory({ record, dates, dateline }: CheckedStory): Story {
  const actorRow = rowMap(record.actors);
  const eventRow = rowMap(record.events);
  const named = (event: EventRecord, takingPart: boolean) =>
    unique(
      event.actors
        .filter(({ role }) => !(takingPart && bystanders.has(role)))
        .map(({ actor }) => actorRow.get(actor))
        .filter(isRow),
    );
  const actors = packLists(record.events.map((event) => named(event, true)));
  const mentions = packLists(record.events.map((event) => named(event, false)));
  const eventKinds = kindColumn(record.kinds?.events, kindsOf(record.events));
  const actorKinds = kindColumn(record.kinds?.actors, kindsOf(record.actors));
  const relationKinds = kindColumn(record.kinds?.relations, kindsOf(record.relations));
  const whens = record.events.map((event) => event.when.filter((when) => dates.has(when)));
  const accounts = readAccounts(whens, dates);
  return {
    ...pick(record),
    ...(dateline === undefined ? {} : { dateline }),
    events: readEvents(record, eventRow, eventKinds.rows, whens, actors, mentions),
    accounts,
    actors: readActors(record, actorRow, actorKinds.rows, actors, mentions),
    relations: readRelations(record, actorRow, eventRow, relationKinds.rows, dates),
    places: record.places,
    sources: record.sources,
    eventKinds: eventKinds.kinds,
    actorKinds: actorKinds.kinds,
    relationKinds: relationKinds.kinds,
    record: () => record,
  };
}

function readEvents(
  record: StoryRecord,
  rows: ReadonlyMap<string, number>,
  kind: Uint16Array,
  whens: readonly (readonly WhenRecord[])[],
  actors: RowLists,
  mentions: RowLists,
): Events {
  const records = record.events;
  const placeRow = rowMap(record.places);
  const standings = records.map(({ claims }) => standingOf(claims));
  let account = 0;
  return {
    count: records.length,
    id: (event) => records[event]!.id,
    title: (event) => records[event]!.title,
    indexOf: (id) => rows.get(id) ?? -1,
    kind,
    importance: Float32Array.from(records, ({ importance }) => importance ?? 0.5),
    accounts: packLists(whens.map((list) => list.map(() => account++))),
    actors,
    mentions,
    place: Int32Array.from(records, ({ place }) => (place === undefined ? -1 : (placeRow.get(place) ?? -1))),
    standing: (event) => standings[event]!,
    record: (event) => records[event]!,
  };
}

function readAccounts(whens: readonly (readonly WhenRecord[])[], dates: ReadonlyMap<WhenRecord, FuzzyDate>): Accounts {
  const list = whens.flat();
  const read = list.map((when) => dates.get(when)!);
  const standings = list.map(({ claims }) => standingOf(claims));
  const wall = packBounds(read.map((date) => date.wall));
  const floating = read.every((date) => date.timeZone === undefined);
  return {
    count: list.length,
    event: Uint32Array.from(whens.flatMap((own, event) => own.map(() => event))),
    wall,
    instants: floating ? wall : packBounds(read.map((date) => date.instants)),
    sets: Uint32Array.from(read.flatMap(({ members }, account) => (members ? [account] : []))),
    date: (account) => read[account]!,
    standing: (account) => standings[account]!,
    claims: (account) => list[account]!.claims,
  };
}

function readActors(
  { actors, events }: StoryRecord,
  rows: ReadonlyMap<string, number>,
  kind: Uint16Array,
  takingPart: RowLists,
  mentions: RowLists,
): Actors {
  const speakers = (claims: readonly ClaimRecord[]) =>
    claims.map(({ by }) => (by === undefined ? undefined : rows.get(by))).filter(isRow);
  const spokenOfBy = events.map((event) =>
    unique(speakers([...event.claims, ...event.when.flatMap((when) => when.claims)])),
  );
  const groups = (actor: ActorRecord) => unique(actor.memberOf.map((id) => rows.get(id)).filter(isRow));
  return {
    count: actors.length,
    records: actors,
    indexOf: (id) => rows.get(id) ?? -1,
    kind,
    events: invertLists(takingPart, actors.length),
    mentions: invertLists(mentions, actors.length),
    speaksOf: invertLists(packLists(spokenOfBy), actors.length),
    memberOf: packLists(actors.map(groups)),
  };
}

function readRelations(
  { relations }: StoryRecord,
  actorRow: ReadonlyMap<string, number>,
  eventRow: ReadonlyMap<string, number>,
  kind: Uint16Array,
  dates: ReadonlyMap<WhenRecord, FuzzyDate>,
): Relations {
  const rows = rowMap(relations);
  const standings = relations.map(({ claims }) => standingOf(claims));
  const read = relations.map(({ when }) => when.map((one) => dates.get(one)).find((date) => date !== undefined));
  return {
    count: relations.length,
    records: relations,
    indexOf: (id) => rows.get(id) ?? -1,
    source: Uint32Array.from(relations, ({ source }) => actorRow.get(source)!),
    target: Uint32Array.from(relations, ({ target }) => actorRow.get(target)!),
    kind,
    events: packLists(relations.map(({ events }) => unique(events.map((id) => eventRow.get(id)).filter(isRow)))),
    date: (relation) => read[relation],
    standing: (relation) => standings[relation]!,
  };
}

function pick({ title, description, lang, timeZone }: StoryRecord) {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(lang === undefined ? {} : { lang }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function rowMap(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, row) => [id, row]));
}

function kindsOf(records: readonly { readonly kind?: string }[]): (string | undefined)[] {
  return records.map(({ kind }) => kind);
}

function unique(rows: readonly number[]): number[] {
  return rows.length < 2 ? [...rows] : [...new Set(rows)];
}

function isRow(row: number | undefined): row is number {
  return row !== undefined;
}
