import type { FuzzyDate } from '../base/fuzzy-date.js';
import { readWhen } from '../base/when.js';
import type { Draft } from './clean.js';
import { pathText } from './path.js';
import type { Reading } from './reading.js';
import type { WhenRecord } from './schema.js';

/** An account waits until the zone of its event is known. */
export function finishWhen(when: Draft, lifted: boolean, { path, whens }: Reading): Draft {
  when.claims ??= [];
  whens.push({ record: when, index: path.at(-1), lifted });
  return when;
}

/** Keeps the accounts of a record whose dates can be read. A bad one does not lose the others. */
export function readWhens(owner: Draft, placeZone: string | undefined, reading: Reading): void {
  const { dates, path, problems, zone } = reading;
  const given: readonly unknown[] = owner.when ?? [];
  owner.when = [];
  for (const { record, index, lifted } of reading.whens) {
    // The owner of some may have been left out.
    if (!given.includes(record)) continue;
    const context = { path: '', placeZone, storyZone: zone, lang: problems.lang };
    const result = readWhen(lifted ? record.edtf : record, context);
    for (const problem of result.problems) {
      const place = pathText([...path, 'when', ...(typeof index === 'number' ? [index] : [])]);
      problems.add({ ...problem, path: place + problem.path });
    }
    if (!result.date) continue;
    dates.set(record as WhenRecord, result.date);
    owner.when.push(record);
  }
  reading.whens.length = 0;
}

/** The date of a member that is a date and no more; taken from the record if it cannot be read. */
export function readDateOf(owner: Draft, member: string, { path, problems, zone }: Reading): FuzzyDate | undefined {
  if (owner[member] === undefined) return undefined;
  const context = { path: pathText([...path, member]), storyZone: zone, lang: problems.lang };
  const { date, problems: found } = readWhen(owner[member], context);
  found.forEach(problems.add);
  if (!date) delete owner[member];
  return date;
}
