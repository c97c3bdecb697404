import { isStoryList, storyFromList } from '../formats/html-list.js';
import type { StorySource } from './read-source.js';

/** A story written into the page, inside the element. */
export interface InlineSource {
  /** The text of a JSON script, the document read from a list, or what has to be read out of the page. */
  readonly source: StorySource;
  /** Changes when the story does. */
  readonly key: string;
}

/**
 * The story in an element's children: a JSON script, else a list of dated items, else an article with dates; of type
 * `json-ld` the schema.org data of the page, for a page that asks for it.
 */
export function inlineSource(element: Element, type: string | undefined): InlineSource | undefined {
  if (type === 'json-ld') return jsonLd(element);
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (script) return { source: { story: script.textContent ?? '' }, key: script.textContent ?? '' };
  const list = storyList(element);
  const told = list ?? element.querySelector('article:has(time[datetime]), chronicle-article:has(time[datetime])');
  if (!told) return undefined;
  const context = {
    dateline: element.getAttribute('dateline') ?? undefined,
    title: element.getAttribute('label') ?? told.getAttribute('aria-label') ?? undefined,
    lang: told.closest('[lang]')?.getAttribute('lang') ?? undefined,
  };
  if (!list) return { source: { page: { article: told, context } }, key: keyOf(told, context) };
  const story = storyFromList(list, context);
  return { source: { story }, key: JSON.stringify(story) };
}

/** The words of an article and all that it says of them. */
function keyOf(article: Element, context: object): string {
  const marked = [...article.querySelectorAll('time, [data-id], [data-event], [data-kind], [data-actors]')];
  const said = marked.map(({ attributes }) => [...attributes].map(({ name, value }) => [name, value]));
  return JSON.stringify([context, said, article.textContent]);
}

function jsonLd(element: Element): InlineSource | undefined {
  const selector = 'script[type="application/ld+json"]';
  const text = (element.querySelector(selector) ?? element.ownerDocument.querySelector(selector))?.textContent;
  return text ? { source: { page: { jsonLd: text } }, key: text } : undefined;
}

/** The first list of dated items, not one that a view or an article holds. */
export function storyList(element: Element): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>('ol, ul')].find(
    (list) =>
      list.parentElement?.closest('article, chronicle-article, chronicle-story') === element && isStoryList(list),
  );
}
