import { readCsv } from '../formats/csv.js';
import { collectProblems } from '../formats/problems.js';
import { type ParsedStory, storyFrom } from './parse-story.js';

/** Reads a story from a table of events, see {@link readCsv}. Never throws on data. */
export function storyFromCsv(text: string, lang = 'en'): ParsedStory {
  const problems = collectProblems(lang);
  return storyFrom(readCsv(text, problems), problems);
}
