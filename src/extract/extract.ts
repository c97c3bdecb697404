import { runAtOnce, runInChunks } from '../base/chunks.js';
import type { Problem } from '../base/problem.js';
import { createMentions } from './actors/mentions.js';
import { knownZone, readDateline } from './dateline.js';
import { datelineOf } from './dates/dateline-block.js';
import { createDateReader, type Reading } from './dates/read-dates.js';
import { minuteText } from './dates/value.js';
import { draftsOf, type Passage } from './events/drafts.js';
import type { DraftEvent, Expression, Extraction, ExtractOptions, Extractor } from './extraction.js';
import { languageOf, loadedLanguage, loadLanguage } from './languages.js';
import { problemOf } from './problem-words.js';
import { type Block, blocksOf } from './text/blocks.js';
import { inOrder } from './text/in-order.js';
import { withoutRuns } from './text/mask.js';
import { quotationsOf } from './text/quotations.js';
import { sentencesOf } from './text/sentences.js';

/** Options of {@link extractInChunks}. */
export interface ChunkedExtractOptions extends ExtractOptions {
  /** Ends the work; the promise rejects with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds the dates, the actors and draft events of a text, at once: right for an article. Never throws on a text; what
 * is wrong with the options is a problem of the result.
 *
 * @throws {TypeError} The text is no string.
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  return runAtOnce(steps(text, options));
}

/**
 * The same in slices of a few milliseconds, so that a text of any length does not freeze the page, and with the
 * language loaded that `lang` names. Rejects with the signal’s reason when it is aborted.
 */
export async function extractInChunks(text: string, options: ChunkedExtractOptions = {}): Promise<Extraction> {
  if (options.lang) await loadLanguage(options.lang);
  return runInChunks(steps(text, options), options);
}

/** The rules of this module as an {@link Extractor}. */
export const rulesExtractor: Extractor = { extract: extractInChunks };

/** Reads a text; yields at least after every sentence. */
function* steps(given: string, options: ExtractOptions): Generator<undefined, Extraction, void> {
  if (typeof given !== 'string') throw new TypeError(`Expected a text to extract from, not ${String(given)}.`);
  const { dateline, lang = 'en', actors = [] } = options;
  const problems: Problem[] = [];
  const timeZone = knownZone(options.timeZone);
  if (options.timeZone !== undefined && !timeZone) problems.push(problemOf('timeZone', options.timeZone));
  const text = withoutRuns(given);
  yield;
  const blocks: Block[] = [];
  for (const block of blocksOf(text)) if (blocks.push(block) % 64 === 0) yield;
  const foreign = loadedLanguage(lang);
  const isRead = foreign !== undefined || languageOf(lang) === 'en';
  if (!isRead) problems.push(problemOf('lang', lang));
  const now = dateline === undefined ? datelineOf(blocks) : readDateline(dateline, timeZone);
  if (!now) problems.push(problemOf('dateline', dateline));

  const reader = createDateReader(now, { timeZone, foreign });
  const mentions = createMentions(actors);
  const passages: Omit<Passage, 'readings' | 'mentions'>[] = [];
  const readings: Reading[] = [];
  for (const block of blocks) {
    const quotations = quotationsOf(block.text);
    for (const sentence of sentencesOf(block.text, block.start, foreign !== undefined)) {
      const found = isRead ? reader.readSentence(sentence, block, quotations) : [];
      readings.push(...found);
      mentions.add(sentence, block, found);
      if (!block.furniture) passages.push({ ...sentence, paragraph: block.paragraph });
      yield;
    }
  }
  for (const reading of reader.readAnchored()) {
    readings.push(reading);
    yield;
  }
  readings.sort((a, b) => a.start - b.start);
  yield;
  const expressions: Expression[] = [];
  const indexed: Passage['readings'][number][] = [];
  for (const reading of readings) {
    const index = expressions.length;
    const expression = toExpression(given, reading);
    indexed.push({ ...reading, index });
    expressions.push(expression);
    if (reading.doubted) problems.push(problemOf('weekday', expression.text, `expressions[${index}]`));
    if (expressions.length % 64 === 0) yield;
  }
  const named = yield* mentions.gather();

  const events: DraftEvent[] = [];
  const nextId = (): string => `draft-${events.length + 1}`;
  const dated = inOrder(indexed);
  for (const passage of passages) {
    const end = passage.start + passage.text.length;
    const own = dated(passage.start, end);
    const mentioned = named.within(passage.start, end);
    if (own.length > 0 || mentioned.length > 0)
      for (const draft of draftsOf({ ...passage, readings: own, mentions: mentioned }, expressions, nextId))
        if (events.push(draft)) yield;
    yield;
  }
  return { expressions, events, actors: named.actors, problems };
}

function toExpression(text: string, { start, end, rule, confidence, value }: Reading): Expression {
  const bounds = value.bounds.map((bound) =>
    Number.isFinite(bound) ? minuteText(bound) + (value.offset ?? '') : null,
  );
  return {
    text: text.slice(start, end),
    position: { start, end },
    ...(value.edtf === '' ? {} : { edtf: value.edtf }),
    bounds: bounds as unknown as Expression['bounds'],
    ...(value.partOfDay ? { partOfDay: value.partOfDay } : {}),
    rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}
