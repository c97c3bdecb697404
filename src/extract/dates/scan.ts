import { anchoredRule } from './anchored.js';
import { agoRule, aheadRule, laterRule, windowRule } from './distance.js';
import { endOf, type Found, longest, type Rule } from './found.js';
import { presentRule } from './present.js';
import { nightRule, rangeRule } from './range.js';
import { offsetRule, signalRule } from './signal.js';
import { termRules } from './term.js';

/** All rules; of two that read equally far, the first is taken. */
const rules: readonly Rule[] = [
  rangeRule,
  nightRule,
  signalRule,
  ...termRules,
  offsetRule,
  agoRule,
  laterRule,
  aheadRule,
  windowRule,
  presentRule,
];

const wordStart = /[A-Za-zÀ-ɏ\d]+/g;

/** The temporal expressions of a sentence, unread, from left to right. */
export function scan(sentence: string): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { 0: word, index: place } of sentence.matchAll(wordStart)) {
    // “the ’80s”
    const index = /^\d/.test(word) && /[‘’']/.test(sentence.charAt(place - 1)) ? place - 1 : place;
    if (index < end) continue;
    // What is told goes before what hangs on an event.
    const best = longest(rules, sentence, index) ?? anchoredRule(sentence, index);
    if (!best) continue;
    found.push(best, ...(best.also ?? []));
    end = endOf(best);
  }
  return found;
}
