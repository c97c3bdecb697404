import { readWhen } from '../base/when.js';
import { pathText } from './path.js';
import { readClaims } from './read-claims.js';
import { type Cleaned, present, type Reading } from './reading.js';
import type { WhenRecord } from './schema.js';

/** The accounts whose date can be read; their dates go to `reading.dates`. A bad one does not lose the others. */
export function readWhens(
  whens: readonly Cleaned<WhenRecord>[] | undefined,
  placeZone: string | undefined,
  reading: Reading,
): readonly WhenRecord[] {
  const { dates, paths, problems, zone, lifted } = reading;
  const read: WhenRecord[] = [];
  for (const when of whens ?? []) {
    const path = pathText(paths.get(when));
    const record = present({ ...when, claims: readClaims(when.claims, reading) });
    const given = lifted.has(when) ? when.edtf! : record;
    const result = readWhen(given, { placeZone, storyZone: zone, path, lang: problems.lang });
    for (const problem of result.problems) problems.add(problem);
    if (!result.date) continue;
    dates.set(record, result.date);
    read.push(record);
  }
  return read;
}
