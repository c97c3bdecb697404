import { message } from '../base/messages.js';
import type { Draft } from './clean.js';
import { madeId } from './made-ids.js';
import { readWhens } from './read-whens.js';
import { dropUnknown, isFirst, type Reading } from './reading.js';
import { cutText, labelOf } from './text.js';

/** An event with an id of its own, dates that can be read, and a place that exists. */
export function finishEvent(event: Draft, reading: Reading): Draft | undefined {
  event.title = titleOf(event, reading.problems.lang);
  event.id ??= madeId(event.title, 'event', reading.events, reading.givenIds());
  if (!isFirst(reading.events, event, reading)) return undefined;
  dropUnknown(reading.places, event, 'place', 'problem.unknown-place', reading);
  readWhens(event, reading.places.get(event.place), reading);
  event.actors ??= [];
  event.media ??= [];
  event.claims ??= [];
  return event;
}

function titleOf({ title, description, id }: Draft, lang: string): string {
  if (title.trim()) return title;
  if (description?.trim()) return cutText(description, 80);
  return id ? labelOf(id) : message(lang, 'problem.untitled');
}
