import type { Problem } from '../base/problem.js';
import { readJson } from '../formats/json.js';
import { collectProblems, type Problems } from '../formats/problems.js';
import { emptyRecords, readRecords } from '../formats/read-records.js';
import { readStory } from './read-story.js';
import type { Story } from './story.js';

/** What came of reading a document. */
export interface ParsedStory {
  /** Without events and actors where the document is no story at all; then a problem says why. */
  readonly story: Story;
  /** What could not be used, at most 100; the last says how many more there are. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a story from JSON, as text or already parsed. Never throws on data and never changes what it is given: all
 * that can be used is in the story, the rest is in the problems, worded in the language `lang`.
 */
export function parseStory(json: unknown, lang = 'en'): ParsedStory {
  const problems = collectProblems(lang);
  return storyFrom(typeof json === 'string' ? readJson(json, problems) : json, problems);
}

/**
 * Reads a story from what a format's reader made of a document; `undefined` where it could make nothing of it and has
 * said so.
 */
export function storyFrom(value: unknown, problems: Problems): ParsedStory {
  const silent = value === undefined && problems.list().length > 0;
  const checked = silent ? emptyRecords() : readRecords(value, problems);
  return { story: readStory(checked), problems: problems.list() };
}
