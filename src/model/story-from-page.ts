import { enArticle } from '../base/messages/en-article.js';
import { addEnglish } from '../base/messages.js';
import { storyFromArticle } from '../formats/html-article.js';
import type { ListContext, Markup } from '../formats/html-list.js';
import { readJson } from '../formats/json.js';
import { storyFromJsonLd } from '../formats/json-ld.js';
import { collectProblems } from '../formats/problems.js';
import { type ParsedStory, storyFrom } from './parse-story.js';

addEnglish(enArticle);

/** A story that a page tells to its readers, or to search engines. */
export type PageData = { readonly article: Markup; readonly context?: ListContext } | { readonly jsonLd: unknown };

/** Reads a story out of an article with dates, or out of schema.org JSON-LD, as text or parsed. Never throws on data. */
export function storyFromPage(data: PageData, lang = 'en'): ParsedStory {
  const problems = collectProblems(lang);
  if ('article' in data) return storyFrom(storyFromArticle(data.article, data.context), problems);
  const { jsonLd } = data;
  const value = typeof jsonLd === 'string' ? readJson(jsonLd, problems) : jsonLd;
  return storyFrom(value === undefined ? undefined : storyFromJsonLd(value, problems), problems);
}
