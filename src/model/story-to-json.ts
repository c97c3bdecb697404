import { writeCsv } from '../formats/write-csv.js';
import { writeJson } from '../formats/write-json.js';
import type { Story } from './story.js';

/** The story as a JSON document; `parseStory` reads it back. */
export function storyToJSON(story: Story): string {
  return writeJson(story.record());
}

/** The events of the story as a table for spreadsheets; rival accounts, relations and quotes are not in it. */
export function storyToCSV(story: Story): string {
  return writeCsv(story.record());
}
