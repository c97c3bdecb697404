import { gather } from '../gather.js';
import type { Value } from './value.js';

/** Which dates stand near which words, so that “the invasion” can be found again. */
export interface EventIndex {
  add(value: Value, sentence: string, start: number, end: number, offset: number): void;
  find(head: string, others: readonly string[], nounStart: number, nounEnd: number): Value | undefined;
}

/** A word near a date. */
interface Entry {
  readonly value: Value;
  readonly text: string;
  /** Where it is, and where the date begins. */
  readonly at: number;
  readonly start: number;
  readonly around: readonly string[];
}

const wordPattern = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]{2,}/g;
/** Letters away from its date that an event may be named. */
const reach = 70;
/** What is said of the event does not name it. */
const dull =
  /^(?:their|there|said|told|that|which|after|before|this|have|will|would|when|were|since|until|been|with|from)$/;

export function createEventIndex(): EventIndex {
  const byStem = new Map<string, Entry[]>();
  return {
    add(value, sentence, start, end, offset) {
      if (!Number.isFinite(value.bounds[3] - value.bounds[0])) return;
      const from = Math.max(0, start - reach);
      const words = [...sentence.slice(from, end + reach).matchAll(wordPattern)]
        .map(({ 0: word, index }) => ({ text: word.toLowerCase(), at: from + index }))
        .filter(({ text, at }) => (at < start || at >= end) && !dull.test(text));
      const around = words.map(({ text }) => text);
      for (const { text, at } of words) {
        gather(byStem, stem(text), { value, text, at: offset + at, start: offset + start, around });
      }
    },
    find(head, others, nounStart, nounEnd) {
      let best: Entry | undefined;
      let bestScore = -Infinity;
      for (const entry of (byStem.get(stem(head)) ?? []).slice(0, 200)) {
        const { text, at, start, around } = entry;
        // Its own words name it only where its date follows at once: “the invasion at the end of February”.
        const isHere = at >= nounStart && at < nounEnd && (start < nounEnd || start - nounEnd > 12);
        if (isHere || !isSame(text, head)) continue;
        const shared = others.filter((other) => around.some((word) => isSame(word, other.toLowerCase())));
        const score = shared.length * 40 - Math.abs(at - start);
        if (score > bestScore) [best, bestScore] = [entry, score];
      }
      return best?.value;
    },
  };
}

function stem(word: string): string {
  return word.slice(0, 4);
}

/** Whether two words have one stem: invasion and invaded, election and elected. */
function isSame(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return (
    same >= Math.min(4, a.length, b.length) &&
    a.length - same <= 5 &&
    b.length - same <= 5 &&
    same * 2 >= Math.min(a.length, b.length) &&
    (same >= 4 || a.length === b.length)
  );
}
