import { dayOf } from '../../base/calendar.js';
import { type Found, matchAt, type Rule } from './found.js';
import { isWordEnd } from './lexicon.js';
import { dayText, within } from './value.js';

const pattern = /(?:right now|now|currently|at present|at the moment|nowadays|these days)/iy;
const idle = /^(?:-| that\b| and (?:then|again)\b)/;

/** “now”, “currently”: what goes on when the words are said, in a quotation when they were spoken. */
export const presentRule: Rule = {
  name: 'present',
  read(sentence, at): Found | undefined {
    const match = matchAt(pattern, sentence, at);
    if (!match) return undefined;
    const end = at + match[0].length;
    if (!isWordEnd(sentence, end) || idle.test(sentence.slice(end, end + 12))) return undefined;
    return {
      start: at,
      end,
      rule: 'present',
      confidence: 0.4,
      unit: 'span',
      read: ({ now, quoted }) => {
        const edtf = dayText(dayOf(now.from));
        const value = within(now.from, now.to, edtf, 'span');
        // What goes on now began at a time that is not told.
        return quoted ? value : { ...value, edtf: `/${edtf}`, bounds: [-Infinity, now.to, now.from, now.to] };
      },
    };
  },
};
