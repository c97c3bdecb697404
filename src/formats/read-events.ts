import { message } from '../base/messages.js';
import { madeId } from './made-ids.js';
import { readWhens } from './read-whens.js';
import { type Draft, isFirst, type Reading } from './reading.js';
import { cutText, labelOf } from './text.js';

/** An event with an id of its own and dates that can be read. */
export function finishEvent(event: Draft, reading: Reading): Draft | undefined {
  const { ids, problems } = reading;
  event.title = titleOf(event, problems.lang);
  event.id ??= madeId(event.title, 'event', ids.events, reading.givenIds());
  if (!isFirst('events', event, reading)) return undefined;
  readWhens(event, reading, ids.places.get(event.place)?.record.timeZone);
  return event;
}

function titleOf({ title, description, id }: Draft, lang: string): string {
  if (title.trim()) return title;
  if (description?.trim()) return cutText(description, 80);
  return id ? labelOf(id) : message(lang, 'problem.untitled');
}
