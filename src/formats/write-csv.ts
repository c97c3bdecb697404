import { writeCsvTable } from './csv-table.js';
import type { ActorRecord, ClaimRecord, EventRecord, Stance, StoryRecord } from './schema.js';

const header = [
  'id',
  'title',
  'when',
  'time zone',
  'kind',
  'status',
  'actors',
  'place',
  'description',
  'importance',
  'url',
  'date in words',
  'stated by',
  'claimed by',
  'denied by',
  'source',
];

/**
 * The events of a story as a table for spreadsheets, one row each; {@link readCsv} reads it back. What a table cannot
 * hold is not in it: rival accounts, dates given by bounds alone, relations, kinds of actors, quotes.
 */
export function writeCsv(story: StoryRecord): string {
  const names = namesOf(story.actors);
  const places = new Map(story.places.map(({ id, name }) => [id, name]));
  const sources = new Map(story.sources.map(({ id, title }) => [id, title]));
  const row = (event: EventRecord): string[] => {
    const when = event.when[0];
    const by = (stance: Stance) =>
      listed(
        event.claims.filter((one) => one.stance === stance),
        names,
      );
    return [
      event.id,
      event.title,
      when?.edtf ?? '',
      when?.timeZone ?? '',
      event.kind ?? '',
      event.status ?? '',
      event.actors.map(({ actor, role }) => names.get(actor) + (role ? ` (${role})` : '')).join('; '),
      event.place === undefined ? '' : places.get(event.place)!,
      event.description ?? '',
      event.importance?.toString() ?? '',
      event.url ?? '',
      when?.expression ?? '',
      by('states'),
      by('claims'),
      by('denies'),
      sources.get(event.claims.find(({ source }) => source !== undefined)?.source ?? '') ?? '',
    ].map(inert);
  };
  return writeCsvTable([header, ...story.events.map(row)]);
}

/** Names where they are unique and can stand in a list, else ids. */
function namesOf(actors: readonly ActorRecord[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { name } of actors) count.set(name, (count.get(name) ?? 0) + 1);
  const fits = (name: string) => count.get(name) === 1 && !/[;|()]/.test(name);
  return new Map(actors.map(({ id, name }) => [id, fits(name) ? name : id]));
}

function listed(claims: readonly ClaimRecord[], names: ReadonlyMap<string, string>): string {
  return claims.flatMap(({ by }) => (by === undefined ? [] : [names.get(by)!])).join('; ');
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe; a negative year does not. */
function inert(text: string): string {
  return text.replace(/^(?='*(?:[=+@]|-(?!\d)))/, "'");
}
