import { readCsv } from '../formats/csv.js';
import { collectProblems } from '../formats/problems.js';
import { type ParsedStory, storyFrom } from './parse-story.js';

/** Reads a story from a table of events, see {@link readCsv}. Never throws on data. */
export function storyFromCsv(text: string, lang = 'en'): ParsedStory {
  const collected = collectProblems(lang);
  const table = readCsv(text, collected);
  const { story, problems } = storyFrom(table?.document, collected);
  if (!table) return { story, problems };
  return { story, problems: problems.map((problem) => ({ ...problem, path: table.inTable(problem.path) })) };
}
