import { msPerDay, wallFields } from '../calendar.js';
import { type Context, type Made, ruleOf } from './found.js';
import { stepOf, years } from './lexicon.js';
import { divisionValue, type Value } from './value.js';

/** The last one is the third again. */
export const seasonNames = 'spring|summer|autumn|winter|fall';
const yearPart = `(?:,? (?:of )?(?:fiscal )?(?<year>${years})|,? (?:of |in )?(?<relative>last|this|next) year)`;

/** Spring begins in March; winter ends in the next year. */
export function seasonValue(name: string, year: number): Value {
  return divisionValue(year, 21 + seasonIndex(name));
}

/** 0 to 3 from spring on; fall is autumn. */
export function seasonIndex(name: string): number {
  const index = seasonNames.split('|').indexOf(name.toLowerCase());
  return index === 4 ? 2 : index;
}

/** “the summer of 1944”, “winter 2019”. */
export const seasonRule = ruleOf(
  'season',
  0.95,
  `(?:the )?(?<name>${seasonNames})${yearPart}`,
  ({ groups: { name, year, relative } }) => ({
    unit: 'season',
    dated: year !== undefined,
    read: ({ now }) => seasonValue(name!, year ? Number(year) : wallFields(now.from).year + stepOf(relative!)),
  }),
);

const game = /\b(?:goal|scor(?:e|ed|ing)|game|match|half-?time|minute|coach|penalty|touchdown)/i;

/** Whether a sentence is about sport, where quarters and halves are those of games. */
export function isGame(sentence: string): boolean {
  return game.test(sentence);
}

/** “the third quarter of 2022”, “Q3”, “a first-half loss”: of the year, not of a game. */
export const divisionRule = ruleOf(
  'quarter',
  0.6,
  `(?:the )?(?:(?<own>this|last|next) year[’']s )?(?:fiscal )?(?:(?<count>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:fiscal |calendar )?(?<kind>quarter|half)|(?<q>q[1-4]|h[12]))(?:${yearPart})?`,
  ({ groups, words, sentence, before, after }): Made | undefined => {
    const { own, count = '', kind = '', q, year, relative = own } = groups;
    if (!year && !relative) {
      if (isGame(sentence) || /^[ -](?:finals?|of)\b/.test(after)) return undefined;
      if (!q && !/^the |-/i.test(words) && !/(?:in|of|for|its|their|[’']s|during) $/i.test(before)) return undefined;
    }
    const isHalf = /half/i.test(kind) || /^h/i.test(q ?? '');
    const place = q ? Number(q.charAt(1)) - 1 : placeOf(count);
    if (isHalf && place > 1) return undefined;
    return {
      unit: 'season',
      dated: year !== undefined,
      confidence: year ? 0.95 : relative ? 0.9 : 0.6,
      read: (context) => resolve((isHalf ? 40 : 33) + place, year, relative, context),
    };
  },
);

/** 0 to 3 of “first” or “1st” to “fourth” or “final”. */
function placeOf(count: string): number {
  return Math.min(Number(count.charAt(0)) || ['first', 'second', 'third'].indexOf(count.toLowerCase()) + 1 || 4, 4) - 1;
}

function resolve(
  code: number,
  year: string | undefined,
  relative: string | undefined,
  { now, direction, year: told }: Context,
): Value {
  if (year) return divisionValue(Number(year), code);
  const current = wallFields(now.from).year;
  if (relative) return divisionValue(current + stepOf(relative), code);
  if (told !== undefined) return divisionValue(told, code);
  // The last one that has begun; the next one that has not ended, or has but is still to be reported on.
  const value = divisionValue(current, code);
  const [from, , , to] = value.bounds;
  if (direction === 'future') return to > now.from - 60 * msPerDay ? value : divisionValue(current + 1, code);
  return from <= now.from ? value : divisionValue(current - 1, code);
}
