import { runAtOnce } from '../base/chunks.js';

/**
 * Texts made comparable: white space as one space, quotation marks and dashes as on a typewriter, invisible letters
 * gone. The way back leads to the UTF-16 offsets of the text as it was.
 */
export interface PlainText {
  readonly text: string;
  /** What is compared and searched. */
  readonly plain: string;
  /** Where in `text` the letter at an index of `plain` begins. */
  start(at: number): number;
  /** Where in `text` the letter before an index of `plain` ends. */
  end(at: number): number;
  /** Where in `plain` an offset of `text` is. */
  at(offset: number): number;
}

/** Soft hyphens, zero widths, direction marks: there to shape the text, not part of its words. */
const unseen = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** Everything that changes; a lone space does not. */
const changing = new RegExp(
  `(?! (?![\\s${unseen}]))[\\s${unseen}]+|[“”„‟«»″＂]|[‘’‚‛‹›′ʼ＇\`´]|[\\u2010-\\u2015\\u2212]|…|\\P{M}[\\u0300-\\u036f]+`,
  'gu',
);
const leadingSpace = new RegExp(`[\\s${unseen}]+`, 'y');
const visibleSpace = /[^\S\ufeff]/;

/**
 * Makes a text comparable. At each of `breaks`, ascending offsets, a space is thought in: between two paragraphs there
 * is none in a page's text.
 */
export function plainText(text: string, breaks: readonly number[] = []): PlainText {
  return runAtOnce(plainTextSteps(text, breaks));
}

/** How much of a text is looked at, and how many places are replaced, before others may go on. */
const [lettersAStep, placesAStep] = [100_000, 500];

/** The same in steps, so that long texts do not block the page. */
export function* plainTextSteps(text: string, breaks: readonly number[] = []): Generator<void, PlainText, void> {
  const pieces: string[] = [];
  // Replaced places, in order: where in `plain`, how long there, where in `text`, how long there.
  const places: number[] = [];
  let length = 0;
  let spaced = false;

  const push = (piece: string) => {
    if (piece === '') return;
    pieces.push(piece);
    length += piece.length;
    spaced = piece.endsWith(' ');
  };
  const replace = (from: number, to: number, by: string) => {
    places.push(length, by.length, from, to - from);
    push(by);
  };
  const space = (from: number, to: number, visible: boolean) => replace(from, to, visible && !spaced ? ' ' : '');

  let from = 0;
  let rested = 0;
  for (const end of [...breaks, text.length]) {
    const piece = text.slice(from, end);
    leadingSpace.lastIndex = 0;
    let done = leadingSpace.exec(piece)?.[0].length ?? 0;
    if (done > 0) space(from, from + done, visibleSpace.test(piece.slice(0, done)));
    changing.lastIndex = done;
    for (let match = changing.exec(piece); match; match = changing.exec(piece)) {
      push(piece.slice(done, match.index));
      done = match.index + match[0].length;
      const by = replacementOf(match[0]);
      if (by === ' ' || by === '') space(from + match.index, from + done, by === ' ');
      else replace(from + match.index, from + done, by);
      if (places.length % (4 * placesAStep) === 0) yield;
    }
    push(piece.slice(done));
    from = end;
    if (from - rested > lettersAStep) {
      rested = from;
      yield;
    }
    if (end < text.length) space(end, end, true);
  }
  return { text, plain: pieces.join(''), ...wayBack(places) };
}

function replacementOf(found: string): string {
  const code = found.charCodeAt(0);
  if (found.length > 1 && /\p{M}$/u.test(found)) return found.normalize();
  if (code === 0x2026) return '...';
  if ('“”„‟«»″＂'.includes(found[0]!)) return '"';
  if ('‘’‚‛‹›′ʼ＇`´'.includes(found[0]!)) return "'";
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return visibleSpace.test(found) ? ' ' : '';
}

/** `places` holds four numbers a row, ascending in both texts. */
function wayBack(places: readonly number[]): Pick<PlainText, 'start' | 'end' | 'at'> {
  /** Where a number is after the last row that begins at or before it, by the columns of one text and the other. */
  const across = (value: number, here: 0 | 2, edge: 0 | 1) => {
    let low = 0;
    let high = places.length / 4;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle * 4 + here]! <= value) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return value + edge;
    const row = (low - 1) * 4;
    const past = value - places[row + here]! - places[row + here + 1]!;
    const there = row + 2 - here;
    return places[there]! + (past < 0 ? edge * places[there + 1]! : places[there + 1]! + past + edge);
  };
  return {
    start: (at) => across(at, 0, 0),
    end: (at) => (at === 0 ? 0 : across(at - 1, 0, 1)),
    at: (offset) => across(offset, 2, 0),
  };
}
