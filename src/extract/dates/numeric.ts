import { dayOf, readMoment } from '../calendar.js';
import { ruleOf } from './found.js';
import { dayValue } from './value.js';

/** `2022-11-09`; of other dates in numbers alone nobody knows which is the month. */
export const isoRule = ruleOf('numeric', 0.98, '\\d{4}-\\d\\d-\\d\\d(?!-)', ({ words }) => {
  const iso = readMoment(words);
  return iso && { unit: 'day', dated: true, read: () => dayValue(dayOf(iso.wall)) };
});
