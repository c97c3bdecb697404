/** Whether the words around a date speak of what was or of what is to come. */

/** `either` where no verb says. */
export type Direction = 'past' | 'future' | 'either';

const past =
  'was|were|had|did|didn|said|told|went|took|came|made|met|won|lost|fell|rose|began|became|left|held|sent|struck|stood|saw|seen|gave|given|got|found|kept|knew|led|paid|ran|sold|spoke|spent|wrote|flew|fought|grew|drew|drove|broke|brought|built|bought|caught|chose|felt|forgot|hit|hid|shot|sat|sank|slept|stole|taught|threw|thought|woke|wore|withdrew|overthrew|underwent|bore|blew|dealt|sought|swept|hung|laid|read|killed|has|have|been|meant|heard|shut|sang|rang|swam|burnt|tore|fled|fed|split|taken|gone|done|shown|known|beaten|shrank|slid|stuck|swung|sprang|froze|rode|shook|spun|strode|arose|awoke|foresaw|upheld|withheld|oversaw|lit|slid|bid|quit|cut|put';
const future =
  'will|shall|won’t|would|could|should|might|must|can|cannot|can’t|expected|expects|expect|scheduled|due|slated|poised|upcoming|forthcoming|intend|intends|deadline|tomorrow|forecast|forecasts|payable|available|until';
/** Nouns and verbs at once: they look ahead where an infinitive follows. */
const aims =
  /^(?:plans?|planned|aims?|hopes?|pledges?|vows?|wants?|likely|about|going|ready|set|bound|agreed|promise[sd]?|prepar(?:es|ing)|threaten(?:s|ed)|decided|intend(?:s|ed)|due|needs?|asked|urged|ordered|invited|offered|proposed|chance|call(?:s|ed)|demand(?:s|ed)?|have|has|is|are|expected|scheduled)$/;
/** Verbs whose present tense tells of a timetable: “the law takes effect on Jan. 1”. */
const timetable =
  /^(?:begins?|starts?|opens?|reopens?|resumes?|meets?|takes|expires?|arrives?|departs?|goes|becomes?|enters|comes|convenes?|kicks|concludes?|hears|returns|closes|faces|travels|starting|beginning)$/;
/** More such verbs, which are nouns too: right before the date only. */
const timetableNear =
  /^(?:closes?|returns?|ends?|runs?|hosts?|faces?|plays?|travels?|visits?|holds?|votes?|go|launch(?:es)?|leaves?|heads|gather|gathers|celebrates?|hear|finish(?:es)?|turns?|retires?|decides?|releases?|publishe?s?|premieres?|airs?|take|come|enter|effect|office|force|polls|place)$/;

const pastWord = new RegExp(`^(?:${past})$`);
const futureWord = new RegExp(`^(?:${future})$`);
/** Words on -ed that are no past tense. */
const notPast =
  /^(?:need|speed|indeed|hundred|united|feed|seed|exceed|proceed|succeed|shed|sacred|naked|wicked|so-called)$/;
/** “is believed to have …” tells nothing of the day after it; “is held”, “are published” does. */
const opinion =
  /^(?:believed|said|thought|reported|known|accused|suspected|charged|alleged|based|located|called|named|considered|estimated|understood|wanted|closed)$/;
const modal = /^(?:will|shall|would|could|should|may|might|must|can|cannot|’ll|won’t|can’t)$/;
/** A past verb that points ahead when one of these prepositions follows: “put off to”, “adjourned until”. */
const movers =
  /^(?:postponed|delayed|adjourned|off|moved|rescheduled|back|extended|set|scheduled|due|slated|planned|expected|booked|pencilled|forecast|predicted|fixed|billed|timed|arranged|deferred|forward|called|deadline|given|gave|offer)$/;
const boundary =
  /^(?:that|which|who|whom|whose|where|when|while|if|because|but|although|though|unless|whether|after|before)$/;
