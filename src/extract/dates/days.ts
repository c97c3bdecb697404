import { dayOf } from '../calendar.js';
import { dayMonthRule } from './date.js';
import { type Found, matchAt, type Rule, remade } from './found.js';
import { counts, dash, isCapital, months, years } from './lexicon.js';
import { betweenValue, dayValue, intervalValue } from './value.js';

const day = '(?:the )?\\d{1,2}(?:st|nd|rd|th)?';
const days = `${day}(?:${dash}|(?:, ${day})*,? (?:and|or) )${day}`;
const pattern = new RegExp(
  `(from |between )?(?:(${months}) (${days})(?!\\d| ?%|[:.,]\\d)|(${days}) (?:of )?(${months}))(?:,? (${years})(?![\\d,.]*\\d))?`,
  'iy',
);

/** Days that share a month: “March 18 and 19”, “5, 6 and 7 June”; as a span, “14–28 July”, “between 2 and 5 March”. */
export const daysRule: Rule = (sentence, at) => {
  const match = matchAt(pattern, sentence, at);
  if (!match) return undefined;
  const [words, opener, before, list = match[4]!, , month = before!, year = ''] = match;
  const end = at + words.length;
  // “on May 5 and 12 people …”
  if (!isCapital(month) || (before && !year && counts(sentence.slice(end, end + 24)))) return undefined;
  const first = at + words.indexOf(list);
  const places = [...list.matchAll(/\d+/g)];
  const founds: Found[] = [];
  for (const [i, { 0: digits, index }] of places.entries()) {
    const found = dayMonthRule(`${digits} ${month} ${year}`, 0);
    if (!found) return undefined;
    const start = first + index;
    founds.push({ ...found, start: i ? start : at, end: i < places.length - 1 ? start + digits.length : end });
  }
  const [one, ...also] = founds as [Found, ...Found[]];
  const isBetween = /^b/i.test(opener ?? '');
  if (/and|or|,/.test(list) && !isBetween) return opener ? undefined : { ...one, also };
  const span = Number(places[1]![0]) - Number(places[0]![0]);
  if (span <= 0) return undefined;
  // The last one is read as a date, the first counted back from it.
  return remade(also[0]!, at, 'range', 1, 'span', (to) => {
    const from = dayValue(dayOf(to.bounds[0]) - span);
    return isBetween ? betweenValue(from, to) : intervalValue(from, to);
  });
};
