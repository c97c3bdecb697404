import { type Found, matchAt, type Rule } from './found.js';
import { counted, isWordEnd, years } from './lexicon.js';
import { centuryValue, decadeValue, type Value, yearValue } from './value.js';

const year = new RegExp(`(?:fiscal (?:year )?)?(${years})(?![\\d,.:/°%$€£]*\\d)`, 'iy');
/** Words that make a number of four digits a year, whatever follows but something counted. */
const opens =
  /(?:^|[\s(–—“"-])(?:in|since|until|till|by|of|from|to|into|through|between|before|after|during|early|late|mid|as of|and|or|than|throughout|around|circa|c\.|both|either|the|its|his|her|their|every|summer|spring|autumn|fall|winter|year|quarter|late in|early in|for|back in|on|a|this|that|fiscal)[\s-]$/i;
const verb = /\s(?:was|is|has|had|saw|will|would|marked|brought|began|ended|election|season|budget|report)\b/y;
/** What four digits number instead: a model, a house, a flight. */
const numbered =
  /(?:\b(?:No|no|number|Number|Flight|flight|Model|Route|route|Highway|Room|room|Article|Section|Boeing|Airbus|Class|page|channel|Channel|Resolution|resolution|code)\.?\s|[$€£#№+]\s?)$/;
const product = /[A-Z][A-Za-zÀ-ɏ]*\s$/;

/** A year by itself. */
export const yearRule: Rule = {
  name: 'year',
  read(sentence, at): Found | undefined {
    const match = matchAt(year, sentence, at);
    if (!match) return undefined;
    const value = Number(match[1]);
    const end = at + match[0].length;
    if (
      !isWordEnd(sentence, end) ||
      /^(?:-(?:year|[A-Za-zÀ-ɏ]+ed)|s\b|’s\b.{0,3}\d)/.test(sentence.slice(end, end + 8))
    )
      return undefined;
    if (/^\s?(?:GMT|UTC|hours|hrs)\b/.test(sentence.slice(end, end + 6))) return undefined;
    const before = sentence.slice(Math.max(0, at - 16), at);
    if (numbered.test(before) || matchAt(counted, sentence, end)) return undefined;
    const led = opens.test(before);
    const isSure = value >= 1500 && value < 2100;
    const listed = /(?:1\d|20)\d\d(?:,|,? and| or|,? then) $/.test(before);
    const enclosed = before.endsWith('(') && /^[),;–-]/.test(sentence.slice(end));
    const framed =
      (at === 0 || /[“"(]$/.test(before) || enclosed) && (enclosed || matchAt(verb, sentence, end) !== null);
    // “Tokyo 2020”, “, 1999,”
    const trailing =
      /^(?:[,.;)’”"]|$|\s[–—(])/.test(sentence.slice(end)) &&
      (product.test(before) || before.endsWith(', ')) &&
      value >= 1900;
    const epithet = value >= 1900 && /(?:’s|'s) $/.test(before);
    if (
      !(led && (isSure || /(?:in|since|until|by|of|from|to|before|after)[\s-]$/i.test(before))) &&
      !(isSure && (listed || framed || trailing || epithet))
    )
      return undefined;
    return {
      start: at,
      end,
      rule: 'year',
      confidence: led ? 0.9 : 0.7,
      unit: 'year',
      dated: true,
      read: () => yearValue(value),
    };
  },
};

const decade =
  /(?:the )?(?:(1\d\d0|20\d0)s|[‘’']([2-9]0)s|(?:the )(?:nineteen )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![A-Za-zÀ-ɏ\d])/iy;
const decadeNames = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** “the 1990s”, “the ’80s”, “the sixties”. */
export const decadeRule: Rule = {
  name: 'decade',
  read(sentence, at): Found | undefined {
    const match = matchAt(decade, sentence, at);
    if (
      !match ||
      /\b(?:his|her|their|my|your|in the low|in the mid|in the high)[\s-](?:early |mid-?|late )?$/i.test(
        sentence.slice(Math.max(0, at - 18), at),
      )
    )
      return undefined;
    const first = match[1]
      ? Number(match[1])
      : 1900 + (match[2] ? Number(match[2]) : 20 + decadeNames.indexOf(match[3]!.toLowerCase()) * 10);
    return {
      start: at,
      end: at + match[0].length,
      rule: 'decade',
      confidence: 0.9,
      unit: 'decade',
      dated: true,
      read: () => decadeValue(first),
    };
  },
};

export const centuryWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first';
const centuryList = centuryWords.split(' ');
const century = new RegExp(
  `(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)|(${centuryList.join('|')}))[ -]centur(?:y|ies)(?: (AD|BC|BCE|CE)\\b)?`,
  'iy',
);

/** “the 19th century”: the years that begin with 18. */
export const centuryRule: Rule = {
  name: 'century',
  read(sentence, at): Found | undefined {
    const match = matchAt(century, sentence, at);
    if (!match) return undefined;
    const count = match[1] ? Number(match[1]) : centuryList.indexOf(match[2]!.toLowerCase()) + 1;
    if (count < 1 || /^BC/i.test(match[3] ?? '')) return undefined;
    return {
      start: at,
      end: at + match[0].length,
      rule: 'century',
      confidence: 0.9,
      unit: 'century',
      dated: true,
      read: () => centuryValue((count - 1) * 100),
    };
  },
};

const era = /(?:(AD|A\.D\.) (\d{1,4})|(\d{1,5}) (AD|A\.D\.|CE|C\.E\.|BC|B\.C\.|BCE|B\.C\.E\.))(?![A-Za-zÀ-ɏ\d])/y;

/** “44 BC”, “AD 79”: years of an era. Year 0 of the calendar is 1 BC. */
export const eraRule: Rule = {
  name: 'era',
  read(sentence, at): Found | undefined {
    const match = matchAt(era, sentence, at);
    if (!match) return undefined;
    const count = Number(match[2] ?? match[3]);
    const value = (match[1] ?? match[4]!).startsWith('B') ? 1 - count : count;
    if (count === 0 || count > 9999) return undefined;
    return {
      start: at,
      end: at + match[0].length,
      rule: 'era',
      confidence: 0.9,
      unit: 'year',
      dated: true,
      read: (): Value => yearValue(value),
    };
  },
};
