/** Whether the words around a date speak of what was or of what is to come. */
import { prepositions as openers } from '../dates/lexicon.js';
import { textBefore } from './before.js';

/** `either` where no verb says. */
export type Direction = 'past' | 'future' | 'either';

const past = setOf(
  'spoke|been|took|met|was|were|said|told|sought|came|found|rose|stood|fell|bought|caught|made|lost|kept|felt|went|broke|became|began|saw|has|known|held|shot|had|have|taken|built|led|struck|gave|shut|cut|put|read|hit|wrote|drew|drove|sold|gone|grew|done|given|fled|ran|won|sent|left|did|paid',
);
const modals = 'will|shall|won’t|would|could|should|may|might|must|can|cannot|can’t|’ll';
const modal = setOf(modals);
const future = setOf(
  `${modals.replace('may|', '')}|expect|expected|expects|scheduled|due|slated|poised|upcoming|forthcoming|intends|deadline|tomorrow|forecast|available`,
);
/** Nouns and verbs at once: they look ahead where an infinitive follows. */
const aims =
  /^(?:is|are|hopes?|ready|ordered|likely|about|agreed|proposed|asked|promised?|calls?|going|due|aims?|expected|scheduled|set|wants?|plans?|planned|decided|needs?|pledges?)$/;
/** Verbs whose present tense tells of a timetable: “the law takes effect on Jan. 1”. */
const timetable =
  /^(?:begins?|expires?|travels|sees?|goes|meets?|resumes?|returns|becomes?|comes|takes|arrives?|concludes?|starts?|go|(?:re)?opens?|enters|departs?|closes|plays?|faces|hands|starting|beginning)$/;
/** More such verbs, which are nouns too, and what a timetable verb governs: right before the date only. */
const timetableNear = /^(?:ends?|votes?|launch(?:es)?|holds?|visits?|close|leaves?|hosts?|runs?|releases?)$/;
/** Words on -ed that are no past tense. */
const notPast = /^(?:hundred|need|united|indeed|.*-.*)$/;
/** “is believed to have …” tells nothing of the day after it; “is held”, “are published” does. */
const opinion = /^(?:believed|called|known|said|estimated|reported|thought)$/;
/** Past verbs that point ahead when one of some prepositions follows: “put off to”, “adjourned until”. */
const movers =
  /^(?:postponed|delayed|cancel.*|planned|grounded|extended|back|suspended|given|moved|called|off|deadline|adjourned|offer|closed|rescheduled|due|slated|forecast|gave|shut|expected|scheduled|set)$/;
