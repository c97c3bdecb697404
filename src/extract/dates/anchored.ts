import { counted, stepsOf, unitName } from './distance.js';
import { type Context, type Found, matchAt } from './found.js';
import { prepositions } from './lexicon.js';
import { afterEvent, offset } from './signal.js';
import type { Value } from './value.js';

/** An expression that counts from an event of the text; it is read once all dates of the text are. */
export interface Anchored extends Found {
  /** Place of the noun phrase that names the event. */
  readonly nounStart: number;
  /** The noun itself, and the words around it that tell one such event from another. */
  readonly head: string;
  readonly others: readonly string[];
  readonly resolve: (event: Value, context: Context) => Value | undefined;
}

const lead = new RegExp(
  `(?:${counted} (?<sign>before|prior to|after|following)|(?<word>before|prior to|ahead of|since)) (?<article>an|his|her|its|their|a|the) `,
  'iy',
);
const word = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*/y;
/** Words that no noun phrase goes on with. */
const breaks = new RegExp(
  `^(?:${prepositions}|with|near|against|under|but|that|which|who|when|where|while|was|were|is|are|has|had|have|will|would|he|she|it|they|we|i|you|his|her|its|their|a|an|all|then|now|so|more|about|this|last|next|early|late|to\\w+|yesterday|[A-Za-zÀ-ɏ]+day)$`,
  'i',
);

const audience = /^(?:panel|commission|senate|council|jury|committee|court|public|parliament|house|congress|judges?)$/;

/** “prior to the invasion of Ukraine”, “nine days after the avalanche”. */
export const anchoredRule = (sentence: string, at: number): Anchored | undefined => {
  const match = matchAt(lead, sentence, at);
  const noun = match && nounPhrase(sentence, at + match[0].length);
  if (!noun) return undefined;
  const { unit, bare, sign, word: signal, article } = match.groups!;
  // “before a court”, “since the authorities have …”: a place, a reason.
  if (signal && (/^an?$/i.test(article!) || audience.test(noun.head))) return undefined;
  if (
    /^since$/i.test(signal ?? '') &&
    /^ (?:does|cannot|can|was|were|is|are|has|had|did|have|will|would)\b/.test(sentence.slice(noun.end, noun.end + 8))
  )
    return undefined;
  const name = bare || unit ? unitName(bare ?? unit!) : undefined;
  const steps = stepsOf(match.groups!, sign);
  return {
    start: at,
    rule: 'event',
    confidence: 0.5,
    unit: name ?? 'span',
    anaphoric: true,
    nounStart: at + match[0].length,
    ...noun,
    read: () => undefined,
    resolve: (event, context) =>
      name ? offset(event, steps, name) : afterEvent(signal!.toLowerCase(), event, context),
  };
};

export function isAnchored(found: Found): found is Anchored {
  return 'resolve' in found;
}

/** The words of a noun phrase, and which of them is the noun: the last one, or the one before “of”. */
function nounPhrase(sentence: string, start: number): { end: number; head: string; others: string[] } | undefined {
  const words: string[] = [];
  let head: string | undefined;
  let end = start;
  for (let place = start; words.length < 7; place = end + 1) {
    const next = matchAt(word, sentence, place)?.[0];
    if (!next || (breaks.test(next) && next !== 'of')) break;
    if (next === 'of') {
      if (head || words.length === 0) break;
      head = words.at(-1)!;
    } else if (next !== 'the') {
      // After “of”, only names belong to it for sure: “the invasion of Ukraine rattled …”.
      if (head && words.at(-1) !== 'of' && !/^[A-Z]/.test(next)) break;
    }
    words.push(next);
    end = place + next.length;
    if (sentence.charAt(end) !== ' ') break;
  }
  while (/^(?:of|the)$/.test(words.at(-1) ?? '')) {
    end -= words.pop()!.length + 1;
  }
  head ??= words.at(-1);
  if (!head || !/^[a-z]{3,}$/.test(head)) return undefined;
  const others = words
    .filter((other) => other !== head && other !== 'of' && other !== 'the')
    .map((other) => other.replace(/[’']s$/, ''));
  return { end, head, others };
}
