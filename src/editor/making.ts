import { message } from '../base/messages.js';
import type { Bench } from './bench.js';
import { eventOf, type Stretch } from './document/document.js';

/** What can be made of words that were chosen in the text. */
export type Making = 'event' | 'evidence' | 'actor';

/** Makes it; whether it did. */
export function make(bench: Bench, what: Making, chosen: Stretch): boolean {
  const { desk, edit, lang } = bench;
  const title = desk.document.text.slice(chosen.start, chosen.end).replace(/\s+/g, ' ');
  if (what === 'event') {
    if (!edit({ type: 'add-event', ...chosen }, message(lang, 'editor.added', { title }))) return false;
    bench.open(desk.document.story.events.at(-1)!.id);
    bench.focusOn('.form [name="title"]');
    return true;
  }
  if (what === 'actor') {
    edit({ type: 'add-actor', actor: title }, message(lang, 'editor.added', { title }));
    return true;
  }
  const event = eventOf(desk.document, bench.current);
  if (
    !event ||
    !edit({ type: 'add-claim', id: event.id, ...chosen }, message(lang, 'editor.attached', { title: event.title }))
  )
    return false;
  bench.focusOn('.evidence li:last-child [name="stance"]');
  return true;
}