const hard = /^[;:—–()“”"]$/;
const prepositions =
  /^(?:on|in|at|by|with|until|till|from|since|to|for|of|the|early|late|before|after|around|about|over|during|through|this|last|next|between|and|again|prior|following|as|soon|is|was)$/;
/** Words that stand anywhere and say nothing here. */
const fillers =
  /^(?:still|also|not|never|just|already|yet|then|now|soon|only|even|both|all|each|finally|probably|reportedly|officially|formally|however|too|n’t)$/;
const wordPattern = /[A-Za-zÀ-ɏ\d’'-]+|[;:—–()“”"]|,/g;
/** Deeds that have a day set for them; other things that happened on “Wednesday’s …” are over. */
const fixture =
  /^(?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:elections?|vote|votes|voting|final|finals|semi-?finals?|match|game|race|meeting|summit|talks|hearing|referendum|debate|ballot|runoff|run-off|round|session|concert|ceremony|trial|deadline|conference|show|launch|event|rally|march|strike|service|funeral|poll|polls|congress|auction|opening|primary|primaries|caucus(?:es)?|derby|fight|clash|test|league|cup)\b/i;

/** The direction of the words around a place of a sentence. */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const left = words(sentence.slice(Math.max(0, start - 240), start)).reverse();
  const right = words(sentence.slice(end, end + 200));
  const possessive = /^[’']s?\s/.exec(sentence.slice(end, end + 3));
  const follows = sentence.slice(end + (possessive?.[0].length ?? 1), end + 60);
  if (possessive && !fixture.test(follows)) return 'past';
  // “Sunday will …”, “on Sunday issued …”: the expression stands right before its verb.
  if (
    possessive &&
    /\b(?:ahead of|before|until|prior to|for|win|upcoming) $/i.test(sentence.slice(Math.max(0, start - 10), start))
  )
    return 'future';
  const next = cueOf(right[0] ?? '', right[1], undefined, undefined, false);
  if (next && next !== 'to' && !possessive && right[0] !== 'have') return next;
  if (/^(?:have|has)$/.test(left[0] ?? '')) return 'future';
  // “between now and Feb. 10”
  if (/\bnow (?:and|until|till|through) (?:the )?$/i.test(sentence.slice(Math.max(0, start - 16), start)))
    return 'future';
  // “The Nov. 20 summit”: what verb governs the noun says little about its date.
  if (
    /^(?:the|a|an|its|his|her|their|this)$/.test(left[0] ?? '') &&
    /^[a-z]/.test(right[0] ?? '') &&
    !prepositions.test(right[0]!)
  ) {
    return fixture.test(follows) && ahead(right) === 'future' ? 'future' : 'either';
  }
  const opens = left.findIndex((word) => !prepositions.test(word));
  const before = left[opens];
  const beginsClause = opens < 0 || before === ',' || hard.test(before!) || boundary.test(before!);
  if (beginsClause) {
    const found = ahead(right);
    if (found !== 'either') return found;
  }
  const found = behind(left, sentence.slice(start, start + 7));
  return found === 'either' ? ahead(right) : found;
}

function words(text: string): string[] {
  return (text.match(wordPattern) ?? [])
    .map((word) => word.toLowerCase().replace(/'/g, '’').replace(/’s$/, ''))
    .filter((word) => !fillers.test(word));
}

/** The nearest verb before, read backwards. */
function behind(left: readonly string[], expression: string): Direction {
  const open = /^(?:until|till|through|by)\b/i.test(expression);
  for (let i = 0; i < left.length; i++) {
    const word = left[i]!;
    if (hard.test(word)) return 'either';
    // A clause that has no verb so far begins here: its verb follows the date.
    if (boundary.test(word)) return 'either';
    if (open && i < 8 && movers.test(word)) return 'future';
    const cue = cueOf(
      word,
      left[i - 1],
      left[i + 1],
      left[i + 2],
      i <= left.findIndex((other) => !prepositions.test(other)),
    );
    if (cue) return cue === 'to' ? infinitive(left.slice(i + 1)) : cue;
  }
  return 'either';
}

/** The nearest verb after. */
function ahead(right: readonly string[]): Direction {
  let commas = 0;
  for (let i = 0; i < Math.min(right.length, 24); i++) {
    const word = right[i]!;
    if (hard.test(word) || (i > 1 && boundary.test(word))) return 'either';
    if (word === ',' && i > 0 && ++commas > 2) return 'either';
    const cue = cueOf(word, right[i + 1], right[i - 1], right[i - 2], false);
    if (cue === 'to') {
      if (i > 0) return 'future';
    } else if (cue) return cue;
  }
  return 'either';
}

/** What a word says, with the word after it and the two before. */
function cueOf(
  word: string,
  after: string | undefined,
  before: string | undefined,
  before2: string | undefined,
  near: boolean,
): Direction | 'to' | undefined {
  if (word === 'set' && /^(?:for|to)$/.test(after ?? '')) return 'future';
  if (/^plann(?:ed|ing)$/.test(word)) return before === 'as' || before2 === 'as' ? 'past' : 'future';
  if (movers.test(word) && /^(?:to|until|till|for)$/.test(after ?? '')) return 'future';
  if (aims.test(word) && after === 'to' && word !== 'has' && word !== 'have') return 'future';
  if (word === 'have') {
    // “could have” was, “will have” will be.
    if (before === 'will' || before === 'to') return 'future';
    return 'past';
  }
  if (isPast(word)) {
    if (
      modal.test(before ?? '') ||
      before === 'be' ||
      (modal.test(before2 ?? '') && /^(?:stay|remain|get|keep)$/.test(before ?? '')) ||
      (before === 'to' && pastWord.test(word) && /^(?:cut|put|read|hit|shut|bid|quit|split|run)$/.test(word))
    )
      return 'future';
    if (/^(?:is|are|being)$/.test(before ?? '') && near) return opinion.test(word) ? 'past' : 'future';
    if (/^(?:cut|put|read|hit|set|bid|quit|split)$/.test(word) && (modal.test(before2 ?? '') || before === 'to'))
      return 'future';
    return 'past';
  }
  if (futureWord.test(word)) {
    // “could not be found” tells of what was.
    return word === 'could' && (before === 'neither' || before === 'nobody' || before === 'nor') ? 'past' : 'future';
  }
  if (modal.test(before ?? '') && /^[a-z]/.test(word)) return 'future';
  if (before === 'to' && /^[a-z]/.test(word) && !/^(?:the|a|an|its|his|her|their|this|that|some|more)$|ing$/.test(word))
    return 'to';
  if (/^(?:the|a|an|its|his|her|their|this|of|in|at|for|with)$/.test(before ?? '')) return undefined;
  if (timetable.test(word) || (near && timetableNear.test(word))) return 'future';
  return undefined;
}

function isPast(word: string): boolean {
  return (
    pastWord.test(word) || (word.length > 3 && word.endsWith('ed') && !notPast.test(word) && !futureWord.test(word))
  );
}

/** What an infinitive hangs on: “plans to resign” lies ahead; “was forced to resign” may, but does not say so. */
function infinitive(left: readonly string[]): Direction {
  // left[0] is `to`
  for (const word of left.slice(1, 8)) {
    if (hard.test(word) || boundary.test(word)) break;
    if (aims.test(word)) return 'future';
    if (isPast(word)) return 'either';
  }
  return 'future';
}
