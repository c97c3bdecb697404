import type { StoryInput } from './schema.js';

/** As much of a DOM element as reading needs, so that any tree will do. */
export interface Markup {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<Markup>;
  getAttribute(name: string): string | null;
}

/** What the document around a list says about it. */
export interface ListContext {
  readonly dateline?: string | undefined;
  readonly lang?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * The story that a list in plain HTML tells: each `<li>` with a `<time>` is an event. `datetime` (EDTF) is its date,
 * the words in `<time>` its expression, the rest of the text its title; `data-kind`, `data-id` and `data-actors`
 * (comma-separated ids or names) say more; a link becomes its address.
 */
export function storyFromList(list: Markup, context: ListContext = {}): StoryInput {
  const names = new Set<string>();
  const events = items(list).flatMap((item) => {
    const time = find(item, 'time');
    return time ? [eventOf(item, time, names)] : [];
  });
  return {
    version: 1,
    ...given({ title: context.title, lang: context.lang, dateline: context.dateline }),
    actors: [...names].map((name) => ({ id: name, name })),
    events,
  };
}

/** Whether a list tells dated events. */
export function isStoryList(list: Markup): boolean {
  return items(list).some((item) => find(item, 'time') !== undefined);
}

function eventOf(item: Markup, time: Markup, names: Set<string>): StoryInput['events'][number] {
  const words = tidy(time.textContent);
  const actors = (item.getAttribute('data-actors') ?? '').split(',').map(tidy).filter(Boolean);
  for (const name of actors) names.add(name);
  const edtf = tidy(time.getAttribute('datetime')) || words;
  return {
    title: titleOf(tidy(item.textContent), words) || words,
    when: { edtf, ...given({ expression: words === edtf ? '' : words }) },
    ...given({
      id: item.getAttribute('data-id'),
      kind: item.getAttribute('data-kind'),
      url: find(item, 'a')?.getAttribute('href'),
    }),
    ...(actors.length > 0 ? { actors } : {}),
  };
}

/** The text of an item without the words of its date and what joined the two. */
function titleOf(text: string, words: string): string {
  const at = words === '' ? -1 : text.indexOf(words);
  const rest = at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + words.length)}`;
  return tidy(rest.trim().replace(/^[\s:,;.–—-]+/, ''));
}

function items(list: Markup): readonly Markup[] {
  return [...list.children].filter(({ localName }) => localName === 'li');
}

/** The first element of a name, in document order. */
function find(within: Markup, localName: string): Markup | undefined {
  for (const child of within.children) {
    const found = child.localName === localName ? child : find(child, localName);
    if (found) return found;
  }
  return undefined;
}

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Only what is there: the format knows no empty values. */
function given<Key extends string>(values: Record<Key, string | null | undefined>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<Record<Key, string>>;
}
