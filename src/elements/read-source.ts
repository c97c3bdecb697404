import { message } from '../base/messages.js';
import type { Problem } from '../base/problem.js';
import type { StoryInput } from '../formats/schema.js';
import type { ArrowTable, StoryColumns } from '../model/columns.js';
import type { ParsedStory } from '../model/parse-story.js';
import type { Story } from '../model/story.js';
import type { PageData } from '../model/story-from-page.js';
import type { Tool } from '../model/story-from-tool.js';
import { fetchText } from './fetch-text.js';
import { fetchPart } from './on-demand.js';
import { StoryError } from './story-error.js';

/** A story as a page has it: the parsed document, JSON as text, or what `parseStory` returned. */
export type StoryData = StoryInput | string | Story | Reading;

/** What an element may be given as its story; the first present wins. */
export interface StorySource {
  readonly story?: StoryData | undefined;
  readonly src?: string | undefined;
  readonly type?: string | undefined;
  readonly columns?: StoryColumns | ArrowTable | undefined;
  /** What stands in the page: an article with dates, schema.org data. */
  readonly page?: PageData | undefined;
}

/** Reads a story from JSON, as text or parsed. */
export type Parse = (json: unknown, lang: string) => ParsedStory;

type Reader = (data: never, lang: string) => ParsedStory;

type MaybeLater<Value> = Value | Promise<Value>;

/** A story that was read, and what of it could not be used. */
export interface Reading {
  readonly story: Story;
  readonly problems: readonly Problem[];
}

/**
 * Reads a story: at once where the data is here and so is what reads it, later where either must be fetched. Throws or
 * rejects a StoryError.
 *
 * @param parse - Reads JSON, where the caller has it at hand; else it is fetched.
 */
export function readSource(source: StorySource, lang: string, signal: AbortSignal, parse?: Parse): MaybeLater<Reading> {
  const { story, src, type, columns, page } = source;
  if (isReading(story)) return story;
  if (isStory(story)) return { story, problems: [] };
  if (story !== undefined) return parse ? drawable(parse(story, lang), lang) : read(jsonReader, story, lang);
  if (src !== undefined) return fetched(src, type, lang, signal);
  return page ? read(pageReader, page, lang) : read(columnReader, columns, lang);
}

async function fetched(src: string, type: string | undefined, lang: string, signal: AbortSignal): Promise<Reading> {
  const { text, format } = await fetchText(src, type, lang, signal);
  if (format === 'json') return read(jsonReader, text, lang);
  return read(format === 'csv' ? csvReader : toolReader(format), text, lang);
}

/** Fetched, once, by the page that needs it. A page with a story element has the reader of JSON. */
const jsonReader = async (): Promise<Reader> => (await import('../model/parse-story.js')).parseStory;
const csvReader = async (): Promise<Reader> => (await import('../model/story-from-csv.js')).storyFromCsv;
const toolReader = (tool: Tool) => async (): Promise<Reader> => {
  const { storyFromTool } = await import('../model/story-from-tool.js');
  return (text: never, lang) => storyFromTool(text, tool, lang);
};
const columnReader = async (): Promise<Reader> => (await import('../model/columns.js')).storyFromColumns;
const pageReader = async (): Promise<Reader> => (await import('../model/story-from-page.js')).storyFromPage;

function read(reader: () => Promise<Reader>, data: unknown, lang: string): Reading | Promise<Reading> {
  const readWith = (readData: Reader) => drawable(readData(data as never, lang), lang);
  const part = fetchPart(reader);
  if (!(part instanceof Promise)) return readWith(part);
  return part.then(readWith, () => {
    throw new StoryError(message(lang, 'chrome.no-reader'));
  });
}

/** Reading never fails outright, but may leave nothing to draw; then the first problem says why. */
function drawable({ story, problems }: ParsedStory, lang: string): Reading {
  if (story.events.count > 0 || story.actors.count > 0 || problems.length === 0) return { story, problems };
  throw new StoryError(problems[0]?.message ?? message(lang, 'chrome.nothing-readable'), problems);
}

const isStory = (value: unknown): value is Story => typeof value === 'object' && value !== null && 'accounts' in value;

const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'problems' in value && 'story' in value && isStory(value.story);
