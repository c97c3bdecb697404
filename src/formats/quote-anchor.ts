/** Finds the words of a quotation in a text that may have changed since, or refuses: never a wrong place. */
import { runAtOnce } from '../base/chunks.js';
import { type Alignment, align } from './align.js';
import { type PlainText, plainText } from './plain-text.js';
import type { PositionRecord, QuoteRecord } from './records.js';

/** Where a quotation stands, in UTF-16 units of the text as it was, and by what it was found. */
export interface Anchored {
  readonly found: 'position' | 'quote' | 'context' | 'approximate';
  readonly start: number;
  readonly end: number;
}

/** `ambiguous`: it could be meant in more than one place. `missing`: nothing in the text is like it. */
export type Anchoring = Anchored | { readonly found: 'ambiguous' | 'missing' };

const ambiguous: Anchoring = { found: 'ambiguous' };
const missing: Anchoring = { found: 'missing' };

/** Quotations shorter than this are found letter by letter or not at all. */
const shortest = 12;
/** Of a quotation at most one letter in this many may differ. */
const lettersPerError = 8;
/** And never more than this many. */
const mostErrors = 24;
/** How much worse the second best place must be, in letters. */
const margin = 2;
/** A part of a quotation that a text has more often than this tells nothing. */
const commonplace = 2000;
/** How much of the context may differ, where it has to confirm a place. */
const mostAround = 0.3;
/** As much of the context on each side is compared where it is not the same to the letter. */
const contextLength = 64;

/**
 * Finds a quotation (W3C TextQuoteSelector, TextPositionSelector). The position counts only if the text there is the
 * quotation; else the quotation has to be unique, else its context decides, else that place of the text which is most
 * like quotation and context, if no other comes near. A position without a quotation cannot be checked and is `missing`.
 */
export function anchorQuote(text: PlainText, quote: QuoteRecord | undefined, position?: PositionRecord): Anchoring {
  return runAtOnce(anchorSteps(text, quote, position));
}

type Steps<Result> = Generator<void, Result, void>;

/** How many places are compared with a quotation before others may go on. */
const placesAStep = 20;

/** The same in steps: a quotation that a long text has not takes long to be missed. */
export function* anchorSteps(
  text: PlainText,
  quote: QuoteRecord | undefined,
  position?: PositionRecord,
): Steps<Anchoring> {
  const wanted = quote && readQuote(quote);
  if (!wanted || wanted.exact === '') return missing;
  if (position && text.plain.slice(text.at(position.start), text.at(position.end)).trim() === wanted.exact)
    return { found: 'position', start: position.start, end: position.end };
  const context = wanted.prefix + wanted.suffix;
  const first = yield* indexIn(text.plain, wanted.exact, 0);
  if (first < 0) return yield* approximate(text, wanted);
  if ((yield* indexIn(text.plain, wanted.exact, first + 1)) < 0) {
    const end = first + wanted.exact.length;
    return place(
      'quote',
      text,
      ...(context === '' ? ([first, end] as const) : toEdges(text.plain, wanted, { start: first, end })),
    );
  }
  return context === '' ? ambiguous : yield* byContext(text, wanted);
}

/** A quotation made comparable; spaces at its edges belong to the context. */
interface Wanted {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  /** A space on either side of an edge: a short word between them was lost. */
  readonly lostFirst: boolean;
  readonly lostLast: boolean;
}

function readQuote({ prefix = '', exact, suffix = '' }: QuoteRecord): Wanted {
  const [before, middle, after] = [prefix, exact, suffix].map((part) => plainText(part).plain) as [
    string,
    string,
    string,
  ];
  return {
    prefix: middle.startsWith(' ') && before && !before.endsWith(' ') ? `${before} ` : before,
    exact: middle.trim(),
    suffix: middle.endsWith(' ') && after && !after.startsWith(' ') ? ` ${after}` : after,
    lostFirst: before.endsWith(' ') && middle.startsWith(' '),
    lostLast: middle.endsWith(' ') && after.startsWith(' '),
  };
}

function place(found: Anchored['found'], text: PlainText, from: number, to: number): Anchored {
  return { found, start: text.start(from), end: text.end(to) };
}

/** Of the places that have the very words, the one whose surroundings are those of the quotation. */
function* byContext(text: PlainText, { prefix, exact, suffix }: Wanted): Steps<Anchoring> {
  const whole = prefix + exact + suffix;
  const first = yield* indexIn(text.plain, whole, 0);
  if (first >= 0) {
    if ((yield* indexIn(text.plain, whole, first + 1)) >= 0) return ambiguous;
    return place('context', text, first + prefix.length, first + prefix.length + exact.length);
  }
  const places = yield* occurrences(text.plain, exact);
  if (!places) return ambiguous;
  const before = prefix.slice(-contextLength);
  const after = suffix.slice(0, contextLength);
  const errorsAt = (at: number) => {
    const ends = [
      align(text.plain, before, 0, 0, at - before.length, 12),
      align(text.plain, after, 0, 0, at + exact.length, 12),
    ];
    return ends.reduce((sum, fit) => sum + (fit?.around ?? contextLength), 0);
  };
  const fits: { readonly at: number; readonly errors: number }[] = [];
  for (const at of places) {
    fits.push({ at, errors: errorsAt(at) });
    if (fits.length % placesAStep === 0) yield;
  }
  fits.sort((a, b) => a.errors - b.errors);
  const [best, next] = fits as [(typeof fits)[number], (typeof fits)[number]];
  const isClear = best.errors <= (before.length + after.length) * mostAround && next.errors > best.errors + margin;
  return isClear ? place('context', text, best.at, best.at + exact.length) : ambiguous;
}

