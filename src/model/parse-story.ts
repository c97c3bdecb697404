import type { Problem } from '../base/problem.js';
import { readJson } from '../formats/json.js';
import { collectProblems, type Problems } from '../formats/problems.js';
import { readRecords } from '../formats/read-records.js';
import { readStory } from './read-story.js';
import type { Story } from './story.js';

/** What came of reading a document. */
export interface ParsedStory {
  /** Absent where the document is no story at all; a story without events is one. */
  readonly story: Story | undefined;
  /** What could not be used, at most 100; the last says how many more there are. */
  readonly problems: readonly Problem[];
}

/** How to read. */
export interface ParseOptions {
  /** Language of the problems' sentences; English unless given. */
  readonly lang?: string | undefined;
}

/**
 * Reads a story from JSON, as text or already parsed. Never throws on data and never changes what it is given: all
 * that can be used is in the story, the rest is in the problems.
 */
export function parseStory(json: unknown, options: ParseOptions = {}): ParsedStory {
  const problems = collectProblems(options.lang);
  const value = typeof json === 'string' ? readJson(json, problems) : json;
  return storyFrom(value, problems);
}

/** Reads a story from what a format's reader made of a document; `undefined` where it could make nothing of it. */
export function storyFrom(value: unknown, problems: Problems): ParsedStory {
  const checked = value === undefined && problems.list().length > 0 ? undefined : readRecords(value, problems);
  return { story: checked && readStory(checked), problems: problems.list() };
}
