import type { Problem } from '../../src/base/problem.js';
import { parseStory } from '../../src/model/parse-story.js';

/** Problems as one line each: `events[0].title: Expected text.` */
export function lines(problems: readonly Problem[]): string[] {
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

/** What reading a value, or a story of these events, complains of. */
export function complaints(value: unknown): string[] {
  return lines(parseStory(Array.isArray(value) ? { version: 1, events: value } : value).problems);
}
