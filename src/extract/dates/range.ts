import { dayOf } from '../calendar.js';
import { dayRules } from './day.js';
import { daysRule } from './days.js';
import { type Context, type Found, longest, matchAt, type Rule, remade } from './found.js';
import { dash, isWordEnd, years } from './lexicon.js';
import { readTerm } from './term.js';
import { betweenValue, intervalValue, nightValue, type Value, yearValue } from './value.js';

const yearToYear = new RegExp(`(?:from )?(${years})(${dash}|/)(${years}|\\d\\d)(?![\\d.,]*\\d|-)`, 'iy');
const opener = /(from|between) (?:about )?/iy;
const link = / ?[–—] ?|,? (?:and|up to|to|until|till|through|thru) (?:about )?/iy;

/** “from March to June 1644”, “14–28 July”, “between 2015 and 2018”, “2014-2018”. */
export const rangeRule: Rule = (sentence, at) =>
  daysRule(sentence, at) ?? readYears(sentence, at) ?? readTerms(sentence, at);

const nightLead = /(?:the night (?:of|from)|overnight(?: on| from| into)?) /iy;

/** “the night of 13–14 April”, “overnight on Thursday”. */
export const nightRule: Rule = (sentence, at) => {
  const lead = matchAt(nightLead, sentence, at);
  const place = at + (lead?.[0].length ?? 0);
  const days =
    lead && (rangeRule(sentence, place) ?? (/^o/i.test(lead[0]) ? longest(dayRules, sentence, place) : undefined));
  if (!days || days.also) return undefined;
  return remade(days, at, 'part-of-day', 1, 'span', ({ bounds: [from, , , to] }) =>
    dayOf(to - 1) - dayOf(from) > 1 ? undefined : nightValue(dayOf(from) - (/into/i.test(lead[0]) ? 1 : 0)),
  );
};

/** “2014-2018”, “2019/20”. */
function readYears(sentence: string, at: number): Found | undefined {
  const match = matchAt(yearToYear, sentence, at);
  if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
  const first = Number(match[1]);
  const isShort = match[3]!.length === 2;
  const last = Number(match[3]) + (isShort ? Math.floor(first / 100) * 100 : 0);
  if (first < 1500 || last <= first || last > 2100 || (isShort && !/[-–/]/.test(match[2]!))) return undefined;
  return {
    start: at,
    end: at + match[0].length,
    rule: 'range',
    confidence: 0.9,
    unit: 'span',
    dated: true,
    read: () => intervalValue(yearValue(first), yearValue(last)),
  };
}

/** Two expressions of any kind. */
function readTerms(sentence: string, at: number): Found | undefined {
  const open = matchAt(opener, sentence, at);
  const a = readTerm(sentence, at + (open?.[0].length ?? 0));
  if (!a) return undefined;
  const joint = matchAt(link, sentence, a.end);
  const isBetween = /between/i.test(open?.[1] ?? '');
  // Without “from”, only a dash or “through” joins two dates into one span.
  if (!joint || /and/.test(joint[0]) !== isBetween || (!open && !/[–—]|through|thru/.test(joint[0]))) return undefined;
  const b = readTerm(sentence, a.end + joint[0].length);
  if (!b || !isWordEnd(sentence, b.end) || (!open && a.unit !== b.unit)) return undefined;
  return {
    ...b,
    start: at,
    rule: 'range',
    confidence: Math.min(a.confidence, b.confidence) * 0.95,
    unit: 'span',
    dated: a.dated === true || b.dated === true,
    read(context) {
      const ends = readEnds(a, b, context);
      return ends && (isBetween ? betweenValue(...ends) : intervalValue(...ends));
    },
  };
}

/** The end that states its year leads; else the first is read by its verb, and the second follows it. */
function readEnds(a: Found, b: Found, context: Context): [Value, Value] | undefined {
  const at = ({ bounds: [from] }: Value, direction: Context['direction']): Context => ({
    ...context,
    now: { from, to: from },
    direction,
  });
  if ((b.dated || b.own) && !a.dated && !a.own) {
    const to = b.read(context);
    const from = to && a.read(at(to, 'past'));
    return from && from.bounds[0] < to.bounds[3] ? [from, to] : undefined;
  }
  const from = a.read(context);
  if (!from) return undefined;
  const isOwn = b.dated || b.own || b.rule === 'day-word' || b.rule === 'unit';
  const to = b.read(isOwn ? context : { ...at(from, 'future'), ...(from.unit === 'minute' ? { day: from } : {}) });
  return to && to.bounds[3] > from.bounds[0] ? [from, to] : undefined;
}
