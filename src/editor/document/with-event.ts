import type { EventRecord } from '../../formats/records.js';
import type { EditorDocument } from './document.js';

/** The document with one event, draft or not, made into another; the same where it stays or is not there. */
export function withEvent(
  document: EditorDocument,
  id: string,
  change: (event: EventRecord) => EventRecord,
): EditorDocument {
  const { story, drafts } = document;
  const events = mapped(story.events, (event) => (event.id === id ? change(event) : event));
  if (events !== story.events) return { ...document, story: { ...story, events } };
  const next = mapped(drafts, (draft) => {
    if (draft.event.id !== id) return draft;
    const event = change(draft.event);
    return event === draft.event ? draft : { ...draft, event };
  });
  return next === drafts ? document : { ...document, drafts: next };
}

/** A list with its items changed; the same list where none is. */
export function mapped<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const next = list.map(change);
  return next.some((item, i) => item !== list[i]) ? next : list;
}

/** A record with some members changed, `undefined` taking them away; the same record where nothing changes. */
export function changed<Kept extends object>(
  record: Kept,
  change: { readonly [Key in keyof Kept]?: Kept[Key] | undefined },
): Kept {
  const keys = Object.keys(change) as (keyof Kept)[];
  if (keys.every((key) => change[key] === record[key])) return record;
  const next = { ...record, ...change };
  for (const key of keys) if (change[key] === undefined) delete next[key];
  return next;
}
