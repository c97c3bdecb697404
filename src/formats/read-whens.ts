import type { FuzzyDate } from '../base/fuzzy-date.js';
import { readWhen, type WhenInput } from '../base/when.js';
import { type Path, pathText } from './path.js';
import type { Draft, Reading } from './reading.js';
import type { WhenRecord } from './schema.js';

/** Keeps the accounts of a record whose dates can be read. A bad one does not lose the others. */
export function readWhens(owner: Draft, reading: Reading, placeZone?: string): void {
  owner.when = owner.when.filter((when: WhenRecord) => {
    const { path, given } = reading.whens.get(when)!;
    const date = readDate(typeof given === 'string' ? given : when, path, reading, placeZone);
    if (date) reading.dates.set(when, date);
    return date;
  });
}

/** Reads a date and reports what is wrong with it. */
export function readDate(
  when: WhenInput | string,
  path: Path,
  { problems, zone }: Reading,
  placeZone?: string,
): FuzzyDate | undefined {
  const { date, problems: found } = readWhen(when, { path: '', placeZone, storyZone: zone, lang: problems.lang });
  for (const problem of found) problems.add({ ...problem, path: pathText(path) + problem.path });
  return date;
}
