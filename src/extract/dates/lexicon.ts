/** Pieces of patterns that several rules share. Patterns are sticky; none repeats what it repeats. */

export const weekdays = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
/** With the usual abbreviations; those that are words of their own (`mar`, `sat`) are checked by case and surroundings. */
export const months =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
export const numbers =
  '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a couple of|a dozen|half an?';
export const units = 'minute|hour|day|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie)';
/** A year that nobody takes for a number: in a range where news and history move. */
export const years = '(?:1[0-9]|20)\\d\\d';

/** What makes a span of two dates. */
export const dash = '(?: ?[–—-] ?| (?:to|through|until|till|thru) )';

/** Words that a date may follow, as a piece of a pattern. */
export const prepositions =
  'in|into|on|at|by|of|from|to|for|as|since|until|till|through|between|before|after|during|over|around|and|or|than|every';

/** What follows a word that is a date there, and not one beside a noun: “the Christmas market”. */
export const follows = new RegExp(
  `^(?: (?:${prepositions}|the|has|had|is|will|when|was|with|but|that|this|an?)\\b| [A-Z]|[^ ]|$)`,
);

/** Verbs of saying, as a piece of a pattern. */
export const speech =
  'insisted|wrote|disclosed|confirmed|claimed|stated|added|declared|denied|replied|reported|noted|argued|admitted|announced|warned|said|told|says?';

const numberList = numbers.split('|').slice(2);

/** 0 = Sunday; abbreviations count. */
export function weekdayIndex(name: string): number {
  return 'sumotuwethfrsa'.indexOf(name.slice(0, 2).toLowerCase()) / 2;
}

/** 1 = January. */
export function monthIndex(name: string): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
}

export function numberOf(text: string): number {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (word.startsWith('half')) return 0.5;
  const index = numberList.indexOf(word) + 1;
  // twenty, thirty, … ninety, a couple, a dozen
  return index > 27 ? [2, 12][index - 28]! : index > 20 ? index * 10 - 180 : index || 1;
}

/** `'89` and `’07`: the year of that ending nearest before 2050. */
export function yearOf(text: string): number {
  const digits = Number(text.replace(/\D/g, ''));
  return /^\d{4}/.test(text) ? digits : digits + (digits < 50 ? 2000 : 1900);
}

/** Words before a month or a weekday that tell which one; those with “the”, and “that”, count from what was told. */
export const whichOnes =
  '(?:(?<which>last|this|that|the (?:same|following|previous|next)|next|coming|previous|past|this past|this coming) )?';

/** Whether such a word counts from what was told. */
export function isTold(which: string): boolean {
  return /^th(?:at|e)\b/i.test(which);
}

/** Years from now of `last`, `this`, `next`. */
export function stepOf(word: string): number {
  return /last|past|previous|preceding|recent/i.test(word) ? -1 : /next|coming|following/i.test(word) ? 1 : 0;
}

/** What follows a number that counts things, so that it is no year and no day. */
const counted =
  /^\s*(?:%|jobs|children|tons|feet|kilomet|euros|votes|per ?cent|(?:wo)?men|soldiers|times|met(?:re|er)s|items|shares|cases|barrels|seats|dollars|homes|km|miles|points|people|troops|members|[mb]illion|minutes|more|others|years|hours|days|weeks|months)\b/i;

/** Whether a number stands before what it counts. */
export function counts(after: string): boolean {
  return counted.test(after);
}

/** Whether what stands at a place begins with a capital letter, as names of days and months do. */
export function isCapital(text: string, at = 0): boolean {
  return /[A-Z]/.test(text.charAt(at));
}

/** Whether a word ends at a place. */
export function isWordEnd(text: string, at: number): boolean {
  return !/[A-Za-zÀ-ɏ\d]/.test(text.charAt(at));
}