const boundary = setOf(
  'though|while|although|but|that|which|who|when|where|whose|because|unless|before|after|if|whom|whether',
);
const hard = /^[;:—–()“”"]$/;
const prepositions = setOf(`${openers}|with|prior|again|was|soon|is|following|about|this|last|next|early|late|the`);
/** Words that stand anywhere and say nothing here. */
const fillers = setOf('still|also|not|never|already|now|only|all|both');
const articles = setOf('the|a|an|its|his|her|their|this');
/** What stands before a date with an ’s where it is still to come. */
const opensVote = /\b(?:for|until|before|prior to|ahead of) $/i;
/** “The hearing is on Wednesday”, “between now and Feb. 10”, “as soon as March”. */
const opensPlan =
  /\b(?:(?:is|are) (?:(?:out|up|back) )?(?:(?:for|until|at|on|in) )?|now (?:and|until|till|through) (?:the )?|as soon as )$/i;
const wordPattern = /[A-Za-zÀ-ɏ\d’'-]+|[;:—–()“”",]/g;
/** The direction of the words around a place of a sentence. */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const before = textBefore(sentence, start, 16);
  const after = sentence.slice(end, end + 200);
  const left = words(textBefore(sentence, start, 240)).reverse();
  const right = words(after);
  // “Monday’s report” is out, “ahead of Sunday’s vote” is before it.
  if (/^[’']s?\s/.test(after)) return opensVote.test(before) ? 'future' : 'past';
  // “Sunday will …”, “on Sunday issued …”: the expression stands right before its verb.
  const next = cueOf(right, 0, 1, false);
  if (next && next !== 'to' && right[0] !== 'have') return next;
  // “They have until …”
  if (opensPlan.test(before) || /^(?:have|has)$/.test(left[0] ?? '')) return 'future';
  // “The Nov. 20 summit”: what verb governs the noun says little about its date.
  if (articles.has(left[0] ?? '') && /^[a-z]/.test(right[0] ?? '') && !prepositions.has(right[0]!)) return 'either';
  const opens = left.findIndex((word) => !prepositions.has(word));
  const opener = left[opens];
  const beginsClause = opener === undefined || opener === ',' || hard.test(opener) || boundary.has(opener);
  const found = beginsClause ? ahead(right) : 'either';
  if (found !== 'either') return found;
  const told = behind(left, opens, /^(?:until|till|through|by)\b/i.test(sentence.slice(start, start + 8)));
  return told === 'either' ? ahead(right) : told;
}

function words(text: string): string[] {
  return (
    (text.match(wordPattern) ?? [])
      // The month is no modal verb.
      .map((word) => (word === 'May' ? word : word.toLowerCase()).replace("'", '’').replace(/’s$/, ''))
      .filter((word) => !fillers.has(word))
  );
}

/** The nearest verb before, read backwards; a clause that has none so far has it after the date. */
function behind(left: readonly string[], opens: number, isLimit: boolean): Direction {
  for (const [i, word] of left.entries()) {
    // With no verb so far, “after” and “before” have but a noun: “after the vote on May 6”.
    if (hard.test(word) || (boundary.has(word) && !/^(?:after|before)$/.test(word))) return 'either';
    if (isLimit && i < 8 && movers.test(word)) return 'future';
    const cue = cueOf(left, i, -1, i <= opens);
    if (cue) return cue === 'to' ? infinitive(left.slice(i + 2)) : cue;
  }
  return 'either';
}

/** The nearest verb after. */
function ahead(right: readonly string[]): Direction {
  for (const [i, word] of right.slice(0, 24).entries()) {
    if (hard.test(word) || (i > 1 && boundary.has(word))) return 'either';
    const cue = cueOf(right, i, 1, false);
    if (cue && (cue !== 'to' || i > 0)) return cue === 'to' ? 'future' : cue;
  }
  return 'either';
}

/** What a word of a list says; `step` is the way to the word after it. */
function cueOf(list: readonly string[], i: number, step: 1 | -1, near: boolean): Direction | 'to' | undefined {
  const word = list[i] ?? '';
  const after = list[i + step] ?? '';
  const before = list[i - step] ?? '';
  const before2 = list[i - 2 * step] ?? '';
  // “less than forecast” was forecast before.
  if (/^(?:as|than)$/.test(before)) return undefined;
  if (movers.test(word) && [before, before2].some((one) => /^(?:originally|initially|previously|had)$/.test(one)))
    return 'past';
  if (/^(?:to|until|till|for)$/.test(after) && movers.test(word)) return 'future';
  if (after === 'to' && aims.test(word)) return 'future';
  // “could have” was, “will have” will be.
  if (word === 'have') return before === 'will' || before === 'to' ? 'future' : 'past';
  if (isPast(word)) {
    const isInfinite = /^(?:cut|put|read|hit|shut|quit|split)$/.test(word) && (before === 'to' || modal.has(before2));
    if (modal.has(before) || before === 'be' || isInfinite) return 'future';
    return near && /^(?:is|are|being)$/.test(before) && !opinion.test(word) ? 'future' : 'past';
  }
  if (future.has(word)) return 'future';
  if (!/^[a-z]/.test(word)) return undefined;
  if (modal.has(before)) return 'future';
  if (before === 'to') return articles.has(word) || /ing$|^that$/.test(word) ? undefined : 'to';
  if (articles.has(before) || /^(?:of|in|at|for|with)$/.test(before)) return undefined;
  if (timetable.test(word)) return 'future';
  // “took hold at noon” is over.
  return near && timetableNear.test(word) ? (isPast(before) ? 'past' : 'future') : undefined;
}

function isPast(word: string): boolean {
  return past.has(word) || (word.length > 3 && word.endsWith('ed') && !notPast.test(word) && !future.has(word));
}

/** What an infinitive hangs on: “plans to resign” lies ahead; “was forced to resign” may, but does not say so. */
function infinitive(left: readonly string[]): Direction {
  for (const word of left.slice(0, 7)) {
    if (hard.test(word) || boundary.has(word)) break;
    if (aims.test(word)) return 'future';
    if (isPast(word)) return 'either';
  }
  return 'future';
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}
