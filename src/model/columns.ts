import { collectProblems } from '../formats/problems.js';
import type { ActorRecord, EventRecord, StoryRecord } from '../formats/schema.js';
import { type CheckedColumns, checkColumns } from './check-columns.js';
import { columnAccounts } from './column-accounts.js';
import { wordsOf } from './kind-table.js';
import { oncePer } from './once-per.js';
import type { ParsedStory } from './parse-story.js';
import { invertLists, listOf, packLists } from './row-lists.js';
import type { Actors, Events, Kind, Story } from './story.js';

export type { ArrowTable } from './arrow-table.js';
export type { StoryColumns } from './story-columns.js';

/**
 * A story of many events given as {@link StoryColumns}, or as an Arrow table with columns of those names, without an object an event: records and dates are made when
 * asked for. The columns are used as they are, never changed; so the page should not change them either. Never throws
 * on data: what does not fit is left out and reported.
 */
export function storyFromColumns(columns: unknown, lang = 'en'): ParsedStory {
  const problems = collectProblems(lang);
  return { story: readColumns(checkColumns(columns, problems)), problems: problems.list() };
}

function readColumns(columns: CheckedColumns): Story {
  const { accounts, ofEvent, whenOf } = columnAccounts(columns.bounds);
  const { kinds, rows } = readKinds(columns);
  const actors = readActors(columns);
  const actorIds = actors.records.map(({ id }) => id);
  const ids = readIds(columns);
  const record = (event: number): EventRecord => {
    const when = whenOf(event);
    const kind = kinds[rows[event]!]!.id;
    return {
      id: ids.id(event),
      title: columns.title(event),
      when: when ? [when] : [],
      ...(kind === '' ? {} : { kind }),
      actors: Array.from(listOf(columns.actors, event), (actor) => ({ actor: actorIds[actor]! })),
      ...(columns.importance ? { importance: columns.importance[event]! } : {}),
      media: [],
      claims: [],
    };
  };
  const events: Events = {
    ...ids,
    count: columns.count,
    title: columns.title,
    kind: rows,
    importance: columns.importance ? Float32Array.from(columns.importance) : new Float32Array(columns.count).fill(0.5),
    accounts: ofEvent,
    actors: columns.actors,
    mentions: columns.actors,
    place: new Int32Array(columns.count).fill(-1),
    standing: () => 'stated',
    record,
  };
  const story: Story = {
    events,
    accounts,
    actors,
    relations: noRelations,
    places: [],
    sources: [],
    eventKinds: kinds,
    actorKinds: actors.count > 0 ? [otherKind] : [],
    relationKinds: [],
    record: () => recordOf(story),
  };
  return story;
}

const recordOf = oncePer(
  ({ events, actors }: Story): StoryRecord => ({
    version: 1,
    sources: [],
    actors: actors.records,
    places: [],
    events: Array.from({ length: events.count }, (_, event) => events.record(event)),
    relations: [],
  }),
);

const otherKind: Kind = { id: '', label: 'Other', labelled: false };

const noLists = packLists([]);

const noRelations: Story['relations'] = {
  count: 0,
  records: [],
  indexOf: () => -1,
  source: new Uint32Array(0),
  target: new Uint32Array(0),
  kind: new Uint16Array(0),
  events: noLists,
  date: () => undefined,
  standing: () => 'stated',
};

function readKinds({ count, kind, kinds: names }: CheckedColumns): { kinds: readonly Kind[]; rows: Uint16Array } {
  const kinds: Kind[] = names.map((id) => ({ id, label: wordsOf(id), labelled: false }));
  const rows = new Uint16Array(count);
  let others = false;
  for (let row = 0; row < count; row++) {
    const given = kind[row] ?? -1;
    const known = given >= 0 && given < names.length;
    rows[row] = known ? given : names.length;
    others ||= !known;
  }
  return { kinds: others ? [...kinds, otherKind] : kinds, rows };
}

/** Ids are looked for where they stand: a table of a million would be larger than all the columns. */
function readIds({ id, count }: CheckedColumns): Pick<Events, 'id' | 'indexOf'> {
  if (!id) {
    const indexOf = (wanted: string) =>
      /^(?:0|[1-9]\d{0,9})$/.test(wanted) && Number(wanted) < count ? Number(wanted) : -1;
    return { id: String, indexOf };
  }
  const found = new Map<string, number>();
  const indexOf = (wanted: string): number => {
    const known = found.get(wanted);
    if (known !== undefined) return known;
    let row = 0;
    while (row < count && id(row) !== wanted) row += 1;
    if (found.size > 1000) found.clear();
    found.set(wanted, row < count ? row : -1);
    return found.get(wanted)!;
  };
  return { id, indexOf };
}

function readActors({ actors, names }: CheckedColumns): Actors {
  const rows = new Map<string, number>();
  const records = names.map((name, row): ActorRecord => {
    const id = rows.has(name) ? `${name} ${row}` : name;
    rows.set(id, row);
    return { id, name, aliases: [], memberOf: [] };
  });
  const events = invertLists(actors, names.length);
  const nothing = packLists(names.map(() => []));
  return {
    count: names.length,
    records,
    indexOf: (id) => rows.get(id) ?? -1,
    kind: new Uint16Array(names.length),
    events,
    mentions: events,
    speaksOf: nothing,
    memberOf: nothing,
  };
}
