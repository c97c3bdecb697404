import { msPerDay, wallFields } from '../../base/calendar.js';
import { type Context, type Found, isFuture, matchAt, type Rule } from './found.js';
import { isWordEnd, years } from './lexicon.js';
import { divisionValue, type Value } from './value.js';

const yearPart = `(?:,? (?:of )?(?:fiscal )?(${years})|(?:,? (?:of |in )?)(last|this|next) year)`;
const season = new RegExp(`(?:the )?(spring|summer|autumn|fall|winter)${yearPart}`, 'iy');
const division = new RegExp(
  `(?:the )?(?:(?:(?<own>this|last|next) year[’']s )?(?:fiscal )?(?:(first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:fiscal |calendar )?(quarter|half)|q([1-4])|([1-4])q|h([12])))${yearPart}?`,
  'iy',
);
const ordinals = /^(?:(first|1)|(second|2)|(third|3)|(fourth|final|4))/i;
/** Quarters and halves of games. */
export const game =
  /\b(?:goal|score|scored|scoring|game|match|touchdown|yard|lead|led|trailed|kick|ball|half-time|halftime|minute|coach|striker|penalty|header|basket|rebounds|quarterback|overtime|inning)/i;
const seasons = ['spring', 'summer', 'autumn', 'winter', 'fall'];

/** “the summer of 1944”, “winter 2019”. */
export const seasonRule: Rule = {
  name: 'season',
  read(sentence, at): Found | undefined {
    const match = matchAt(season, sentence, at);
    if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
    const index = seasons.indexOf(match[1]!.toLowerCase());
    return found('season', at, match[0].length, 21 + (index === 4 ? 2 : index), match[2], match[3]);
  },
};

/** “the third quarter of 2022”, “Q3”, “the first half”: of the year, not of a game. */
export const divisionRule: Rule = {
  name: 'quarter',
  read(sentence, at): Found | undefined {
    const match = matchAt(division, sentence, at);
    if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
    const [words, own, ordinal, kind, q, q2, h, year, after] = match;
    const relative = own ?? after;
    if (
      !year &&
      !relative &&
      (game.test(sentence) || (kind && /^\s(?:of|in|final|finals)\b/.test(sentence.slice(at + words.length))))
    )
      return undefined;
    if (
      !year &&
      !relative &&
      !/^the |-/i.test(words) &&
      !q &&
      !/(?:in|of|for|its|their|’s|'s|during) $/i.test(sentence.slice(0, at))
    )
      return undefined;
    const parts = ordinals.exec(ordinal ?? q ?? q2 ?? h ?? '');
    const index = parts ? parts.slice(1).findIndex(Boolean) : -1;
    const isHalf = kind?.toLowerCase() === 'half' || h !== undefined;
    if (index < 0 || (isHalf && index > 1)) return undefined;
    return found('quarter', at, words.length, (isHalf ? 40 : 33) + index, year, relative);
  },
};

function found(
  rule: string,
  at: number,
  length: number,
  code: number,
  year: string | undefined,
  relative: string | undefined,
): Found {
  return {
    start: at,
    end: at + length,
    rule,
    confidence: year ? 0.95 : relative ? 0.9 : 0.6,
    unit: 'season',
    dated: year !== undefined,
    read: (context) => resolve(code, year, relative, context),
  };
}

function resolve(code: number, year: string | undefined, relative: string | undefined, context: Context): Value {
  if (year) return divisionValue(Number(year), code);
  const { year: now } = wallFields(context.now.from);
  if (relative) return divisionValue(now + { last: -1, this: 0, next: 1 }[relative.toLowerCase()]!, code);
  const value = divisionValue(context.year ?? now, code);
  if (context.year !== undefined) return value;
  // The last one that has ended, the next one that has not.
  if (isFuture(context))
    return value.bounds[3] > context.now.from - 60 * msPerDay ? value : divisionValue(now + 1, code);
  return value.bounds[3] <= context.now.to
    ? value
    : value.bounds[0] <= context.now.from && context.direction === 'either'
      ? value
      : divisionValue(now - 1, code);
}
