import { enCsv } from '../base/messages/en-csv.js';
import { addEnglish } from '../base/messages.js';
import { readCsvTable } from './csv-table.js';
import type { Problems } from './problems.js';
import type { Stance, StoryInput } from './schema.js';

addEnglish(enCsv);

/** The columns that are read, each with the other names that it goes by. */
const columnNames = {
  id: [],
  title: ['event', 'name'],
  when: ['date', 'edtf'],
  start: ['from', 'start date'],
  end: ['to', 'end date'],
  timeZone: ['zone'],
  kind: ['type', 'category'],
  status: [],
  actors: ['actor', 'who', 'participants'],
  place: ['where', 'location'],
  description: ['text', 'notes'],
  importance: [],
  url: ['link'],
  expression: ['date in words'],
  statedBy: [],
  claimedBy: ['according to'],
  deniedBy: [],
  source: [],
} as const;

type Column = keyof typeof columnNames;
type Cells = (column: Column) => string;
type EventInput = StoryInput['events'][number];

const stances: readonly (readonly [Column, Stance])[] = [
  ['statedBy', 'states'],
  ['claimedBy', 'claims'],
  ['deniedBy', 'denies'],
];

/** A story as a table tells it. */
export interface CsvStory {
  readonly document: StoryInput;
  /** A path in the document as a person finds it: `events[2].title` is `line 4, title`. */
  readonly inTable: (path: string) => string;
}

/**
 * The story that a table tells, one event a row: the first row names the columns (see docs/data-format.md). Actors,
 * places and sources are made from their names. `undefined`, with a problem, where the table has no column of titles.
 */
export function readCsv(text: string, problems: Problems): CsvStory | undefined {
  if (/^\ufeff?\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    problems.report([], text, 'problem.web-page');
    return undefined;
  }
  const { rows, lines } = readCsvTable(text);
  const columns = columnsOf(rows[0] ?? []);
  if (!columns.has('title')) {
    problems.report([], rows[0] ?? text, 'problem.no-title-column');
    return undefined;
  }
  const names = { actors: new Set<string>(), places: new Set<string>(), sources: new Set<string>() };
  const events = rows.slice(1).map((row, index) => {
    const path = ['events', index];
    if (row.length > rows[0]!.length) problems.report(path, row, 'problem.wide-row');
    return eventOf((column) => active(row[columns.get(column) ?? -1] ?? ''), names);
  });
  const document: StoryInput = {
    version: 1,
    actors: [...names.actors].map((name) => ({ id: name, name })),
    places: [...names.places].map((name) => ({ id: name, name })),
    sources: [...names.sources].map((title) => ({ id: title, title })),
    events,
  };
  const inTable = (path: string) =>
    path.replace(/^events\[(\d+)\](\.?)/, (_, row, dot) => `line ${lines[Number(row) + 1]}${dot && ', '}`);
  return { document, inTable };
}

function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const columns = new Map<Column, number>();
  const names = header.map(plain);
  for (const [column, others] of Object.entries(columnNames) as [Column, readonly string[]][]) {
    const at = [column, ...others].map((name) => names.indexOf(plain(name))).find((index) => index >= 0);
    if (at !== undefined) columns.set(column, at);
  }
  return columns;
}

function eventOf(cell: Cells, names: { readonly [Key in 'actors' | 'places' | 'sources']: Set<string> }): EventInput {
  const actors = listIn(cell('actors')).map(participantOf);
  for (const { actor } of actors) names.actors.add(actor);
  const place = cell('place');
  if (place) names.places.add(place);
  const source = cell('source');
  if (source) names.sources.add(source);
  const from = source ? { source } : {};
  const claims = stances.flatMap(([column, stance]) =>
    listIn(cell(column)).map((by) => {
      names.actors.add(by);
      return { stance, by, ...from };
    }),
  );
  if (source && claims.length === 0) claims.push({ stance: 'states', ...from } as never);
  const edtf = dateIn(cell);
  const when = { edtf, timeZone: cell('timeZone'), expression: cell('expression') };
  const importance = cell('importance');
  const given = {
    id: cell('id'),
    kind: cell('kind'),
    status: cell('status').toLowerCase(),
    place,
    description: cell('description'),
    url: cell('url'),
  };
  return {
    title: cell('title'),
    ...filled(given),
    ...(edtf ? { when: filled(when) } : {}),
    ...(importance ? { importance: Number.isNaN(Number(importance)) ? importance : Number(importance) } : {}),
    ...(actors.length > 0 ? { actors } : {}),
    ...(claims.length > 0 ? { claims } : {}),
  } as EventInput;
}

/** `when`, else `start` and `end` as an interval. A space between day and time is as good as a T. */
function dateIn(cell: Cells): string {
  const [when, start, end] = [cell('when'), cell('start'), cell('end')].map((text) =>
    text.replace(/(\d) (\d\d:)/g, '$1T$2'),
  );
  if (when) return when;
  return end && end !== start ? `${start}/${end}` : start!;
}

/** Without the apostrophe that keeps a spreadsheet from taking a text for a formula. */
function active(text: string): string {
  return text.replace(/^'(?='*(?:[=+@]|-(?!\d)))/, '');
}

/** Items between semicolons or bars. */
function listIn(text: string): string[] {
  return text
    .split(/[;|]/)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** `Iran (recipient)` */
function participantOf(text: string): { actor: string; role?: string } {
  const [, actor, role] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
  return actor && role ? { actor, role } : { actor: text };
}

function filled<Members extends Readonly<Record<string, string>>>(members: Members): Partial<Members> {
  return Object.fromEntries(Object.entries(members).filter(([, text]) => text !== '')) as Partial<Members>;
}
