import { message } from '../base/messages.js';
import type { Tool } from '../model/story-from-tool.js';
import { StoryError } from './story-error.js';

/** Fetches a story's text and finds out its format: by `type`, else by media type, else by the ending of the address. */
export async function fetchText(src: string, type: string | undefined, lang: string, signal: AbortSignal) {
  const response = await fetch(src, { signal }).catch(() => {
    throw new StoryError(message(lang, 'chrome.unreachable', { url: src }));
  });
  if (!response.ok)
    throw new StoryError(message(lang, 'chrome.not-found', { url: src, status: String(response.status) }));
  const text = await response.text().catch(() => {
    throw new StoryError(message(lang, 'chrome.unreachable', { url: src }));
  });
  const media = response.headers.get('content-type') ?? '';
  if (/^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text) || (/\bhtml\b/.test(media) && /^\s*</.test(text)))
    throw new StoryError(message(lang, 'chrome.html-instead', { url: src }));
  return { text, format: formatOf(src, type, media) };
}

/** The formats that `type` names, beside `json`. */
export type Format = 'json' | 'csv' | Tool;

const tools: readonly string[] = ['timelinejs', 'vis-timeline', 'graphology', 'cytoscape'] satisfies readonly Tool[];

const isTool = (name: string): name is Tool => tools.includes(name);

function formatOf(src: string, type: string | undefined, media: string): Format {
  if (type) return isTool(type.toLowerCase()) ? (type.toLowerCase() as Tool) : /\bcsv\b/i.test(type) ? 'csv' : 'json';
  if (/\bcsv\b/i.test(media)) return 'csv';
  return /\.csv(?:[?#]|$)/i.test(src) && !/\bjson\b/i.test(media) ? 'csv' : 'json';
}