function withContext({ prefix, exact, suffix }: Wanted) {
  const before = prefix.slice(-contextLength);
  return {
    pattern: before + exact + suffix.slice(0, contextLength),
    from: before.length,
    to: before.length + exact.length,
  };
}

/** The place most like the quotation and its context. */
function* approximate(text: PlainText, wanted: Wanted): Steps<Anchoring> {
  const { length } = wanted.exact;
  if (length < shortest) return missing;
  const { pattern, from, to } = withContext(wanted);
  const context = pattern.length - length;
  // Without a context to confirm it, a place must be more alike.
  const most = Math.min(mostErrors, Math.floor(length / lettersPerError / (context < 8 ? 2 : 1)));
  if (most === 0) return missing;
  for (let reach = Math.min(2, most) + margin; ; reach = Math.min(reach * 3, most + margin)) {
    const places = yield* likePlaces(text.plain, wanted.exact, reach);
    if (!places) return ambiguous;
    const fits: Alignment[] = [];
    for (const [i, at] of places.entries()) {
      const fit = align(text.plain, pattern, from, to, at - from, reach + 4);
      if (fit) fits.push(fit);
      if (i % placesAStep === 0) yield;
    }
    fits.sort((a, b) => a.errors + a.around - b.errors - b.around);
    const best = fits[0];
    const complete = reach >= most + margin;
    // A place outside this reach has more errors than it, and may yet be the second best.
    if (best ? best.errors + best.around + margin > reach && !complete : !complete) continue;
    if (!best || best.errors > most || best.around > context * mostAround) return missing;
    const other = fits.find((fit) => Math.abs(fit.start - best.start) > margin);
    if (other && other.errors + other.around < best.errors + best.around + margin) return ambiguous;
    return place('approximate', text, ...toEdges(text.plain, wanted, best));
  }
}

/**
 * Where a text has a quotation with at most `most` errors, if not `undefined`: too often. Of `most + 1` parts of the
 * quotation one is without error (Wu and Manber 1992), so only where the text has one of them need anything be compared.
 */
function* likePlaces(text: string, quote: string, most: number): Steps<readonly number[] | undefined> {
  const begins = new Set<number>();
  for (let part = 0; part <= most; part++) {
    const from = Math.floor((part * quote.length) / (most + 1));
    const to = Math.floor(((part + 1) * quote.length) / (most + 1));
    const found = yield* occurrences(text, quote.slice(from, to));
    if (!found) return undefined;
    for (const at of found) begins.add(at - from);
  }
  const places = new Set<number>();
  let count = 0;
  for (const begin of begins) {
    const fit = align(text, quote, 0, quote.length, begin, most, most);
    if (fit) places.add(fit.start);
    if (++count % placesAStep === 0) yield;
  }
  return [...places];
}

/** Where a text has some words, overlaps included; `undefined`: too often. */
function* occurrences(text: string, words: string): Steps<number[] | undefined> {
  const found: number[] = [];
  for (let at = yield* indexIn(text, words, 0); at >= 0; at = yield* indexIn(text, words, at + 1)) {
    if (found.push(at) > commonplace) return undefined;
  }
  return found;
}

/** How much of a text is searched before others may go on: engines are slow where letters repeat without end. */
const lettersAStep = 250_000;

/** Where a text has some words first, from a place on; -1 where nowhere. */
function* indexIn(text: string, words: string, from: number): Steps<number> {
  for (let at = from; at + words.length <= text.length; at += lettersAStep) {
    const found = text.slice(at, at + lettersAStep + words.length - 1).indexOf(words);
    if (found >= 0) return at + found;
    yield;
  }
  return -1;
}

const letter = /[\p{L}\p{N}]/u;

/**
 * Where a typing error is at the edge of a quotation, half a word would be left outside or a space inside. It reaches
 * as far as to the letter with which its context goes on, if that is near, or without a context to the end of the word.
 */
function toEdges(
  text: string,
  { prefix, suffix, lostFirst, lostLast }: Wanted,
  { start, end }: Pick<Alignment, 'start' | 'end'>,
): [start: number, end: number] {
  const meets = (edge: string | undefined, next: string | undefined) =>
    edge === undefined ? next === undefined || !letter.test(next) : edge === next;
  const missed = (edge: string | undefined, lost: boolean, nextAt: (steps: number) => string | undefined) => {
    for (let steps = lost ? margin : 0; steps <= margin && nextAt(steps - 1) !== ' '; steps++)
      if (meets(edge, nextAt(steps))) return steps;
    return 0;
  };
  let from = start - missed(prefix.at(-1), lostFirst, (steps) => (steps < 0 ? '' : text[start - 1 - steps]));
  let to = end + missed(suffix[0], lostLast, (steps) => (steps < 0 ? '' : text[end + steps]));
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return [from, to];
}
