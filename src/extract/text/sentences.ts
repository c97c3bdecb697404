import { endOfPiece } from './blocks.js';

/** A sentence, or a piece of one that is too long to be one. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** Longer ones are cut at a space: no sentence, and rules look around. */
const longest = 1000;
/** What ends a sentence, with the quotation marks and brackets that close after it. */
const stop = /[.!?…]+["”’'»)\]]*\s+/gu;
const abbreviation =
  /(?:^|[\s(“"'‘-])(?:St|Rep|Col|Prof|Sgt|Gen|Mrs?|Lt|Rev|Capt|Gov|Dr|Sen|Ms|[JS]r|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Tues|Wed|Thurs|[A-Za-z]|(?:\p{L}\.)+\p{L})\.$/u;
/** After `a.m.` and `U.S.` a sentence may end; a name of a day or a zone says that it does not. */
const maybe = /(?:^|\s)(?:[ap]\.m|(?:[A-Z]\.)+[A-Z])\.$/;
const goesOn = /^(?:on|[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d|GMT|UTC|[ECMP][SD]?T|BST|Eastern|Pacific)/;
/** What a sentence begins with after `a.m.`, and after `U.S.`, which other words may follow. */
const opens = /^\p{Lu}\p{Ll}|^["“]/u;
const opensAfterLetters = /^(?:A|He|She|An|On|At|In|It|The|And|That|This|We|But|They|I)\b/;
const starts = /^["“‘'«([–—-]*\s?[\p{Lu}\p{N}\p{Lo}]/u;

/** The sentences of a line, or what passes for them. In some languages a number with a stop is an ordinal: “20. Dezember”. */
export function sentencesOf(text: string, offset: number, hasOrdinals = false): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (let to = start; start < end; start = to) {
      to = endOfPiece(text.slice(0, end), start, longest);
      if (text.slice(start, to).trim() !== '') sentences.push({ start: offset + start, text: text.slice(start, to) });
    }
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (end >= text.length) break;
    const after = text.slice(end, end + 12);
    if (!starts.test(after)) continue;
    if (match[0].startsWith('.') && !/^\.+["”’'»)\]]/.test(match[0])) {
      const before = text.slice(Math.max(start, match.index - 14), match.index + 1);
      if (hasOrdinals && /\b\d{1,2}\.$/.test(before)) continue;
      if (maybe.test(before) ? goesOn.test(after) || !opens.test(after) : abbreviation.test(before)) continue;
      if (/[A-Z]\.[A-Z]\.$/.test(before) && !opensAfterLetters.test(after)) continue;
    }
    push(end);
  }
  push(text.length);
  return sentences;
}
