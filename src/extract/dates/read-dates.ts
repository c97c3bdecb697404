import type { Ms } from '../../base/units.js';
import { dayOf, msPerDay, wallFields } from '../calendar.js';
import type { ForeignScan } from '../languages.js';
import { textBefore } from '../text/before.js';
import type { Block } from '../text/blocks.js';
import { type Direction, directionAt } from '../text/direction.js';
import type { Quotation } from '../text/quotations.js';
import type { Sentence } from '../text/sentences.js';
import { type Anchored, isAnchored } from './anchored.js';
import { isStamp } from './dateline-block.js';
import { createEventIndex } from './event-index.js';
import type { Context, Found } from './found.js';
import { speech } from './lexicon.js';
import { scan } from './scan.js';
import { dayValue, isOfDay, type Unit, type Value, within } from './value.js';

/** An expression with its value, at its place in the text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly value: Value;
  readonly direction: Direction;
  /** It contradicts itself. */
  readonly doubted?: boolean;
}

/** Reads the dates of a text sentence by sentence; what one says, the next may count from. */
export interface DateReader {
  readSentence(sentence: Sentence, block: Block, quotations: readonly Quotation[]): readonly Reading[];
  /** Those that hang on an event named elsewhere; once all sentences are read. */
  readAnchored(): Generator<Reading, void, void>;
}

export interface DateReaderOptions {
  readonly timeZone: string | undefined;
  /** Reads a language other than English. */
  readonly foreign: ForeignScan | undefined;
}

const saying = new RegExp(
  `\\b(?:${speech}|tweeted|asked|speech|address|interview|statement|broadcast|sermon|remarks|conference)\\b`,
  'i',
);
const idle = { from: 0, to: 0 };

