import { collator, listFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import { passing } from '../../model/filter.js';
import { listOf } from '../../model/row-lists.js';
import type { Filter } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import { timeOf } from '../time-order.js';

/** What a table of events can be sorted by. */
export const columns = ['date', 'title', 'kind', 'actors', 'says'] as const;
export type Column = (typeof columns)[number];

/** How a table is sorted. */
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** The events that pass a filter, in order; equals by time, and those as the document has them. */
export function sortedEvents(story: Story, filter: Filter, { column, descending }: Order, lang: string): number[] {
  const passes = passing(story, filter).events;
  const rows = Array.from({ length: story.events.count }, (_, event) => event).filter((event) => passes?.[event] !== 0);
  const times = Float64Array.from({ length: story.events.count }, (_, event) => timeOf(story, event));
  const byTime = (a: number, b: number) => (times[a] === times[b] ? a - b : times[a]! - times[b]!);
  const sign = descending ? -1 : 1;
  if (column === 'date') {
    // Undated events stay last: they are neither early nor late.
    const dated = (event: number) => Number(times[event] === Infinity);
    return rows.sort((a, b) => dated(a) - dated(b) || sign * byTime(a, b));
  }
  const { compare } = collator(lang);
  const texts = new Map(rows.map((event) => [event, cellText(story, event, column, lang)]));
  return rows.sort((a, b) => sign * compare(texts.get(a)!, texts.get(b)!) || byTime(a, b));
}

/** The words of a cell. */
export function cellText(story: Story, event: number, column: Exclude<Column, 'date'>, lang: string): string {
  if (column === 'title') return story.events.title(event);
  if (column === 'kind') return story.eventKinds[story.events.kind[event]!]?.label || message(lang, 'chrome.no-kind');
  if (column === 'actors') return actorNames(story, event, lang);
  return voices(story, event, lang);
}

function actorNames(story: Story, event: number, lang: string): string {
  const names = Array.from(listOf(story.events.actors, event), (actor) => story.actors.records[actor]!.name);
  return listFormat(lang, { type: 'unit', style: 'short' }).format(names);
}

/** Who says so, each voice once: "Stated", "Claimed by Sky News". */
function voices(story: Story, event: number, lang: string): string {
  const { claims } = story.events.record(event);
  const words = claims.map(({ stance, by }) => {
    if (by === undefined) return message(lang, `details.${stance}`);
    return message(lang, `details.${stance}-by`, { name: story.actors.records[story.actors.indexOf(by)]?.name ?? by });
  });
  return [...new Set(words)].join(' · ');
}
