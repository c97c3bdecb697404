import type { FuzzyDate } from '../base/fuzzy-date.js';
import type { MessageKey } from '../base/messages.js';
import type { Ms } from '../base/units.js';
import type { Path } from './path.js';
import type { Problems } from './problems.js';
import type { WhenRecord } from './schema.js';

/** A record as the walk leaves it; the reader of its kind completes it in place. */
// biome-ignore lint/suspicious/noExplicitAny: the definition that was walked says what it is
export type Draft = Record<string, any>;

/**
 * Completes a value as soon as all in it is clean. What it returns takes the value's place, `undefined` leaves it out.
 * `given` is what stood in the document.
 */
// biome-ignore lint/suspicious/noExplicitAny: the definition that was walked says what it is
export type Finish = (value: any, reading: Reading, given: any) => unknown;

/** The lists whose records have ids. */
export type IdList = 'actors' | 'sources' | 'places' | 'events' | 'relations';

/** What the reading of one story knows while it goes on: records come in the order actors, sources, places, events. */
export interface Reading {
  readonly problems: Problems;
  /** Where the walk is: the keys from the root. */
  readonly path: (string | number)[];
  /** By definition, what to do with each value of it. */
  readonly finish: ReadonlyMap<unknown, Finish>;
  /** The records so far by id, each with its place in its list. */
  readonly ids: Readonly<Record<IdList, Map<string, { readonly record: Draft; readonly row: number }>>>;
  /** Ids that events and relations anywhere in the document give themselves. */
  readonly givenIds: () => ReadonlySet<string>;
  /** Where each account of a date stands, and what stood there: its zone is known only with the rest of its event. */
  readonly whens: Map<Draft, { readonly path: Path; readonly given: unknown }>;
  /** The dates of all accounts so far. */
  readonly dates: Map<WhenRecord, FuzzyDate>;
  /** Zone and instant of the story itself. */
  zone?: string;
  dateline?: Ms;
}

/** Reports a problem with a member of the record where the walk is; without a name, with the value itself. */
export function reportAt({ problems, path }: Reading, member: string | undefined, value: unknown, key: MessageKey) {
  problems.report(member === undefined ? path : [...path, member], value, key);
}

/** Takes a record into its list, unless an earlier one has its id. */
export function isFirst(list: IdList, record: Draft, reading: Reading): boolean {
  const ids = reading.ids[list];
  if (ids.has(record.id)) {
    reportAt(reading, 'id', record.id, 'problem.duplicate');
    return false;
  }
  ids.set(record.id, { record, row: Number(reading.path.at(-1)) });
  return true;
}
