import { anchoredRule } from './anchored.js';
import { termRules } from './compound.js';
import { datesRule } from './date.js';
import { agoRule, aheadRule, laterRule, windowRule } from './distance.js';
import type { Found, Rule } from './found.js';
import { numbers } from './lexicon.js';
import { numericRule } from './numeric.js';
import { presentRule } from './present.js';
import { rangeRule } from './range.js';
import { offsetRule, signalRule } from './signal.js';
import { centuryWords } from './year.js';

/** All rules; of two that read equally many words, the first is taken. */
const rules: readonly Rule[] = [
  rangeRule,
  signalRule,
  offsetRule,
  datesRule,
  ...termRules,
  numericRule,
  agoRule,
  laterRule,
  aheadRule,
  windowRule,
  presentRule,
];

/** What months and days of the week begin with. */
const stems = new Set('jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun'.split(' '));
/** Other words that an expression can begin with. */
const openings = new Set(
  `the this these that last past next coming previous following early mid late earlier later since until till up through by no not before prior ahead after from between as starting beginning effective on in within about around roughly nearly almost approximately some just only barely exactly shortly soon more over at less today tonight yesterday tomorrow overnight now right currently nowadays noon midday midnight spring summer autumn fall winter ${centuryWords} final fiscal q1 q2 q3 q4 h1 h2 start middle end close turn week year ad days day morning afternoon evening night dawn dusk predawn pre new valentine st ash palm maundy good holy easter memorial labor halloween veterans armistice thanksgiving black christmas boxing ${numbers.replace(/[^a-z|]/g, ' ').replaceAll('|', ' ')} an`.split(
    ' ',
  ),
);
const wordStart = /[A-Za-zÀ-ɏ\d]+/g;

/** The temporal expressions of a sentence, unread, from left to right. */
export function scan(sentence: string): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { 0: word, index: place } of sentence.matchAll(wordStart)) {
    // “the ’80s”
    const index = isDigit(word) && /[‘’']/.test(sentence.charAt(place - 1)) ? place - 1 : place;
    if (index < end || !opens(word)) continue;
    let best: readonly Found[] = [];
    for (const rule of rules) {
      const read = rule.read(sentence, index);
      const list = Array.isArray(read) ? (read as readonly Found[]) : read ? [read as Found] : [];
      if (list.length > 0 && list.at(-1)!.end > (best.at(-1)?.end ?? 0)) best = list;
    }
    // What is told goes before what hangs on an event.
    if (best.length === 0) {
      const anchored = anchoredRule.read(sentence, index) as Found | undefined;
      if (anchored) best = [anchored];
    }
    if (best.length === 0) continue;
    found.push(...best);
    end = best.at(-1)!.end;
  }
  return found;
}

function opens(word: string): boolean {
  const lower = word.toLowerCase();
  return isDigit(word) || openings.has(lower) || stems.has(lower.slice(0, 3));
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
