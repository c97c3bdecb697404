import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { MessageKey } from '../base/messages.js';
import { type Draft, reportAt, type Walk } from './clean.js';
import type { WhenRecord } from './schema.js';

/** What the reading of one story knows while it goes on: records come in the order actors, sources, places, events. */
export interface Reading extends Walk {
  /** Ids so far. */
  readonly actors: Set<string>;
  readonly sources: Set<string>;
  readonly events: Set<string>;
  readonly relations: Set<string>;
  /** Ids that events and relations anywhere in the document give themselves. */
  readonly givenIds: () => ReadonlySet<string>;
  /** Zone of each place so far. */
  readonly places: Map<string, string | undefined>;
  /** Zone of the story. */
  readonly zone: string | undefined;
  /** The accounts of the record that is being read, each with its place in the list and whether it stood as a text. */
  readonly whens: { readonly record: Draft; readonly index: string | number | undefined; readonly lifted: boolean }[];
  /** The dates of all accounts so far. */
  readonly dates: Map<WhenRecord, FuzzyDate>;
}

/** Whether an id is known; if not, a problem of the member that has it. */
export function isKnown(
  ids: { has(id: string): boolean },
  id: string,
  member: string | undefined,
  key: MessageKey,
  walk: Walk,
): boolean {
  if (ids.has(id)) return true;
  reportAt(walk, member, id, key);
  return false;
}

/** Takes the member from the record if it names an id that is not known. */
export function dropUnknown(
  ids: { has(id: string): boolean },
  record: Draft,
  member: string,
  key: MessageKey,
  walk: Walk,
): void {
  const id: string | undefined = record[member];
  if (id !== undefined && !isKnown(ids, id, member, key, walk)) delete record[member];
}

/** Whether no earlier record has its id; if one has, a problem. */
export function isFirst(ids: Set<string> | Map<string, unknown>, { id }: Draft, walk: Walk): boolean {
  if (!ids.has(id)) {
    if (ids instanceof Set) ids.add(id);
    return true;
  }
  reportAt(walk, 'id', id, 'problem.duplicate');
  return false;
}
