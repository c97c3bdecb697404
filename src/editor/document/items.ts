import type { EventRecord } from '../../formats/records.js';
import { oncePer } from '../../model/once-per.js';
import type { Draft, EditorDocument, Stretch } from './document.js';
import { claimsOf, type Places } from './places.js';

/** A line of the editor’s list: a draft, or an event of the story. */
export interface Item {
  readonly id: string;
  readonly event: EventRecord;
  /** Absent: it is in the story. */
  readonly draft: Draft | undefined;
  /** What of the text it is about; absent where the text has none of its evidence. */
  readonly place: Stretch | undefined;
  /** The words that date it. */
  readonly dated: Stretch | undefined;
}

/** Drafts and events in the order of the text; what is not in the text comes last, as the story has it. */
export function itemsOf({ text, story, drafts }: EditorDocument, places: Places): readonly Item[] {
  const told = story.events.map((event): Item => {
    const place = claimsOf(event)
      .map((claim) => places.of(claim))
      .find(Boolean);
    return { id: event.id, event, draft: undefined, place, dated: datedIn(text, event, place) };
  });
  // Sorting is stable: two drafts of one sentence stay as they were read.
  return [...told, ...drafts.map(itemOf)].sort((a, b) => (beginOf(a) === beginOf(b) ? 0 : beginOf(a) - beginOf(b)));
}

const beginOf = ({ place, dated }: Item): number => dated?.start ?? place?.start ?? Infinity;

/** There may be thousands, of which a step takes one away. */
const itemOf = oncePer(
  (draft: Draft): Item => ({
    id: draft.event.id,
    event: draft.event,
    draft,
    place: { start: draft.start, end: draft.end },
    dated: draft.dated,
  }),
);

/** The words that an event is dated by, within its evidence. */
function datedIn(text: string, { when }: EventRecord, place: Stretch | undefined): Stretch | undefined {
  const expression = when[0]?.expression;
  if (!place || !expression) return undefined;
  const at = text.slice(place.start, place.end).indexOf(expression);
  return at < 0 ? undefined : { start: place.start + at, end: place.start + at + expression.length };
}

/** The item that goes on where one was taken out: the next draft after it, else the last one before. */
export function nextDraft(items: readonly Item[], id: string): Item | undefined {
  const at = items.findIndex((item) => item.id === id);
  return (
    items.slice(at + 1).find(({ draft }) => draft) ?? items.slice(0, Math.max(0, at)).findLast(({ draft }) => draft)
  );
}
