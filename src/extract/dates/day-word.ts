import { dayOf, msPerDay, msPerHour } from '../../base/calendar.js';
import { type Found, matchAt, type Rule } from './found.js';
import { isWordEnd } from './lexicon.js';
import { partOf } from './part.js';
import { dayText, dayValue, within } from './value.js';

const pattern =
  /(?:(the day before )?yesterday|(the day after )?tomorrow|today|tonight|overnight)(?: (morning|afternoon|evening|night))?/iy;

/** “today”, “yesterday evening”, “the day after tomorrow”, “overnight”; the speaker’s own day in a quotation. */
export const dayWordRule: Rule = {
  name: 'day-word',
  read(sentence, at): Found | undefined {
    const match = matchAt(pattern, sentence, at);
    if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
    const word = match[0].toLowerCase();
    // “USA Today”, “Russia Today”
    if (word === 'today' && /[A-Za-zÀ-ɏ] $/.test(sentence.slice(0, at)) && sentence.charAt(at) === 'T')
      return undefined;
    if (
      word === 'overnight' &&
      /^ (?:stay|success|flight|train|bus|guest|guests)/.test(sentence.slice(at + 9, at + 18))
    )
      return undefined;
    const part = match[3]?.toLowerCase() ?? (word === 'tonight' ? 'night' : undefined);
    const days = word.includes('yesterday') ? (match[1] ? -2 : -1) : word.includes('tomorrow') ? (match[2] ? 2 : 1) : 0;
    return {
      start: at,
      end: at + match[0].length,
      rule: 'day-word',
      confidence: word === 'overnight' ? 0.7 : 0.93,
      unit: word === 'overnight' ? 'span' : part ? 'part' : 'day',
      direction: days < 0 ? 'past' : days > 0 || word === 'tonight' ? 'future' : undefined,
      read: ({ now, direction }) => {
        const day = dayOf(now.from) + days;
        if (word === 'overnight') {
          const evening = direction === 'future' ? day : day - 1;
          const from = evening * msPerDay + 18 * msPerHour;
          return within(from, from + 12 * msPerHour, `[${dayText(evening)}T18..${dayText(evening + 1)}T05]`, 'span');
        }
        const value = dayValue(day);
        return part ? partOf(value, part) : value;
      },
    } as Found;
  },
};
