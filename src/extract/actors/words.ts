/** A word of a text or of a name, as it compares. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Without case and accents. */
  readonly folded: string;
}

const pattern = /[\p{L}\p{M}\p{N}]+/gu;
/** Words of more letters are no names. */
const longest = 60;
/** Small words in names, which texts swap: “Institute from the Study of War”. */
const small = /^(?:at|in|and|of|from|to|for|on)$/;

/** The words of a text; “the” is none, and all small words are one. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (word.length > longest) continue;
    const folded = fold(word);
    if (folded === 'the') continue;
    words.push({ start: index, end: index + word.length, text: word, folded: small.test(folded) ? '~' : folded });
  }
  return words;
}

export function fold(text: string): string {
  return (/^[a-z]+$/i.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
}

/** Whether the words written for a name’s word may stand for it: capitals where it has them. */
export function isWritten(text: string, name: string): boolean {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) return text === name;
  return !/^\p{Lu}/u.test(name) || !/^\p{Ll}/u.test(text);
}

/** Whether two words stand so close that a name can run on from one to the other. */
export function isJoined(text: string, a: Word, b: Word): boolean {
  const gap = b.start - a.end;
  return gap <= 7 && /^(?:[\s.’'–-]{1,2}|\. )(?:[Tt]he )?$/.test(text.slice(a.end, b.start));
}
