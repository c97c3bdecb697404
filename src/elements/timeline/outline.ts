import { dateWords } from '../../base/date-words.js';
import { listFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import { itemKey } from '../../layout/scene.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import type { OutlineItem, OutlineSource } from '../outline.js';

type Reading = Pick<OutlineSource, 'label' | 'lang' | 'count' | 'item' | 'indexOf'>;

/** The timeline as a list to be read: its events in the order drawn, then the undated ones, then all actors. */
export function timelineReading(
  story: Story,
  dated: readonly number[],
  shown: readonly number[],
  lang: string,
): Reading {
  const isDated = new Set(dated);
  const events = [...dated, ...shown.filter((event) => !isDated.has(event))];
  const places = new Map(events.map((event, i) => [itemKey.event(story.events.id(event)), i]));
  return {
    label: message(lang, 'timeline.list'),
    lang,
    count: events.length + story.actors.count,
    item: (i) => (i < events.length ? eventItem(story, events[i]!, lang) : actorItem(story, i - events.length, lang)),
    indexOf: (key) => {
      const actor = key.startsWith('actor:') ? story.actors.indexOf(key.slice('actor:'.length)) : -1;
      return actor >= 0 ? events.length + actor : (places.get(key) ?? -1);
    },
  };
}

function eventItem(story: Story, event: number, lang: string): OutlineItem {
  const accounts = listOf(story.events.accounts, event);
  const standing = story.events.standing(event);
  const dates = Array.from(accounts, (account) => dateWords(story.accounts.date(account), lang));
  const actors = Array.from(listOf(story.events.actors, event), (actor) => story.actors.records[actor]!.name);
  return {
    key: itemKey.event(story.events.id(event)),
    label: story.events.title(event),
    description: [
      dates.length > 0 ? listFormat(lang, { type: 'disjunction' }).format(dates) : message(lang, 'timeline.no-date'),
      ...(standing === 'stated' ? [] : [message(lang, `timeline.${standing}`)]),
      ...(actors.length > 0 ? [listFormat(lang).format(actors)] : []),
    ].join(', '),
  };
}

function actorItem(story: Story, actor: number, lang: string): OutlineItem {
  const { id, name } = story.actors.records[actor]!;
  const { starts } = story.actors.events;
  const count = starts[actor + 1]! - starts[actor]!;
  return { key: itemKey.actor(id), label: name, description: message(lang, 'timeline.takes-part', { count }) };
}
