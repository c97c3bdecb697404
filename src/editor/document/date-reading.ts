import { dateWords } from '../../base/date-words.js';
import { readWhen } from '../../base/when.js';
import type { Extractor } from '../../extract/extraction.js';
import type { StoryRecord, WhenRecord } from '../../formats/records.js';
import { oncePer, rememberLast } from '../../model/once-per.js';

/** A date as a person is told of it. */
export interface DateReading {
  /** In words, where it can be read. */
  readonly words: string | undefined;
  /** What is wrong with it, a sentence each. */
  readonly problems: readonly string[];
}

/** Reads a date of a story aloud. */
export function readingOf(
  when: WhenRecord,
  { timeZone, places }: StoryRecord,
  lang: string,
  place?: string,
): DateReading {
  const placeZone = places.find(({ id }) => id === place)?.timeZone;
  return readings(when)(lang, placeZone, timeZone);
}

/** A list has a hundred dates that seldom change, and is rendered with each step somebody takes. */
const readings = oncePer((when: WhenRecord) =>
  rememberLast((lang: string, placeZone: string | undefined, storyZone: string | undefined): DateReading => {
    const { date, problems } = readWhen(when, { path: '', lang, placeZone, storyZone });
    return { words: date && dateWords(date, lang), problems: problems.map(({ message }) => message) };
  }),
);

/**
 * A date out of what a person typed: EDTF, or words as news have them, read from the story’s dateline. Undefined where
 * it is neither.
 */
export async function dateTyped(
  typed: string,
  before: WhenRecord | undefined,
  { dateline, timeZone, lang }: StoryRecord,
  extractor: Extractor,
): Promise<WhenRecord | undefined> {
  const { bounds: _, edtf: __, partOfDay, ...kept } = before ?? { claims: [] };
  const edtf = typed.trim();
  const plain: WhenRecord = { ...kept, edtf };
  if (isReadable(plain)) return partOfDay && isReadable({ ...plain, partOfDay }) ? { ...plain, partOfDay } : plain;
  // A line that is a date and nothing else is taken for that of the page.
  const { expressions } = await extractor.extract(`It rained ${edtf}.`, { dateline, timeZone, lang });
  const [found] = expressions;
  // Words beside the date would be lost.
  if (!found || expressions.length > 1 || found.position.end - found.position.start < edtf.length - 4) return undefined;
  return {
    ...kept,
    ...(found.edtf === undefined ? {} : { edtf: found.edtf }),
    bounds: found.bounds,
    ...(found.partOfDay ? { partOfDay: found.partOfDay } : {}),
  };
}

function isReadable(when: WhenRecord): boolean {
  const { date, problems } = readWhen(when, { path: '' });
  return date !== undefined && problems.length === 0;
}
