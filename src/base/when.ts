import { parseEdtf } from './edtf.js';
import { EdtfError, edtfFaultWords } from './edtf-error.js';
import type { FuzzyDate } from './fuzzy-date.js';
import { enDateProblems } from './messages/en-date-problems.js';
import { addEnglish, type MessageKey, message } from './messages.js';
import { isPartOfDay, narrowToPart } from './part-of-day.js';
import type { Problem } from './problem.js';
import { dateOfBounds, type IsoBounds, merge, readBounds } from './when-bounds.js';
import { isTimeZone, toInstants, toWalls } from './zone.js';

addEnglish(enDateProblems);

/** A When of a story, as it stands in the data. */
export interface WhenInput {
  readonly edtf?: string | undefined;
  /** Earliest start, latest start, earliest end, latest end in ISO 8601; `null` = unbounded, ends exclusive. */
  readonly bounds?: readonly (string | null)[] | undefined;
  /** `early-hours` 0–6, `morning` 6–12, `afternoon` 12–18, `evening` or `night` 18–24 o'clock. */
  readonly partOfDay?: string | undefined;
  /** IANA name or offset. */
  readonly timeZone?: string | undefined;
  /** Its words in the text. */
  readonly expression?: string | undefined;
  readonly inferred?: boolean | undefined;
}

/** What surrounds a When. Zones that `Intl` does not know count as absent: they are a problem of the place or story. */
export interface WhenContext {
  /** Where problems are reported: `events[3].when`. */
  readonly path: string;
  readonly placeZone?: string | undefined;
  readonly storyZone?: string | undefined;
  /** Language of the problems; English unless given. */
  readonly lang?: string | undefined;
}

export interface WhenResult {
  /** Absent where nothing could be read. */
  readonly date?: FuzzyDate;
  readonly problems: readonly Problem[];
}

/**
 * Reads a When, or an EDTF text, by the rules of the story format; never throws on data.
 *
 * - `bounds` win over `edtf`; where they reach beyond it, that is a problem and they stand alone.
 * - `partOfDay` narrows a single day; elsewhere it is a problem and left out.
 * - The zone is the When's, else the place's, else the story's, else an offset in the text, else none: the date floats.
 *   An offset in the text always decides the instants; a zone known besides decides on which clock they are shown.
 * - Of a wall-clock time that a zone shows twice, earliest bounds take the first and latest bounds the second.
 */
export function readWhen(record: WhenInput | string, context: WhenContext): WhenResult {
  const problems: Problem[] = [];
  const found = read(record, context, (member, value, words) => {
    const path = member === '' || typeof record === 'string' ? context.path : `${context.path}.${member}`;
    problems.push({ path, value, message: words });
  });
  return found ? { date: found, problems } : { problems };
}

type Report = (member: keyof WhenInput | '', value: unknown, words: string) => void;

function read(record: WhenInput | string, context: WhenContext, report: Report): FuzzyDate | undefined {
  const say = (key: PlainKey): string => message(context.lang ?? 'en', key);
  const when: WhenInput | null = typeof record === 'string' ? { edtf: record } : record;
  if (typeof when !== 'object' || when === null) return report('', when, say('problem.when-type')) as undefined;
  // A null, which JSON writers leave for what they do not know, is as good as nothing.
  const edtf = when.edtf ?? undefined;
  const bounds = when.bounds ?? undefined;
  const partOfDay = when.partOfDay ?? undefined;
  const timeZone = when.timeZone ?? undefined;
  if (edtf === undefined && bounds === undefined) return report('', when, say('problem.when-empty')) as undefined;

  const badZone = timeZone !== undefined && !isZone(timeZone);
  if (badZone) report('timeZone', timeZone, say('problem.zone-unknown'));
  const zone = [timeZone, context.placeZone, context.storyZone].find(isZone);

  let stated: FuzzyDate | undefined;
  if (edtf !== undefined && typeof edtf !== 'string') report('edtf', edtf, say('problem.when-type'));
  else if (edtf !== undefined) {
    try {
      stated = parseEdtf(edtf.trim());
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      report('edtf', edtf, edtfFaultWords(error.text, error.fault, context.lang ?? 'en'));
    }
  }
  let written: IsoBounds | undefined;
  if (bounds !== undefined) {
    const times = readBounds(bounds);
    if (typeof times === 'string') report('bounds', bounds, say(times));
    else written = times;
  }

  const clock = zone ?? stated?.timeZone ?? written?.zone;
  let date = stated && onClock(stated, clock);
  if (written) {
    const bounded = dateOfBounds(written, clock);
    const merged = bounded && (date ? merge(date, bounded) : bounded);
    if (!bounded) report('bounds', bounds, say('problem.bounds-order'));
    else if (!merged) report('bounds', bounds, say('problem.bounds-disagree'));
    date = merged ?? bounded ?? date;
  }
  if (!date) return undefined;

  if (partOfDay !== undefined) {
    const narrowed = isPartOfDay(partOfDay) ? withPart(date, partOfDay) : undefined;
    if (!narrowed)
      report('partOfDay', partOfDay, say(isPartOfDay(partOfDay) ? 'problem.part-misplaced' : 'problem.part-unknown'));
    date = narrowed ?? date;
  }
  return {
    ...date,
    ...(typeof when.expression === 'string' ? { expression: when.expression } : {}),
    inferred: when.inferred === true,
  };
}

/** The keys of sentences without parameters that this file says. */
type PlainKey = Extract<MessageKey, `problem.${'when' | 'bound' | 'bounds' | 'part' | 'zone'}-${string}`>;

function isZone(zone: string | undefined): zone is string {
  return typeof zone === 'string' && isTimeZone(zone);
}

/** A date as read, on the clock of a zone: moved there where it has an offset, placed there where it floats. */
function onClock(date: FuzzyDate, zone: string | undefined): FuzzyDate {
  if (zone === undefined || date.timeZone === zone) return date;
  const { timeZone: offset } = date;
  if (offset === undefined) return { ...date, instants: toInstants(date.wall, zone), timeZone: zone };
  const wall = toWalls(date.instants, zone);
  if (!date.members) return { ...date, wall, timeZone: zone };
  return { ...date, wall, timeZone: zone, members: date.members.map((m) => toWalls(toInstants(m, offset), zone)) };
}

function withPart(date: FuzzyDate, partOfDay: NonNullable<FuzzyDate['partOfDay']>): FuzzyDate | undefined {
  const wall = date.form === 'date' || date.form === 'one-of' ? narrowToPart(date.wall, partOfDay) : undefined;
  if (!wall || wall === date.wall) return wall && { ...date, partOfDay };
  return { ...date, wall, instants: date.timeZone === undefined ? wall : toInstants(wall, date.timeZone), partOfDay };
}