/** `now` is when the text was written; without it, only dates that name their year are read. */
export function createDateReader(now: Context['now'] | undefined, options: DateReaderOptions): DateReader {
  const index = createEventIndex();
  const waiting: { readonly found: Anchored; readonly offset: number; readonly context: Context }[] = [];
  const state: Told = {};

  return {
    readSentence({ text, start: offset }, block, quotations) {
      if (state.block !== block) Object.assign(state, { block, year: undefined, near: undefined, spoken: undefined });
      const founds = options.foreign?.(text, now ?? idle) ?? scan(text);
      const stamped = founds.length > 0 && isStamp(block, text, founds);
      if (founds.length === 0 || (block.furniture && !founds.some(({ dated }) => dated))) return [];
      const readings: Reading[] = [];
      const local: { day?: Value; speech?: Context['now'] } = {};
      const isQuoted = ({ start }: Found): boolean => {
        const at = offset - block.start + start;
        return quotations.some((quotation) => at >= quotation.start && at < quotation.end);
      };
      const read = (found: Found, quoted: boolean): void => {
        if (!now && !found.dated) return;
        const direction = options.foreign ? 'past' : (found.direction ?? directionAt(text, found.start, found.end));
        const spoken = quoted ? (local.speech ?? state.spoken) : undefined;
        const reference = spoken ?? now ?? idle;
        const isTold =
          state.year !== undefined &&
          !quoted &&
          direction !== 'future' &&
          !isSaid(text, found) &&
          !/^[’']s\b/.test(text.slice(found.end));
        const recent = state.focusBlock === block ? state.focus : undefined;
        const day = local.day ?? (recent && isOfDay(recent.unit) ? recent : undefined);
        let doubted = false;
        const context: Context = {
          now: reference,
          direction,
          quoted: spoken !== undefined,
          focus: state.focus,
          recent,
          day,
          year: isTold ? state.year : undefined,
          near: isTold ? state.near : undefined,
          timeZone: options.timeZone,
          doubt: () => {
            doubted = true;
          },
        };
        if (isAnchored(found)) {
          waiting.push({ found, offset, context });
          return;
        }
        const value = found.read(context);
        if (!value) return;
        // The page’s own dates: only that of the article is the article’s.
        if (stamped || block.furniture) {
          if (now && isOfDay(value.unit) && dayOf(value.bounds[0]) === dayOf(now.from))
            readings.push({ ...readingOf(found, offset, value, 'either'), rule: 'dateline', confidence: 0.95 });
          return;
        }
        const clipped = direction === 'future' || !now ? value : clip(value, reference);
        const guess = isGuess(found) && direction === 'either' ? 0.85 : 1;
        readings.push({
          ...readingOf(found, offset, clipped, direction),
          confidence: found.confidence * (doubted ? 0.5 : guess),
          doubted,
        });
        if (
          !quoted &&
          now &&
          (isOfDay(value.unit) || value.unit === 'weekend') &&
          direction !== 'future' &&
          value.bounds[0] <= now.to &&
          (!local.speech || isSaid(text, found))
        )
          local.speech = { from: clipped.bounds[0], to: clipped.bounds[3] };
        if (found.unit !== 'span' || found.rule === 'third') index.add(value, text, found.start, found.end, offset);
        if (isOfDay(value.unit)) local.day = value.unit === 'day' ? value : dayValue(dayOf(value.bounds[0]));
        const focus = found.unit !== 'span' ? value : found.of && boundOf(value, found.of);
        if (focus && Number.isFinite(focus.bounds[0])) Object.assign(state, { focus, focusBlock: block });
        if (!quoted) tell(state, text, found, value, now, isTold);
      };
      for (const found of founds) if (!isQuoted(found)) read(found, false);
      for (const found of founds) if (isQuoted(found)) read(found, true);
      if (local.speech && saying.test(text)) state.spoken = local.speech;
      return readings.sort((a, b) => a.start - b.start);
    },
    *readAnchored() {
      for (const { found, offset, context } of waiting) {
        const event = index.find(found.head, found.others, offset + found.nounStart, offset + found.end);
        const value = event && found.resolve(event, context);
        if (value) yield readingOf(found, offset, value, context.direction);
      }
    },
  };
}

function readingOf(
  { start, end, rule, confidence }: Found,
  offset: number,
  value: Value,
  direction: Direction,
): Reading {
  return { start: offset + start, end: offset + end, rule, confidence, value, direction };
}

/** What the text has told so far. */
interface Told {
  block?: Block;
  /** The date that it spoke of last, and where. */
  focus?: Value;
  focusBlock?: Block;
  /** The year that a passage is about, and the moment where it last was. */
  year?: number | undefined;
  near?: Ms | undefined;
  /** When the words in quotations were said. */
  spoken?: Context['now'] | undefined;
}

/** Keeps the year that a passage tells of: one that opens a sentence, or that of a whole date. */
function tell(
  state: Told,
  text: string,
  found: Found,
  value: Value,
  now: Context['now'] | undefined,
  isTold: boolean,
): void {
  const { unit, dated } = found;
  if (!dated && unit !== 'year') {
    if (now && isGuess(found) && !isTold && value.bounds[0] > now.from - 400 * msPerDay) state.year = undefined;
    return;
  }
  if (unit === 'decade' || unit === 'century') return;
  const before = text.slice(0, found.start);
  if (/\b(?:the|a|an|its|his|her|their) $/i.test(before) || /^[’']s? [A-Za-zÀ-ɏ]/.test(text.slice(found.end))) return;
  const isPrecise = isOfDay(value.unit) || unit === 'month' || unit === 'season';
  if (
    !isPrecise &&
    !/^\W*(?:since|on|in|during|by)?\s*(?:the\s)?$/i.test(before) &&
    !text.startsWith(', when', found.end)
  )
    return;
  state.year = wallFields(value.bounds[0]).year;
  state.near = isPrecise ? value.bounds[0] : undefined;
}

/** The date that bounds a span: the first day of “since …”, the last of “until …”. */
function boundOf({ bounds: [a, b, c, d], edtf }: Value, unit: Unit): Value {
  return Number.isFinite(a) ? within(a, b, edtf, unit) : within(c, d, edtf, unit);
}

/** Whether an expression leaves it to the verb which of several dates it means. */
function isGuess({ dated, anaphoric, rule }: Found): boolean {
  return !dated && !anaphoric && !/^(?:day-word|unit|ago|window|present|clock)$/.test(rule);
}

/** Whether the date is that of somebody’s words: “said on March 3”. */
function isSaid(sentence: string, { start }: Found): boolean {
  return saying.test(textBefore(sentence, start, 40));
}

/** What was reported was over, or had begun, when it was. */
function clip(value: Value, now: Context['now']): Value {
  const [from, latest, , to] = value.bounds;
  if (from > now.from || to <= now.to || latest !== to || !Number.isFinite(to - from) || value.unit === 'minute')
    return value;
  return { ...value, bounds: [from, now.to, from, now.to] };
}
