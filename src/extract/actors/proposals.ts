import { gather } from '../gather.js';
import { textBefore } from '../text/before.js';
import { fold, isJoined, type Word } from './words.js';

/** Names that no gazetteer knows: words with capitals where none are due. */
export interface Proposals {
  add(text: string, words: readonly Word[], offset: number, taken: (start: number, end: number) => boolean): void;
  /** Each name with its places, the most frequent spelling of several words first. */
  names(): readonly Proposal[];
}

export interface Proposal {
  readonly name: string;
  readonly places: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly confidence: number;
}

/** Words with a capital that name nobody. */
export const idle =
  /^(?:now|minister|when|while|after|as|for|on|a|dr|you|she|senator|mr|if|gen|why|like|t|they|he|secretary|its|their|since|rep|no|gov|ms|from|also|not|judge|yet|under|what|where|at|who|president|how|by|it|in|and|or|these|mrs|with|prime|foreign|an|mayor|then|so|governor|there|but|that|this|here|sen|before|until|s|his|her|those|our|one|two|my|i|later|we)$/;
/** Adjectives of peoples and regions, unless a name goes on after them. */
const adjective = /(?:ese|ern|anti|ean|ish|pro|ic|can|ian|man)$/;
/** Sentence openings are kept only where the same word is found inside a sentence. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  readonly opening: boolean;
}

export function createProposals(): Proposals {
  const candidates: Candidate[] = [];
  return {
    add(text, words, offset, taken) {
      for (let i = 0; i < words.length; i++) {
        const word = words[i]!;
        if (!isCapital(word)) continue;
        let last = i;
        for (let j = i + 1; j < words.length && j < i + 8 && isJoined(text, words[j - 1]!, words[j]!); j++) {
          if (/[’']/.test(text.slice(words[j - 1]!.end, words[j]!.start))) break;
          if (isCapital(words[j]!)) last = j;
          else if (words[j]!.folded !== '~' || words[j]!.text !== 'of') break;
        }
        const [start, end] = [word.start, words[last]!.end];
        const count = last - i + 1;
        const opening = i === 0 || /[.!?:“"‘(]\s?["“]?$/.test(textBefore(text, start, 3));
        const isPlain =
          (count === 1 && word.text.length < 3) ||
          (words.slice(i, last + 1).every(({ folded }) => adjective.test(folded)) &&
            /^[ -]\p{Ll}/u.test(text.slice(end, end + 2)));
        if (!isPlain && !taken(offset + start, offset + end))
          candidates.push({
            start: offset + start,
            end: offset + end,
            text: text.slice(start, end),
            words: count,
            opening: opening && count === 1,
          });
        i = last;
      }
    },
    names() {
      const groups = new Map<string, Candidate[]>();
      for (const candidate of candidates) {
        gather(groups, fold(candidate.text), candidate);
      }
      // A bare last word belongs to the longer name that ends with it.
      const bySurname = new Map<string, string>();
      for (const [key, [first]] of groups) if (first!.words > 1) bySurname.set(key.split(' ').at(-1)!, key);
      for (const [key, group] of [...groups]) {
        const full = group[0]!.words === 1 ? bySurname.get(key) : undefined;
        if (full) {
          groups.get(full)!.push(...group);
          groups.delete(key);
        }
      }
      return [...groups.values()]
        .filter((group) => group.some(({ opening }) => !opening))
        .map((group) => ({
          name: group[0]!.text,
          places: group.toSorted((a, b) => a.start - b.start),
          confidence: Math.min(0.45, (group[0]!.words > 1 ? 0.3 : 0.15) + 0.05 * group.length),
        }));
    },
  };
}

function isCapital({ text, folded }: Word): boolean {
  return /^\p{Lu}/u.test(text) && !idle.test(folded);
}
