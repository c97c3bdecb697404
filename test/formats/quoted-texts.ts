/** Texts to quote from, always the same: words drawn as news draws them, a few often and most seldom. */
import type { QuoteRecord } from '../../src/formats/records.js';
import { hashText, randomFrom } from '../../src/layout/force/seed.js';

const syllables = 'ba do ka le mi no ra se ti vu che gor lan per stan tor wen zor ash eli'.split(' ');
const small = 'the a of in and to said that on was with for as at by from has it not'.split(' ');

export type Random = () => number;

export const seeded = (seed: string): Random => randomFrom(hashText(seed));

const pick = <Item>(list: readonly Item[], random: Random) => list[Math.floor(random() * list.length)]!;

/** A text of many words in sentences and paragraphs, with typographic quotation marks and dashes. */
export function newsText(words: number, seed: string): string {
  const random = seeded(seed);
  const vocabulary = Array.from({ length: 1500 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(syllables, random)).join(''),
  );
  let text = '';
  for (let word = 0, left = 0; word < words; word++, left--) {
    const next = random() < 0.4 ? pick(small, random) : vocabulary[Math.floor(random() ** 2 * vocabulary.length)]!;
    const begins = left <= 0;
    if (begins) {
      left = 8 + Math.floor(random() * 20);
      if (text !== '') text += random() < 0.15 ? '.\n\n' : '. ';
    } else text += random() < 0.03 ? ' – ' : random() < 0.08 ? ', ' : ' ';
    const said = begins ? next[0]!.toUpperCase() + next.slice(1) : next;
    text += random() < 0.01 ? `“${said}”` : said;
  }
  return `${text}.`;
}

export interface Quotation {
  readonly quote: QuoteRecord & { readonly prefix: string; readonly suffix: string };
  readonly start: number;
  readonly end: number;
}

/** Words of a text with what stands around them. */
export function quotation(
  text: string,
  random: Random,
  context = 32,
  words = 6 + Math.floor(random() * 25),
): Quotation {
  const bounds = boundsOf(text);
  const first = Math.floor(random() * (bounds.length - words));
  const [start, end] = [bounds[first]![0], bounds[first + words - 1]![1]];
  return quoteOf(text, start, end, context);
}

const known = new Map<string, readonly (readonly [start: number, end: number])[]>();

function boundsOf(text: string) {
  const bounds =
    known.get(text) ?? [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length] as const);
  known.set(text, bounds);
  return bounds;
}

export function quoteOf(text: string, start: number, end: number, context = 32): Quotation {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    },
    start,
    end,
  };
}

/** One letter lost, doubled, swapped with the next, or another. */
export function withTypo(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const letter = text[at]!;
  switch (Math.floor(random() * 4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + (text[at + 1] ?? '') + letter + text.slice(at + 2);
    default:
      return `${text.slice(0, at)}${letter === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
  }
}
