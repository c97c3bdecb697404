import type { Value } from './value.js';

/** Which dates stand near which words, so that “the invasion” can be found again. */
export interface EventIndex {
  add(value: Value, sentence: string, start: number, end: number, offset: number): void;
  find(head: string, others: readonly string[], nounStart: number, nounEnd: number): Value | undefined;
}

interface Entry {
  readonly value: Value;
  readonly words: readonly { readonly text: string; readonly at: number; readonly distance: number }[];
  readonly start: number;
}

const wordPattern = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*/g;
/** Words away from its date that an event may be named. */
const reach = 9;
/** What is said of the event does not name it. */
const dull =
  /^(?:said|told|that|with|from|have|been|were|will|would|which|after|before|since|until|about|into|over|their|there|this|than|when|where|while)$/;

export function createEventIndex(): EventIndex {
  const byStem = new Map<string, Entry[]>();
  return {
    add(value, sentence, start, end, offset) {
      if (!Number.isFinite(value.bounds[0]) || !Number.isFinite(value.bounds[3])) return;
      const before = [...sentence.slice(Math.max(0, start - 160), start).matchAll(wordPattern)]
        .reverse()
        .slice(0, reach);
      const after = [...sentence.slice(end, end + 160).matchAll(wordPattern)].slice(0, reach);
      const words = [
        ...before.map((match, i) => ({
          text: match[0].toLowerCase(),
          at: offset + Math.max(0, start - 160) + match.index,
          distance: i,
        })),
        ...after.map((match, i) => ({ text: match[0].toLowerCase(), at: offset + end + match.index, distance: i + 1 })),
      ].filter(({ text }) => text.length > 2 && !dull.test(text));
      const entry: Entry = { value, words, start: offset + start };
      for (const key of new Set(words.map(({ text }) => stem(text)))) {
        const list = byStem.get(key);
        if (list) list.push(entry);
        else byStem.set(key, [entry]);
      }
    },
    find(head, others, nounStart, nounEnd) {
      const wanted = head.toLowerCase();
      let best: Entry | undefined;
      let bestScore = -Infinity;
      for (const entry of (byStem.get(stem(wanted)) ?? []).slice(0, 200)) {
        const isHere = entry.words.some(({ at }) => at >= nounStart && at < nounEnd);
        // Its own words name it only where its date follows at once: “the invasion at the end of February”.
        if (isHere && (entry.start < nounEnd || entry.start - nounEnd > 12)) continue;
        const distances = entry.words.filter(({ text }) => isSame(text, wanted)).map(({ distance }) => distance);
        if (distances.length === 0) continue;
        const shared = others.filter((other) =>
          entry.words.some(({ text }) => isSame(text, other.toLowerCase())),
        ).length;
        const score = shared * 4 - Math.min(...distances);
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
