import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { MessageKey } from '../base/messages.js';
import type { Cleaning } from './clean.js';
import { into, type Path } from './path.js';
import type { PlaceRecord, WhenRecord } from './schema.js';

/** What the reading of one story knows while it goes on. */
export interface Reading extends Cleaning {
  /** Ids that may be referred to. */
  readonly actors: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  /** Zone of the story. */
  readonly zone: string | undefined;
  /** The dates of all accounts, as they are read. */
  readonly dates: Map<WhenRecord, FuzzyDate>;
}

/** A cleaned record before its lists are filled in: what the walk made of a document. */
export type Cleaned<Full> = { readonly [Key in keyof Full]?: Full[Key] };

/** Where a member of a record stands: the record's own place where the record was given as a text. */
export function memberPath({ paths, lifted }: Cleaning, record: object, member: string): Path | undefined {
  return lifted.has(record) ? paths.get(record) : into(paths.get(record), member);
}

/** The id if it is known; else a problem, and nothing. */
export function knownId(
  ids: { has(id: string): boolean },
  record: object,
  member: string,
  id: string | undefined,
  key: MessageKey,
  cleaning: Cleaning,
): string | undefined {
  if (id === undefined || ids.has(id)) return id;
  cleaning.problems.report(memberPath(cleaning, record, member), id, key);
  return undefined;
}

/** The ids of a list that are known; the others are problems. */
export function knownIds(
  ids: { has(id: string): boolean },
  record: object,
  member: string,
  list: readonly string[] | undefined,
  key: MessageKey,
  cleaning: Cleaning,
): readonly string[] {
  return (list ?? []).filter((id) => {
    if (ids.has(id)) return true;
    cleaning.problems.report(memberPath(cleaning, record, member), id, key);
    return false;
  });
}

/** The records whose id no earlier one has; the others are problems. */
export function withoutDuplicates<Item extends { readonly id: string }>(
  items: readonly Item[],
  cleaning: Cleaning,
): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (!seen.has(item.id)) return seen.add(item.id);
    cleaning.problems.report(into(cleaning.paths.get(item), 'id'), item.id, 'problem.duplicate');
    return false;
  });
}

/** Leaves out the members that are `undefined`. */
export function present<Members extends object>(members: Members): Present<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<Members>;
}

type Present<Members> = {
  [Key in keyof Members as undefined extends Members[Key] ? never : Key]: Members[Key];
} & {
  [Key in keyof Members as undefined extends Members[Key] ? Key : never]?: Exclude<Members[Key], undefined>;
};
