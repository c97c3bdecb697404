import { dayOf, weekday } from '../calendar.js';
import type { Direction } from '../text/direction.js';
import { type Context, ruleOf } from './found.js';
import { isCapital, isTold, stepOf, weekdayIndex, weekdays, whichOnes } from './lexicon.js';
import { dayValue, mondayOf, type Value } from './value.js';

/** Names with a day in them: “Bloody Sunday”, “the Sunday Times”. */
const nameBefore = /\b(?:Easter|Black|Super|Bloody|Good|Ash|Sheffield)\s$/;
const nameAfter = /^\s(?:Express|Times|Telegraph|Mirror|Post|Night (?:Live|Football)|Mail|Herald)\b/;

/** A day of the week: the last one in a report, the next one in a plan. */
export const weekdayRule = ruleOf(
  'weekday',
  0.9,
  `${whichOnes}(?<name>${weekdays})(?:(?:,| of| in)? (?<week>this|the (?:same|following|previous)|last|next) week\\b)?`,
  ({ groups: { which = '', name = '', week }, words, before, after }) => {
    if (!isCapital(words, which ? which.length + 1 : 0) || nameBefore.test(before) || nameAfter.test(after))
      return undefined;
    return {
      unit: 'day',
      own: week !== undefined,
      anaphoric: isTold(which),
      read: (context) => resolve(weekdayIndex(name), which.toLowerCase(), week, context),
    };
  },
);

function resolve(index: number, which: string, week: string | undefined, { now, focus, direction }: Context): Value {
  const today = dayOf((isTold(week ?? which) && focus ? focus.bounds : [now.from])[0]);
  if (week) return dayValue(mondayOf(today) + stepOf(week) * 7 + ((index + 6) % 7));
  const step = stepOf(which);
  const isAhead = step > 0 || (!step && (direction === 'future' || isTold(which)));
  return dayValue(weekdayNear(today + step, index, isAhead ? 'future' : 'past'));
}

/** The nearest such weekday from a day on, that day included. */
export function weekdayNear(day: number, index: number, direction: Direction): number {
  const ahead = (index - weekday(day) + 7) % 7;
  return direction === 'future' || ahead === 0 ? day + ahead : day + ahead - 7;
}
