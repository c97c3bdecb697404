import { dayOf, weekday } from '../calendar.js';
import type { Direction } from '../text/direction.js';
import { type Context, ruleOf } from './found.js';
import { isCapital, stepOf, weekdayIndex, weekdays } from './lexicon.js';
import { dayValue, mondayOf, type Value } from './value.js';

/** Names with a day in them: “Bloody Sunday”, “the Sunday Times”. */
const nameBefore = /\b(?:Black|Good|Ash|Super|Palm|Bloody|Fat|Easter|Sheffield)\s$/;
const nameAfter = /^\s(?:Times|Herald|Mirror|Telegraph|Express|Mail|Post|Star|Night (?:Live|Football)|World)\b/;

/** A day of the week: the last one in a report, the next one in a plan. */
export const weekdayRule = ruleOf(
  'weekday',
  0.9,
  `(?:(?<which>last|past|this past|this coming|coming|this|next|previous) )?(?<name>${weekdays})(?:(?:,| of| in)? (?<week>last|this|next|the (?:same|following|previous)) week\\b)?`,
  ({ groups: { which = '', name = '', week }, words, before, after }) => {
    if (!isCapital(words, which ? which.length + 1 : 0) || nameBefore.test(before) || nameAfter.test(after))
      return undefined;
    return { unit: 'day', read: (context) => resolve(weekdayIndex(name), which.toLowerCase(), week, context) };
  },
);

function resolve(index: number, which: string, week: string | undefined, { now, focus, direction }: Context): Value {
  const today = dayOf(now.from);
  if (week) {
    const anchor = /^the/i.test(week) && focus ? dayOf(focus.bounds[0]) : today;
    return dayValue(mondayOf(anchor) + stepOf(week) * 7 + ((index + 6) % 7));
  }
  const step = stepOf(which);
  return dayValue(weekdayNear(today + step, index, step > 0 || (!step && direction === 'future') ? 'future' : 'past'));
}

/** The nearest such weekday from a day on, that day included. */
export function weekdayNear(day: number, index: number, direction: Direction): number {
  const ahead = (index - weekday(day) + 7) % 7;
  return direction === 'future' || ahead === 0 ? day + ahead : day + ahead - 7;
}
