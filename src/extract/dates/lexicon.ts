/** Pieces of patterns that several rules share. Patterns are sticky; none repeats what it repeats. */

export const weekdays = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
const weekdayList = weekdays.split('|');

/** With the usual abbreviations; those that are words of their own (`mar`, `sat`) are checked by case and surroundings. */
export const months =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const monthList = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const numberList = numberWords.split('|');
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const numbers = `\\d{1,3}|an?|${numberWords}|${tens.join('|')}|a couple of|a dozen|half an?`;

export const units = 'minute|hour|day|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie)';

/** A year that nobody takes for a number: in a range where news and history move. */
export const years = '(?:1[0-9]|20)\\d\\d';

/** 0 = Sunday. */
export function weekdayIndex(name: string): number {
  return weekdayList.indexOf(name.toLowerCase());
}

/** 1 = January. */
export function monthIndex(name: string): number {
  return monthList.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function numberOf(text: string): number {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (word.startsWith('half')) return 0.5;
  if (word.endsWith('couple of')) return 2;
  if (word.endsWith('dozen')) return 12;
  const ten = tens.indexOf(word);
  return ten >= 0 ? 30 + ten * 10 : numberList.indexOf(word) + 1 || 1;
}

/** What follows a number that counts things, so that it is no year and no day. */
export const counted =
  /\s*(?:%|percent|per cent|people|persons|men|women|children|troops|soldiers|fighters|civilians|officers|police|members|workers|employees|jobs|homes|houses|seats|votes|points|miles?|kilomet|met(?:re|er)s|km|kg|feet|foot|tons?|tonnes|pounds|dollars|euros|yen|rubles|roubles|barrels|megawatts|items|copies|cases|deaths|times|shares|degrees|hectares|acres|square|million|billion|thousand|hundred|more|or more|others|other|additional|years?|months?|weeks?|days?|hours?|minutes?)\b/iy;

/** Whether what stands at a place begins with a capital letter, as names of days and months do. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** Whether a word ends at a place. */
export function isWordEnd(text: string, at: number): boolean {
  return !/[A-Za-zÀ-ɏ\d]/.test(text.charAt(at));
}
