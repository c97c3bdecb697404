import type { Problem } from '../../base/problem.js';
import type { StoryRecord } from '../../formats/records.js';
import { writeJson } from '../../formats/write-json.js';
import { parseStory } from '../../model/parse-story.js';

/** A story as an editor takes it in: its records, and what of it could not be used. */
export interface OpenedStory {
  readonly story: StoryRecord;
  readonly problems: readonly Problem[];
}

/** Reads a story, as JSON or as an object. Problems about a story that has no events yet are none here. */
export function openStory(data: unknown, lang: string): OpenedStory {
  const { story, problems } = parseStory(data, lang);
  const record = story.record();
  const isUnwritten = record.events.length === 0 && Array.isArray(eventsOf(data));
  return { story: record, problems: isUnwritten ? problems.filter(({ path }) => path !== 'events') : problems };
}

function eventsOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'events' in data ? data.events : undefined;
}

/** The story as a JSON document. */
export function storyText(story: StoryRecord): string {
  return `${writeJson(story)}\n`;
}

/** A name for its file, out of its title. */
export function fileName({ title }: StoryRecord): string {
  const words = title?.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return `${words?.slice(0, 8).join('-').slice(0, 60) || 'story'}.json`;
}
