import { message } from '../../base/messages.js';
import { cutText } from '../../formats/text.js';
import type { Target } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import type { OutlineSource } from '../outline-source.js';
import type { Mark } from './marks.js';

/** The longest quotation that is read aloud, in UTF-16 units. */
const longest = 200;

/** The list behind an article's words: passages with what they are evidence of, then actors. */
export function wordsList(
  story: Story,
  listed: readonly Mark[],
  lang: string,
): Pick<OutlineSource, 'content' | 'label' | 'lang' | 'count' | 'item' | 'indexOf'> {
  const passages = listed.filter(({ target }) => target.kind !== 'actor').length;
  return {
    content: listed,
    label: message(lang, 'article.list', { count: passages }),
    lang,
    count: listed.length,
    item(index) {
      const { target, range } = listed[index]!;
      const [key, label] = [keyOfWords(index), titleOf(story, target, lang)];
      if (target.kind === 'actor') return { key, label };
      const words = cutText(range.toString().replace(/\s+/g, ' ').trim(), longest);
      return { key, label, description: message(lang, 'article.words', { words }) };
    },
    indexOf: indexOfWords,
  };
}

export const keyOfWords = (index: number) => `words:${index}`;

export const indexOfWords = (key: string) => Number(key.slice(key.indexOf(':') + 1));

/** What something is called. */
export function titleOf({ events, actors, relations, relationKinds }: Story, target: Target, lang: string): string {
  const name = (id: string) => actors.records[actors.indexOf(id)]?.name ?? '';
  if (target.kind === 'event') return events.title(events.indexOf(target.id));
  if (target.kind === 'actor') return name(target.id);
  const [source, other] = [name(target.source), name(target.target)];
  const row = target.relation === undefined ? -1 : relations.indexOf(target.relation);
  if (row < 0) return message(lang, 'tie.pair', { source, target: other });
  const relation = relationKinds[relations.kind[row]!]!.label;
  return message(lang, 'tie.directed', { source, relation, target: other });
}
