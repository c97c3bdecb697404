import { dayOf } from '../calendar.js';
import { ruleOf } from './found.js';
import { dayText, within } from './value.js';

/** “now”, “currently”: what goes on when the words are said, in a quotation when they were spoken. */
export const presentRule = ruleOf('present', 0.4, 'right now|now|currently|at the moment', ({ after }) =>
  /^(?:-| that\b| and (?:then|again)\b)/.test(after)
    ? undefined
    : {
        unit: 'span',
        read({ now, quoted }) {
          const edtf = dayText(dayOf(now.from));
          if (quoted) return within(now.from, now.to, edtf, 'span');
          // What goes on now began at a time that is not told.
          return { bounds: [-Infinity, now.to, now.from, now.to], edtf: `/${edtf}`, unit: 'span' };
        },
      },
);
