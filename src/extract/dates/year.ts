import { ruleOf } from './found.js';
import { counts, prepositions, years } from './lexicon.js';
import { seasonNames } from './season.js';
import { centuryValue, decadeValue, yearValue } from './value.js';

/** Words that make a number of four digits a year, whatever follows but something counted. */
const opens = new RegExp(
  `(?:^|[\\s(–—“"-])(?:${prepositions}|post|pre|early|late|mid|both|throughout|the|its|his|her|their|${seasonNames}|that|this|an?|fiscal|quarter|year)[\\s-]$`,
  'i',
);
const preposition = /(?:since|until|before|after|in|by|of|from|to)[\s-]$/i;
const verb = /^\s(?:brought|was|election|began|saw|has|had|is|will|would|report|season|ended|budget|marked)\b/;
/** What four digits number instead: a model, a house, a flight. */
const numbered =
  /(?:\b(?:boeing|no|number|flight|resolution|section|article|room|page|route|highway|model)\.?\s|[$€£#№+]\s?)$/i;

/** A year by itself. */
export const yearRule = ruleOf(
  'year',
  0.9,
  `(?:fiscal (?:year )?|FY ?)?(?<year>${years})(?![\\d,.:/°%$€£]*\\d)`,
  ({ groups, words, before, after, start }) => {
    const year = Number(groups.year);
    if (/^(?:-(?:year|[a-z]+ed)|s\b|’s\b.{0,3}\d|\s?(?:GMT|UTC|hours|hrs)\b)/.test(after)) return undefined;
    if (numbered.test(before) || counts(after)) return undefined;
    const led = words.length > 4 || opens.test(before);
    const isSure = year >= 1500 && year < 2100;
    const isEnclosed = before.endsWith('(') && /^[),;–-]/.test(after);
    const isSubject = (start === 0 || /[“"]$/.test(before)) && verb.test(after);
    const isListed = /(?:1\d|20)\d\d(?:,|,? and| or|,? then) $/.test(before);
    // “Tokyo 2020”, “, 1999,”, “Kopp’s 1987 …”
    const isTrailing = /^(?:[,.;)’”"]|$|\s[–—(])/.test(after) && /(?:[A-Z]\w*|,)\s$/.test(before);
    const isLoose =
      isSure && (isListed || isEnclosed || isSubject || (year >= 1900 && (isTrailing || /[’']s $/.test(before))));
    if (!isLoose && !(led && (isSure || preposition.test(before)))) return undefined;
    return { unit: 'year', dated: true, ...(led ? {} : { confidence: 0.7 }), read: () => yearValue(year) };
  },
);

const decades = 'fifties|sixties|seventies|eighties|nineties';

/** “the 1990s”, “the ’80s”, “the sixties”; not “in her early twenties”. */
export const decadeRule = ruleOf(
  'decade',
  0.9,
  `(?:the )?(?:(?<first>1\\d\\d0|20\\d0)s|[‘’'](?<short>[2-9]0)s)|the (?<word>${decades})`,
  ({ groups: { first, short, word }, before }) => {
    if (/\b(?:his|her|their|my|your)[\s-](?:mid-?|early |late )?$/i.test(before)) return undefined;
    const year = Number(first ?? 1900 + Number(short ?? 50 + decades.split('|').indexOf(word!.toLowerCase()) * 10));
    // “the 1600s” are a century, “the 2000s” ten years.
    const isCentury = year % 100 === 0 && year < 2000;
    return {
      unit: isCentury ? 'century' : 'decade',
      dated: true,
      read: () => (isCentury ? centuryValue(year) : decadeValue(year)),
    };
  },
);

/** “the 19th century”: the years that begin with 18. */
export const centuryRule = ruleOf(
  'century',
  0.9,
  '(?:the )?(?:(?<count>\\d{1,2})(?:st|nd|rd|th)|(?<word>eighteen|nineteen|twentie)th)[ -]centur(?:y|ies)(?! b\\.?c)',
  ({ groups: { count, word = '' } }) => {
    const index = (count ? Number(count) : 18 + 'nt'.indexOf(word.charAt(0).toLowerCase()) + 1) - 1;
    return index < 0 ? undefined : { unit: 'century', dated: true, read: () => centuryValue(index * 100) };
  },
);
