import { message } from '../base/messages.js';
import type { Problem } from '../base/problem.js';
import { storyFromCsv } from '../formats/csv.js';
import { storyFromColumns } from '../model/columns.js';
import { parseStory } from '../model/parse-story.js';
import type { Story } from '../model/story.js';
import { fetchText } from './fetch-text.js';
import { StoryError } from './story-error.js';

/** What an element may be given as its story; the first present wins. */
export interface StorySource {
  /** The parsed document, JSON as text, or what `parseStory` returned. */
  readonly story?: unknown;
  readonly src?: string | undefined;
  readonly type?: string | undefined;
  readonly columns?: unknown;
}

/** A story that was read, and what of it could not be used. */
export interface Reading {
  readonly story: Story;
  readonly problems: readonly Problem[];
}

/** Reads a story: at once where the data is here, later where it must be fetched. Throws or rejects a StoryError. */
export function readSource(source: StorySource, lang: string, signal: AbortSignal): Reading | Promise<Reading> {
  const { story, src, columns } = source;
  if (story !== undefined && story !== null)
    return typeof story === 'string' ? fromJson(story, lang) : fromValue(story, lang);
  if (src !== undefined) return fromAddress(src, source.type, lang, signal);
  return drawable(storyFromColumns(columns, lang), lang);
}

async function fromAddress(src: string, type: string | undefined, lang: string, signal: AbortSignal) {
  const { text, format } = await fetchText(src, type, lang, signal);
  if (format !== 'csv') return fromJson(text, lang);
  return drawable(storyFromCsv(text, lang), lang);
}

function fromJson(text: string, lang: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StoryError(message(lang, 'chrome.not-json'), [
      { path: '', value: text.slice(0, 200), message: message(lang, 'chrome.not-json') },
    ]);
  }
  return fromValue(value, lang);
}

function fromValue(value: unknown, lang: string): Reading {
  if (isReading(value)) return value;
  return isStory(value) ? { story: value, problems: [] } : drawable(parseStory(value, lang), lang);
}

/** Reading never fails outright, but may leave nothing to draw; then the first problem says why. */
function drawable(reading: Reading, lang: string): Reading {
  const { story, problems } = reading;
  if (story.events.count > 0 || story.actors.count > 0 || problems.length === 0) return reading;
  throw new StoryError(problems[0]?.message ?? message(lang, 'chrome.nothing-readable'), problems);
}

const isStory = (value: unknown): value is Story => typeof value === 'object' && value !== null && 'accounts' in value;

const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'problems' in value && 'story' in value && isStory(value.story);
