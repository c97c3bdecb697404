import type { DraftEvent, DraftWhen, Expression, Extraction, MentionedActor } from '../../extract/extraction.js';
import type { ActorRecord, ClaimRecord, EventRecord, PositionRecord, WhenRecord } from '../../formats/records.js';
import type { Draft, EditorDocument, Findings, Stretch } from './document.js';
import { quoteAt } from './quote.js';

/** Proposed names that are less likely than this are not offered. */
const likely = 0.35;

/**
 * The document with what an extractor made of its text. Drafts of what the story has already, by words that are its
 * evidence (`told`), are left out, and so is whatever does not fit the text: an extractor may be anybody’s. To be run
 * in slices, since a long text has thousands.
 */
export function* withExtraction(
  document: EditorDocument,
  { expressions, events, actors }: Extraction,
  told: readonly Stretch[],
): Generator<undefined, EditorDocument, void> {
  const { text, story } = document;
  const isPlace = (place: unknown): place is PositionRecord => isStretch(place, text.length);
  const dates = expressions.filter(({ position }) => isPlace(position));
  const ids = new Set([...story.events, ...story.actors].map(({ id }) => id));
  const isTold = ({ position, expressions: own }: DraftEvent): boolean =>
    told.some(({ start, end }) => {
      if (start >= position.end || end <= position.start) return false;
      const dated = own.map((i) => expressions[i]?.position).filter(isPlace);
      return dated.length === 0 || dated.some((date) => date.start < end && date.end > start);
    });
  const drafts: Draft[] = [];
  for (const event of events) {
    yield;
    if (typeof event.title !== 'string' || !isPlace(event.position) || isTold(event)) continue;
    const dated = event.expressions.map((index) => expressions[index]?.position).find(isPlace);
    drafts.push({
      event: eventOf(event, freeId(drafts.length, ids), text),
      start: event.position.start,
      end: event.position.end,
      dated: dated && { start: dated.start, end: dated.end },
      confidence: event.confidence,
    });
  }
  drafts.sort((a, b) => a.start - b.start);
  yield;
  return { ...document, isRead: true, drafts, found: yield* findingsOf(document, dates, actors, isPlace) };
}

function* findingsOf(
  { story }: EditorDocument,
  dates: readonly Expression[],
  actors: readonly MentionedActor[],
  isPlace: (place: unknown) => place is PositionRecord,
): Generator<undefined, Findings, void> {
  const known = new Set(story.actors.map(({ id }) => id));
  const proposed = actors.filter(({ id, name, confidence }) => known.has(id) || (name && confidence >= likely));
  const found: Findings['dates'][number][] = [];
  for (const { position, text, edtf, bounds, partOfDay } of dates) {
    const when = whenOf({
      ...(edtf === undefined ? {} : { edtf }),
      bounds,
      ...(partOfDay ? { partOfDay } : {}),
      expression: text,
      claims: [],
    });
    if (found.push({ start: position.start, end: position.end, when }) % 64 === 0) yield;
  }
  const names: Findings['names'][number][] = [];
  for (const { id, mentions } of proposed)
    for (const { position } of mentions)
      if (isPlace(position) && names.push({ start: position.start, end: position.end, actor: id }) % 64 === 0) yield;
  return {
    dates: found,
    names,
    actors: proposed
      .filter(({ id }) => !known.has(id))
      .map(({ id, name, kind }): ActorRecord => ({ id, name, ...(kind ? { kind } : {}), aliases: [], memberOf: [] })),
  };
}

function eventOf({ title, when, status, actors, claims }: DraftEvent, id: string, text: string): EventRecord {
  return {
    id,
    title,
    when: when.map(whenOf),
    ...(status ? { status } : {}),
    actors,
    media: [],
    claims: claims.map((claim) => withQuote(claim, text)),
  };
}

/** Where ISO 8601-2 has a form for the words, it says what the bounds do; those clipped at the dateline say more. */
function whenOf({ edtf, bounds, partOfDay, timeZone, expression, claims }: DraftWhen): WhenRecord {
  return {
    ...(edtf === undefined ? {} : { edtf }),
    ...(bounds ? { bounds } : {}),
    ...(partOfDay ? { partOfDay } : {}),
    ...(timeZone ? { timeZone } : {}),
    expression,
    claims,
  };
}

function withQuote(claim: ClaimRecord, text: string): ClaimRecord {
  const { position, quote } = claim;
  return quote || !position || !isStretch(position, text.length)
    ? claim
    : { ...claim, quote: quoteAt(text, position.start, position.end) };
}

function freeId(index: number, taken: Set<string>): string {
  let id = `draft-${index + 1}`;
  while (taken.has(id)) id += "'";
  taken.add(id);
  return id;
}

function isStretch(place: unknown, length: number): place is PositionRecord {
  const { start, end } = (place ?? {}) as Partial<PositionRecord>;
  return Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && start! < end! && end! <= length;
}
