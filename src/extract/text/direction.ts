/** Whether the words around a date speak of what was or of what is to come. */
import { prepositions as openers } from '../dates/lexicon.js';

/** `either` where no verb says. */
export type Direction = 'past' | 'future' | 'either';

const past = setOf(
  'was were had did said told went took came made met won lost fell began became left held sent struck saw gave found led paid ran sold spoke wrote broke built bought caught felt hit shot sought cut put read have has been taken gone done given known shut fled rose grew stood kept drew drove',
);
const modals = 'will shall won’t would could should may might must can cannot can’t ’ll';
const modal = setOf(modals);
const future = setOf(
  `${modals.replace(/may |’ll/g, '')}expect expected expects scheduled due slated poised upcoming forthcoming intends deadline tomorrow forecast available`,
);
/** Nouns and verbs at once: they look ahead where an infinitive follows. */
const aims =
  /^(?:plans?|planned|aims?|hopes?|pledges?|wants?|likely|about|going|ready|set|agreed|promised?|decided|due|needs?|asked|ordered|proposed|calls?|is|are|expected|scheduled)$/;
/** Verbs whose present tense tells of a timetable: “the law takes effect on Jan. 1”. */
const timetable =
  /^(?:begins?|starts?|(?:re)?opens?|resumes?|meets?|takes|expires?|arrives?|departs?|plays?|sees?|go|goes|becomes?|enters|comes|concludes?|returns|closes|faces|travels|hands|starting|beginning)$/;
/** More such verbs, which are nouns too, and what a timetable verb governs: right before the date only. */
const timetableNear = /^(?:close|ends?|runs?|hosts?|visits?|holds?|votes?|launch(?:es)?|leaves?|releases?)$/;
/** Words on -ed that are no past tense. */
const notPast = /^(?:need|indeed|hundred|united|.*-.*)$/;
/** “is believed to have …” tells nothing of the day after it; “is held”, “are published” does. */
const opinion = /^(?:believed|said|thought|reported|known|called|estimated)$/;
/** Past verbs that point ahead when one of some prepositions follows: “put off to”, “adjourned until”. */
const movers =
  /^(?:postponed|delayed|cancel.*|suspended|closed|shut|grounded|adjourned|off|moved|rescheduled|back|extended|set|scheduled|due|slated|planned|expected|forecast|called|deadline|given|gave|offer)$/;
const boundary = setOf(
  'that which who whom whose where when while if because but although though unless whether after before',
);
const hard = /^[;:—–()“”"]$/;
const prepositions = setOf(
  `${openers.replaceAll('|', ' ')} with the early late about this last next again prior following soon is was`,
);
/** Words that stand anywhere and say nothing here. */
const fillers = setOf('still also not never already now only all both');
const articles = setOf('the a an its his her their this');
const wordPattern = /[A-Za-zÀ-ɏ\d’'-]+|[;:—–()“”",]/g;
/** The direction of the words around a place of a sentence. */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const left = words(sentence.slice(Math.max(0, start - 240), start)).reverse();
  const right = words(sentence.slice(end, end + 200));
  const possessive = /^[’']s?\s/.exec(sentence.slice(end, end + 3))?.[0];
  if (possessive) {
    // “Monday’s report” is out, “ahead of Sunday’s vote” is before it.
    return /\b(?:ahead of|before|until|prior to|for) $/i.test(sentence.slice(Math.max(0, start - 10), start))
      ? 'future'
      : 'past';
  } else {
    // “Sunday will …”, “on Sunday issued …”: the expression stands right before its verb.
    const next = cueOf(right, 0, 1, false);
    if (next && next !== 'to' && right[0] !== 'have') return next;
  }
  // “The hearing is on Wednesday.”
  if (
    /\b(?:is|are) (?:(?:out|up|back) )?(?:(?:on|at|in|for|until) )?$/i.test(
      sentence.slice(Math.max(0, start - 12), start),
    )
  )
    return 'future';
  // “They have until …”, “between now and Feb. 10”, “as soon as March”
  if (
    /^(?:have|has)$/.test(left[0] ?? '') ||
    /\b(?:now (?:and|until|till|through) (?:the )?|as soon as )$/i.test(sentence.slice(Math.max(0, start - 16), start))
  )
    return 'future';
  // “The Nov. 20 summit”: what verb governs the noun says little about its date.
  if (articles.has(left[0] ?? '') && /^[a-z]/.test(right[0] ?? '') && !prepositions.has(right[0]!)) return 'either';
  const opens = left.findIndex((word) => !prepositions.has(word));
  const before = left[opens];
  const beginsClause = before === undefined || before === ',' || hard.test(before) || boundary.has(before);
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
  return new Set(list.split(' '));
}
