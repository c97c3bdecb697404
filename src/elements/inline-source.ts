import { isStoryList, storyFromList } from '../formats/html-list.js';
import type { StoryData } from './read-source.js';

/** A story written into the page, inside the element. */
export interface InlineSource {
  /** The text of a JSON script, or the document read from a list. */
  readonly story: StoryData;
  /** Changes when the story does. */
  readonly key: string;
}

/** The story in an element's children: a JSON script, else a list of dated items. */
export function inlineSource(element: Element): InlineSource | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (script) return { story: script.textContent ?? '', key: script.textContent ?? '' };
  const list = storyList(element);
  if (!list) return undefined;
  const lang = list.closest('[lang]')?.getAttribute('lang');
  const story = storyFromList(list, {
    dateline: element.getAttribute('dateline') ?? undefined,
    title: element.getAttribute('label') ?? list.getAttribute('aria-label') ?? undefined,
    lang: lang ?? undefined,
  });
  return { story, key: JSON.stringify(story) };
}

/** The first list of dated items, not one that a view or an article holds. */
export function storyList(element: Element): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>('ol, ul')].find(
    (list) =>
      list.parentElement?.closest('article, chronicle-article, chronicle-story') === element && isStoryList(list),
  );
}
