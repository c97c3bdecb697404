import { msPerDay, wallFields } from '../calendar.js';
import { type Context, type Made, ruleOf } from './found.js';
import { divisionValue, type Value } from './value.js';
import { tailOf, yearTail } from './year-tail.js';

/** The last one is the third again. */
export const seasonNames = 'spring|summer|autumn|winter|fall';
/** Spring begins in March; winter ends in the next year. */
export function seasonValue(name: string, year: number): Value {
  return divisionValue(year, 21 + seasonIndex(name));
}

/** 0 to 3 from spring on; fall is autumn. */
export function seasonIndex(name: string): number {
  const index = seasonNames.split('|').indexOf(name.toLowerCase());
  return index === 4 ? 2 : index;
}

/** “the summer of 1944”, “winter 2019”, “the fall of the following year”. */
export const seasonRule = ruleOf('season', 0.95, `(?:the )?(?<name>${seasonNames})${yearTail}`, (match) => {
  const tail = tailOf(match);
  if (!tail.dated && !tail.own) return undefined;
  return { ...tail, unit: 'season', read: (context) => seasonValue(match.groups.name!, tail.year(context)!) };
});

const game = /\b(?:goal|scor(?:e|ed|ing)|game|match|half-?time|minute|coach|penalty|touchdown|title|trailing)/i;

/** Whether a sentence is about sport, where quarters and halves are those of games. */
export function isGame(sentence: string): boolean {
  return game.test(sentence);
}

/** “the third quarter of 2022”, “Q3”, “a first-half loss”: of the year, not of a game. */
export const divisionRule = ruleOf(
  'quarter',
  0.6,
  `(?:the )?(?:(?<led>this|last|next) year[’']s )?(?:fiscal )?(?:(?<count>first|second|third|fourth|final|1st|2nd|3rd|4th|(?:(?:jan|apr|jul|oct)[a-z]*[–-])?(?:mar|jun|sep|dec)[a-z]*)[ -](?:fiscal |calendar )?(?<kind>quarter|half)|(?<q>q[1-4]|h[12]))${yearTail}`,
  (match): Made | undefined => {
    const {
      groups: { led, count = '', kind = '', q },
      words,
      sentence,
      before,
      after,
    } = match;
    const tail = tailOf(led ? { ...match, groups: { relative: led } } : match);
    if (!tail.dated && !tail.own) {
      if (isGame(sentence) || /^[ -](?:finals?|of)\b/.test(after)) return undefined;
      if (!q && !/^the |-/i.test(words) && !/(?:in|for|of|its|their|[’']s|during) $/i.test(before)) return undefined;
    }
    const isHalf = /half/i.test(kind) || /^h/i.test(q ?? '');
    const place = q ? Number(q.charAt(1)) - 1 : placeOf(count);
    if (isHalf && place > 1) return undefined;
    return {
      ...tail,
      unit: 'season',
      confidence: tail.dated ? 0.95 : tail.own ? 0.9 : 0.6,
      read: (context) => resolve((isHalf ? 40 : 33) + place, tail.year(context), context),
    };
  },
);

/** 0 to 3 of “first” or “1st” to “fourth” or “final”, and of the month that a quarter ends with. */
function placeOf(count: string): number {
  const index = ['fir', 'sec', 'thi', 'mar', 'jun', 'sep'].indexOf(
    count.toLowerCase().split(/[–-]/).at(-1)!.slice(0, 3),
  );
  return Math.min(Number(count.charAt(0)) || (index < 0 ? 4 : (index % 3) + 1), 4) - 1;
}

function resolve(code: number, own: number | undefined, { now, direction, year: told }: Context): Value {
  const year = own ?? told;
  if (year !== undefined) return divisionValue(year, code);
  const current = wallFields(now.from).year;
  // The last one that has begun; the next one that has not ended, or has but is still to be reported on.
  const value = divisionValue(current, code);
  const [from, , , to] = value.bounds;
  if (direction === 'future') return to > now.from - 60 * msPerDay ? value : divisionValue(current + 1, code);
  return from <= now.from ? value : divisionValue(current - 1, code);
}
