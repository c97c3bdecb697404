import { dayOf } from '../calendar.js';
import { ruleOf } from './found.js';
import { partOf } from './part.js';
import { dayValue, nightValue } from './value.js';

/** “today”, “yesterday evening”, “the day after tomorrow”; the speaker’s own day in a quotation. */
export const dayWordRule = ruleOf(
  'day-word',
  0.93,
  '(?:(?<far>the day (?:before|after) )?(?<word>yesterday|tomorrow)|today|tonight)(?: (?<part>morning|afternoon|evening|night))?',
  ({ groups: { far, word = '', part }, words, before }) => {
    // “USA Today”
    if (words.startsWith('Today') && /[A-Za-z] $/.test(before)) return undefined;
    const isPast = /^y/i.test(word);
    const days = word ? (isPast ? -1 : 1) * (far ? 2 : 1) : 0;
    const isTonight = /^tonight/i.test(words);
    const named = part ?? (isTonight ? 'night' : undefined);
    return {
      unit: named ? 'part' : 'day',
      direction: isPast ? 'past' : word || isTonight ? 'future' : undefined,
      read({ now }) {
        const value = dayValue(dayOf(now.from) + days);
        return named ? partOf(value, named) : value;
      },
    };
  },
);

/** “overnight”: the night that ended today, or, in a forecast, the one that begins. */
export const overnightRule = ruleOf('day-word', 0.7, 'overnight', ({ after }) =>
  /^ (?:stay|train|success|guest|flight|bus)/.test(after)
    ? undefined
    : {
        unit: 'span',
        read({ now, direction, day }) {
          const today = dayOf(now.from);
          const told = day ? dayOf(day.bounds[0]) : today;
          // In a story of another day it is that day’s.
          return nightValue(direction === 'future' ? today : told < today - 1 ? told : today - 1);
        },
      },
);
