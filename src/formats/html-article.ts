import type { ListContext, Markup } from './html-list.js';
import type { StoryInput } from './schema.js';

/** Blocks of running text; a sentence does not go beyond one. */
const blocks = new Set('p li dd dt blockquote figcaption td th h1 h2 h3 h4 h5 h6 div section article'.split(' '));
/** Where a date is that of the text and not of an event. */
const furniture = new Set(['header', 'footer', 'address', 'nav']);
const contextLength = 32;

type EventInput = StoryInput['events'][number];

/**
 * The story that an article in plain HTML tells: each `<time datetime>` is an event, its title the sentence it stands
 * in, or the words of an element around it with `data-id`, `data-kind` or `data-actors`. The words are its evidence. A
 * time in a header or footer, or with `itemprop="datePublished"`, is the date of the text.
 */
export function storyFromArticle(article: Markup, context: ListContext = {}): StoryInput {
  const names = new Set<string>();
  const events: EventInput[] = [];
  let [dateline, title] = [context.dateline, context.title];
  const seen = new Map<Markup, number>();

  const read = (element: Markup, around: readonly Markup[]) => {
    const datetime = element.localName === 'time' ? tidy(element.getAttribute('datetime')) : '';
    if (element.localName === 'h1') title ||= tidy(element.textContent);
    if (datetime === '') {
      for (const child of element.children) read(child, [...around, element]);
    } else if (isOfText(element, around)) dateline ||= datetime;
    else events.push(eventOf(element, datetime, around, seen, names, context.lang));
  };
  read(article, []);
  return {
    version: 1,
    ...(title ? { title } : {}),
    ...(context.lang ? { lang: context.lang } : {}),
    ...(dateline ? { dateline } : {}),
    actors: [...names].map((name) => ({ id: name, name })),
    events,
  };
}

/** Whether an article has dates that could be events. */
export function isDatedArticle(article: Markup): boolean {
  return [...article.children].some(
    (child) => (child.localName === 'time' && child.getAttribute('datetime') !== null) || isDatedArticle(child),
  );
}

const isOfText = (time: Markup, around: readonly Markup[]) =>
  time.getAttribute('itemprop') === 'datePublished' || around.some(({ localName }) => furniture.has(localName));

function eventOf(
  time: Markup,
  edtf: string,
  around: readonly Markup[],
  seen: Map<Markup, number>,
  names: Set<string>,
  lang: string | undefined,
): EventInput {
  const at = around.findLastIndex(({ localName }) => blocks.has(localName));
  const block = around[Math.max(0, at)]!;
  const text = tidy(block.textContent);
  const expression = tidy(time.textContent);
  // Words that a block has twice are taken in their order.
  const found = text.indexOf(expression, seen.get(block) ?? 0);
  const from = Math.max(0, found);
  seen.set(block, from + expression.length);
  const holder = [...around.slice(Math.max(0, at)), time].findLast(isHolder);
  const own = holder && holder !== block && holder !== time ? tidy(holder.textContent) : '';
  const exact = own === '' ? sentenceAt(text, from, lang) : own;
  const start = own === '' ? text.lastIndexOf(exact, from) : text.indexOf(own);
  const actors = (holder?.getAttribute('data-actors') ?? '').split(',').map(tidy).filter(Boolean);
  for (const name of actors) names.add(name);
  const id = holder?.getAttribute('data-id') ?? holder?.getAttribute('data-event');
  const kind = holder?.getAttribute('data-kind');
  const title = exact.replace(/[\s.;,:–—-]+$/, '');
  const prefix = text.slice(Math.max(0, start - contextLength), Math.max(0, start));
  const suffix = text.slice(start + exact.length, start + exact.length + contextLength);
  return {
    title: title || expression || edtf,
    when: { edtf, ...(expression && expression !== edtf ? { expression } : {}) },
    ...(id ? { id } : {}),
    ...(kind ? { kind } : {}),
    ...(actors.length > 0 ? { actors } : {}),
    ...(exact ? { claims: [{ stance: 'states', quote: { exact, prefix, suffix } }] } : {}),
  };
}

const isHolder = (element: Markup) =>
  ['data-id', 'data-event', 'data-kind', 'data-actors'].some((name) => element.getAttribute(name) !== null);

function sentenceAt(text: string, at: number, lang: string | undefined): string {
  const sentences = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' }).segment(text);
  return tidy(sentences.containing(at)?.segment ?? text);
}

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
