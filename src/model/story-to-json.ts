import { writeCsv } from '../formats/write-csv.js';
import { writeJson } from '../formats/write-json.js';
import type { Story } from './story.js';

/**
 * The story as a JSON document; `parseStory` reads it back. With the `positions` of a story element, its actors are
 * pinned where a reader or an editor has put them in the network, and nowhere else.
 */
export function storyToJSON(story: Story, positions?: ReadonlyMap<string, readonly [x: number, y: number]>): string {
  const record = story.record();
  if (!positions) return writeJson(record);
  const actors = record.actors.map((actor) => {
    const { pin: before, ...rest } = actor;
    const pin = positions.get(actor.id);
    return pin ? { ...rest, pin } : before ? rest : actor;
  });
  return writeJson({ ...record, actors });
}

/** The events of the story as a table for spreadsheets; rival accounts, relations and quotes are not in it. */
export function storyToCSV(story: Story): string {
  return writeCsv(story.record());
}
