import { parseEdtf } from '../../base/edtf.js';
import type { Problem } from '../../base/problem.js';
import { findNames } from '../../formats/find-names.js';
import { type PlainText, plainText, plainTextSteps } from '../../formats/plain-text.js';
import { collectProblems, type Problems } from '../../formats/problems.js';
import { anchorSteps } from '../../formats/quote-anchor.js';
import { evidenceOf } from '../../model/evidence.js';
import { oncePer } from '../../model/once-per.js';
import type { Target } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import { type NodeText, rangeOf } from './text-nodes.js';

/** Words of the article that stand for something in the story. */
export interface Mark {
  readonly target: Target;
  /** Row of the event, else -1. */
  readonly event: number;
  /** By what it is known: evidence, the page's own markup, a date, a name. */
  readonly by: 'quote' | 'markup' | 'date' | 'name';
  /** What it stands for is not simply stated. */
  readonly doubted: boolean;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  /** Whether its words can be lit without the page standing still. */
  readonly canBeLit: boolean;
}

export interface Marks {
  /** In the order of the text; of those that begin together the longest first. */
  readonly marks: readonly Mark[];
  /** Words that are not to be found, or that are so in more than one place. */
  readonly problems: readonly Problem[];
}

/**
 * Finds what of a story is in an article: evidence by its quotations, then what the page has marked up itself, then
 * names. `source` restricts it to claims of one source. In steps, so that long articles do not block the page.
 */
export function* findMarks(
  story: Story,
  text: NodeText,
  source: string | undefined,
  lang: string,
): Generator<void, Marks, void> {
  const problems = collectProblems(lang);
  const marks: Mark[] = [];
  const taken = new Set<string>();
  const endless = endlessNodes(text);
  const add = (mark: Words) => {
    const key = `${JSON.stringify(mark.target)} ${mark.start} ${mark.end}`;
    if (mark.start >= mark.end || taken.has(key)) return;
    taken.add(key);
    let range: Range | undefined;
    marks.push({
      ...mark,
      // Names are many and seldom lit, and every range that there is has to be kept up to date by the page.
      get range() {
        range ??= rangeOf(text, mark.start, mark.end);
        return range;
      },
      get canBeLit() {
        return endless.size === 0 || !(endless.has(this.range.startContainer) || endless.has(this.range.endContainer));
      },
    });
  };
  const plain = yield* plainTextSteps(text.text, text.breaks);
  yield;
  yield* markQuotes(story, plain, source, problems, add);
  yield* markMarkup(story, text, marks, problems, add);
  yield;
  yield* markNames(story, plain, marks, add);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { marks, problems: problems.list() };
}

type Words = Omit<Mark, 'range' | 'canBeLit'>;
type Add = (mark: Words) => void;

/** Letters without a space between them, too many for the browser to lay out anew whenever words beside them are lit. */
const endlessRun = /(?<!\S)\S{100000}/;
const endlessNodes = ({ nodes }: NodeText): ReadonlySet<Node> =>
  new Set(nodes.filter((node) => node.length >= 100_000 && endlessRun.test(node.data)));

function* markQuotes(
  story: Story,
  plain: PlainText,
  source: string | undefined,
  problems: Problems,
  add: Add,
): Generator<void, void, void> {
  for (const { target, event, claim, standing, path } of evidenceOf(story)) {
    const { quote, position } = claim;
    if (!quote || (source !== undefined && (claim.source ?? source) !== source)) continue;
    const place = yield* anchorSteps(plain, quote, position);
    if ('start' in place) {
      const { start, end } = place;
      add({ target, event, by: 'quote', doubted: standing !== 'stated', start, end });
    } else problems.report([...path, 'quote'], quote.exact, `article.${place.found}`);
    yield;
  }
}

function* markMarkup(
  story: Story,
  text: NodeText,
  marks: readonly Mark[],
  problems: Problems,
  add: Add,
): Generator<void, void, void> {
  const { events, actors } = story;
  for (const { element, start, end } of text.markedUp) {
    yield;
    const eventId = element.getAttribute('data-event');
    const actorId = element.getAttribute('data-actor');
    const event = eventId === null ? -1 : events.indexOf(eventId);
    if (eventId !== null && event < 0) problems.report([], eventId, 'article.unknown-event');
    if (event >= 0) add({ ...ofEvent(story, event), by: 'markup', start, end });
    const known = actorId !== null && actors.indexOf(actorId) >= 0;
    if (actorId !== null && !known) problems.report([], actorId, 'article.unknown-actor');
    if (known) add({ target: { kind: 'actor', id: actorId }, event: -1, by: 'markup', doubted: false, start, end });
    if (eventId !== null || element.localName !== 'time' || element.closest('[data-event]')) continue;
    const dated = eventOn(story, element.getAttribute('datetime') ?? '', (row) =>
      marks.some((mark) => mark.event === row && mark.start <= start && mark.end >= end),
    );
    if (dated !== undefined) add({ ...ofEvent(story, dated), by: 'date', start, end });
  }
}

function ofEvent({ events }: Story, event: number) {
  return {
    target: { kind: 'event', id: events.id(event) } as const,
    event,
    doubted: events.standing(event) !== 'stated',
  };
}

/** The one event of a date; where there are several, the one whose words the date stands in. */
function eventOn(story: Story, datetime: string, isAround: (event: number) => boolean): number | undefined {
  const bounds = boundsOf(datetime);
  const dates = eventsByDate(story);
  const dated = [...new Set([...(dates.get(datetime) ?? []), ...(dates.get(String(bounds)) ?? [])])];
  const meant = dated.length > 1 ? dated.filter(isAround) : dated;
  return meant.length === 1 ? meant[0] : undefined;
}

/** Rows of events by their dates as written and by their bounds. */
const eventsByDate = oncePer(({ accounts }: Story): ReadonlyMap<string, readonly number[]> => {
  const dates = new Map<string, number[]>();
  for (let account = 0; account < accounts.count; account++) {
    const { edtf, wall } = accounts.date(account);
    for (const key of [edtf ?? '', String(wall)]) dates.set(key, [...(dates.get(key) ?? []), accounts.event[account]!]);
  }
  return dates;
});

function boundsOf(datetime: string) {
  try {
    return parseEdtf(datetime.trim()).wall;
  } catch {
    return undefined;
  }
}

/** Names and aliases, but not where the page says itself who is meant. */
function* markNames(
  { actors }: Story,
  plain: PlainText,
  marks: readonly Mark[],
  add: Add,
): Generator<void, void, void> {
  const said = marks.filter(({ by, target }) => by === 'markup' && target.kind === 'actor');
  const names = actors.records.map(({ name, aliases }) => [name, ...aliases].map((one) => plainText(one).plain.trim()));
  const found = yield* findNames(plain.plain, names);
  for (const [i, { of, from, to }] of found.entries()) {
    if (i % 500 === 0) yield;
    const [start, end] = [plain.start(from), plain.end(to)];
    if (said.some((mark) => mark.start < end && mark.end > start)) continue;
    add({ target: { kind: 'actor', id: actors.records[of]!.id }, event: -1, by: 'name', doubted: false, start, end });
  }
}
