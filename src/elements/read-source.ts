import { message } from '../base/messages.js';
import type { Problem } from '../base/problem.js';
import type { StoryInput } from '../formats/schema.js';
import type { StoryColumns } from '../model/columns.js';
import { type ParsedStory, parseStory } from '../model/parse-story.js';
import type { Story } from '../model/story.js';
import type { PageData } from '../model/story-from-page.js';
import { fetchText } from './fetch-text.js';
import { StoryError } from './story-error.js';

/** A story as a page has it: the parsed document, JSON as text, or what `parseStory` returned. */
export type StoryData = StoryInput | string | Story | Reading;

/** What an element may be given as its story; the first present wins. */
export interface StorySource {
  readonly story?: StoryData | undefined;
  readonly src?: string | undefined;
  readonly type?: string | undefined;
  readonly columns?: StoryColumns | undefined;
  /** What stands in the page: an article with dates, schema.org data. */
  readonly page?: PageData | undefined;
}

/** A story that was read, and what of it could not be used. */
export interface Reading {
  readonly story: Story;
  readonly problems: readonly Problem[];
}

/**
 * Reads a story: at once where the data is here and is JSON, later where it, or what reads it, must be fetched. Throws
 * or rejects a StoryError.
 */
export function readSource(source: StorySource, lang: string, signal: AbortSignal): Reading | Promise<Reading> {
  const { story, src, type, columns, page } = source;
  if (isReading(story)) return story;
  if (isStory(story)) return { story, problems: [] };
  if (story !== undefined) return drawable(parseStory(story, lang), lang);
  if (src !== undefined) return fetched(src, type, lang, signal);
  return page ? read(pageReader, page, lang) : read(columnReader, columns, lang);
}

async function fetched(src: string, type: string | undefined, lang: string, signal: AbortSignal): Promise<Reading> {
  const { text, format } = await fetchText(src, type, lang, signal);
  return format === 'csv' ? read(csvReader, text, lang) : drawable(parseStory(text, lang), lang);
}

type Reader = (data: never, lang: string) => ParsedStory;

/** Readers that most pages never need; fetched, once, by the page that does. */
const csvReader = async (): Promise<Reader> => (await import('../model/story-from-csv.js')).storyFromCsv;
const columnReader = async (): Promise<Reader> => (await import('../model/columns.js')).storyFromColumns;
const pageReader = async (): Promise<Reader> => (await import('../model/story-from-page.js')).storyFromPage;

async function read(reader: () => Promise<Reader>, data: unknown, lang: string): Promise<Reading> {
  const readData = await reader().catch(() => {
    throw new StoryError(message(lang, 'chrome.no-reader'));
  });
  return drawable(readData(data as never, lang), lang);
}

/** Reading never fails outright, but may leave nothing to draw; then the first problem says why. */
function drawable({ story, problems }: ParsedStory, lang: string): Reading {
  if (story.events.count > 0 || story.actors.count > 0 || problems.length === 0) return { story, problems };
  throw new StoryError(problems[0]?.message ?? message(lang, 'chrome.nothing-readable'), problems);
}

const isStory = (value: unknown): value is Story => typeof value === 'object' && value !== null && 'accounts' in value;

const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'problems' in value && 'story' in value && isStory(value.story);
