import { dayOf, readMoment } from '../calendar.js';
import { ruleOf } from './found.js';
import { dayIfAny, dayNumber } from './value.js';

/** “2022-11-09”, “24/2/2022”, “9/11”. Where both numbers could be the month, the zone says which is; without one, nobody. */
export const numericRule = ruleOf(
  'numeric',
  0.9,
  '(?<iso>\\d{4}-\\d\\d-\\d\\d)(?!-)|(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>(?:19|20)\\d\\d)|9/11(?!/)',
  ({ groups: { iso, a = 9, b = 11, year = 2001 } }) => ({
    unit: 'day',
    dated: true,
    read({ timeZone = year === 2001 ? 'America' : undefined }) {
      const isMonthFirst = Number(b) > 12 || (Number(a) < 13 && timeZone?.startsWith('America'));
      const [month, day] = isMonthFirst ? [a, b] : [b, a];
      const moment = iso ? readMoment(iso) : undefined;
      const days = moment
        ? dayOf(moment.wall)
        : iso || (!timeZone && Number(day) < 13)
          ? undefined
          : dayNumber(Number(year), Number(month), Number(day));
      return dayIfAny(days);
    },
  }),
);
