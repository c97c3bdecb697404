import { dayOf } from '../../base/calendar.js';
import type { Direction } from '../text/direction.js';
import { type Context, type Found, isFuture, matchAt, type Rule } from './found.js';
import { isCapital, isWordEnd, weekdayIndex, weekdays } from './lexicon.js';
import { dayValue, mondayOf, type Value } from './value.js';

const pattern = new RegExp(
  `(?:(last|past|this past|this coming|coming|this|next|previous) )?(${weekdays})(?:(?:,| of| in)? (last|this|next|the (?:same|following|previous)) week\\b)?`,
  'iy',
);
/** Names with a day in them. */
const nameBefore =
  /\b(?:Black|Good|Ash|Super|Cyber|Palm|Bloody|Fat|Shrove|Maundy|Holy|Easter|Giving|Sheffield|Whit)\s$/;
const nameAfter =
  /\s(?:Times|Herald|Mirror|Telegraph|Express|Mail|Post|Star|Sun|People|Night (?:Live|Football)|Tribune|Observer|World|Group|Club)\b/y;

/** A day of the week: the last one in a report, the next one in a plan. */
export const weekdayRule: Rule = {
  name: 'weekday',
  read(sentence, at): Found | undefined {
    const match = matchAt(pattern, sentence, at);
    if (!match) return undefined;
    const [words, before = '', name = '', after = ''] = match;
    const nameAt = at + (before ? before.length + 1 : 0);
    const end = at + words.length;
    if (!isCapital(sentence, nameAt) || !isWordEnd(sentence, end)) return undefined;
    if (nameBefore.test(sentence.slice(Math.max(0, at - 12), at)) || matchAt(nameAfter, sentence, end))
      return undefined;
    const index = weekdayIndex(name);
    return {
      start: at,
      end,
      rule: 'weekday',
      confidence: before || after ? 0.85 : 0.9,
      unit: 'day',
      read: (context) => resolve(index, before.toLowerCase(), after.toLowerCase(), context),
    };
  },
};

function resolve(index: number, before: string, after: string, context: Context): Value {
  const today = dayOf(context.now.from);
  if (after) {
    const anchor = after.startsWith('the') ? dayOf(context.focus?.bounds[0] ?? context.now.from) : today;
    const weeks = /last|previous/.test(after) ? -1 : /next|following/.test(after) ? 1 : 0;
    return dayValue(mondayOf(anchor) + weeks * 7 + ((index + 6) % 7));
  }
  if (/last|past|previous/.test(before)) return dayValue(weekdayNear(today - 1, index, 'past'));
  if (before.endsWith('coming')) return dayValue(weekdayNear(today + 1, index, 'future'));
  if (before === 'next') return dayValue(weekdayNear(today + 1, index, 'future'));
  return dayValue(weekdayNear(today, index, isFuture(context) ? 'future' : 'past'));
}

/** The nearest such weekday from a day on, that day included. */
export function weekdayNear(day: number, index: number, direction: Direction): number {
  const ahead = (index - ((((day + 4) % 7) + 7) % 7) + 7) % 7;
  return direction === 'future' || ahead === 0 ? day + ahead : day + ahead - 7;
}
