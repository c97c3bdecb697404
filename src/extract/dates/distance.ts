import { dayOf, msPerDay, msPerHour, msPerMinute, wallFields, wallTime } from '../../base/calendar.js';
import type { Ms } from '../../base/units.js';
import { type Context, type Found, matchAt, type Rule } from './found.js';
import { isWordEnd, numberOf, numbers, units } from './lexicon.js';
import {
  centuryValue,
  daysValue,
  dayValue,
  decadeValue,
  intervalValue,
  minuteValue,
  mondayOf,
  monthValue,
  type Unit,
  type Value,
  weekValue,
  within,
  yearValue,
} from './value.js';

/** A count and a unit: “two weeks”, “a year and a half”. */
export const distance = `(?<count>${numbers})(?: (?:full|whole|long|calendar))?[ -](?<unit>${units})s?(?<half> and a half| or so)?`;
const roughly =
  '(?:(?:about|around|roughly|nearly|almost|some|just|only|barely|exactly|just over|more than|over|at least|less than|just under) )?';

const ago = new RegExp(`${roughly}${distance} (?:ago|earlier this (?<this>week|month|year))(?<day> today)?`, 'iy');

/** “two weeks ago”: the week that was two before this one; a unit is as exact as it is named. */
export const agoRule: Rule = {
  name: 'ago',
  read(sentence, at): Found | undefined {
    const match = matchAt(ago, sentence, at);
    if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
    const { unit } = match.groups!;
    return {
      start: at,
      end: at + match[0].length,
      rule: 'ago',
      confidence: 0.85,
      unit: unitName(unit!),
      direction: 'past',
      read: ({ now }) => shift(now.from, -countOf(match.groups!), unitName(unit!)),
    };
  },
};

const later = new RegExp(
  `(?:(?:just|only|about|some|nearly|almost|more than|less than) )?(?:${distance}|(?<bare>the day|the week|the month|the year|the night)) (?<word>later|earlier|before|after|afterwards?|beforehand|previously|prior)(?= *(?:[,.;:)”"—–]|$|and\\b|but\\b|when\\b|at\\b|in\\b|on\\b|by\\b|as\\b|with\\b|to\\b|for\\b|from\\b|the\\b|he\\b|she\\b|it\\b|they\\b|than\\b|a\\b|his\\b|her\\b|[a-z]))`,
  'iy',
);

/** “four days later”, “a year earlier”, “the day before”: counted from the date that the text spoke of last. */
export const laterRule: Rule = {
  name: 'later',
  read(sentence, at): Found | undefined {
    const match = matchAt(later, sentence, at);
    if (!match) return undefined;
    const { unit, bare, word } = match.groups!;
    const end = at + match[0].length;
    // “a day after the attack” counts from the attack; that is another rule’s.
    if (/^(?:before|after|prior)$/i.test(word!) && /^ *[A-Za-zÀ-ɏ\d]/.test(sentence.slice(end, end + 3)))
      return undefined;
    const name = bare ? (bare.slice(4).replace('night', 'day') as Unit) : unitName(unit!);
    const sign = /^(?:earlier|before|prev|prior)/i.test(word!) ? -1 : 1;
    const steps = bare ? 1 : countOf(match.groups!);
    return {
      start: at,
      end,
      rule: 'later',
      confidence: 0.65,
      unit: name,
      anaphoric: true,
      read: ({ focus, now }) => {
        const anchor = focus?.bounds[0] ?? (sign < 0 ? now.from : undefined);
        if (anchor === undefined || !Number.isFinite(anchor) || (focus && isCoarser(focus, name))) return undefined;
        return shift(anchor, sign * steps, name);
      },
    };
  },
};

const ahead = new RegExp(`(?<word>in|within)(?: (?:the )?next)? ${roughly}${distance}(?:[’']s?)?(?<time> time)?`, 'iy');

/** “in two weeks”, “within 48 hours”, where a verb looks ahead; else it is a duration. */
export const aheadRule: Rule = {
  name: 'ahead',
  read(sentence, at): Found | undefined {
    const match = matchAt(ahead, sentence, at);
    if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
    const { unit, word, time } = match.groups!;
    const count = countOf(match.groups!);
    const name = unitName(unit!);
    return {
      start: at,
      end: at + match[0].length,
      rule: 'ahead',
      confidence: 0.6,
      unit: name,
      read: ({ now, direction }) => {
        if (direction !== 'future' && !time) return undefined;
        if (/within/i.test(word!) || / next /.test(match[0])) return window(now, count, name, 1);
        return shift(now.from, count, name);
      },
    };
  },
};

const past = new RegExp(
  `(?:the |this |these )?(?<which>past|last|previous|next|coming|following) (?:(?<count>${numbers}) )?(?<unit>${units})(?<many>s)?`,
  'iy',
);

/** “the past three days”, “the next two weeks”: from then to now, or on from now. */
export const windowRule: Rule = {
  name: 'window',
  read(sentence, at): Found | undefined {
    const match = matchAt(past, sentence, at);
    if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
    const { which, count, unit, many } = match.groups!;
    const isNext = /next|coming|following/i.test(which!);
    const led = /^th/i.test(match[0]);
    // “last week” is another rule’s; “the past week” counts back from now. “the last days” is no number.
    if (!count && (many || !led || !/past|last|coming|next/i.test(which!))) return undefined;
    const name = unitName(unit!);
    if (!count && /last|next/i.test(which!) && !/^(?:month|year|decade|century|week)$/.test(name)) return undefined;
    return {
      start: at,
      end: at + match[0].length,
      rule: 'window',
      confidence: 0.75,
      unit: 'span',
      direction: isNext ? 'future' : 'past',
      anaphoric: /previous|following/i.test(which!),
      read: (context) => {
        const { now, focus } = context;
        if (/previous|following/i.test(which!)) {
          if (!focus || !Number.isFinite(focus.bounds[0])) return undefined;
          return window(
            { from: focus.bounds[0], to: focus.bounds[3] },
            count ? numberOf(count) : 1,
            name,
            isNext ? 1 : -1,
          );
        }
        return window(now, count ? numberOf(count) : 1, name, isNext ? 1 : -1);
      },
    };
  },
};

/** From some units before now until now, or from now on. */
function window(now: Context['now'], count: number, unit: Unit, sign: 1 | -1): Value | undefined {
  const far = shift(
    now.from,
    sign * count,
    unit === 'week' || unit === 'weekend' ? 'day' : unit,
    unit === 'week' || unit === 'weekend' ? 7 : 1,
  );
  if (!far) return undefined;
  const point =
    now.to - now.from > msPerMinute
      ? dayValue(dayOf(now.from))
      : within(now.from, now.to, dayValue(dayOf(now.from)).edtf, 'minute');
  return sign < 0 ? intervalValue(far, point) : intervalValue(point, far);
}

/** The unit that lies some units from a moment, as wide as the unit itself. Halves make the next smaller unit. */
export function shift(anchor: Ms, count: number, unit: Unit, factor = 1): Value | undefined {
  const today = dayOf(anchor);
  const { year, month } = wallFields(anchor);
  const whole = Number.isInteger(count);
  const n = count * factor;
  switch (unit) {
    case 'minute':
      return minuteValue(anchor + n * msPerMinute);
    case 'part':
      return hourValue(anchor + n * msPerHour);
    case 'day':
      return whole ? dayValue(today + n) : hourValue(anchor + n * msPerDay);
    case 'weekend':
      return daysValue(mondayOf(today) + 5 + n * 7, mondayOf(today) + 6 + n * 7, 'weekend');
    case 'week':
      return whole ? weekValue(today + n * 7) : dayValue(today + Math.round(n * 7));
    case 'month':
      return whole
        ? monthValue(year, month + n)
        : weekValue(dayOf(wallTime(year, month + Math.trunc(n))) + Math.round(((n % 1) + 0.5) * 30));
    case 'season':
      return monthValue(year, month + n * 3);
    case 'year':
      return whole ? yearValue(year + n) : monthValue(year, month + Math.round(n * 12));
    case 'decade':
      return whole && Math.abs(n) > 1 ? decadeValue(year + n * 10) : yearValue(year + Math.round(n * 10));
    case 'century':
      return whole ? centuryValue(Math.floor((year + n * 100) / 100) * 100) : decadeValue(year + n * 100);
    default:
      return undefined;
  }
}

/** An hour, `2022-11-09T18`. */
function hourValue(at: Ms): Value {
  const from = Math.floor(at / msPerHour) * msPerHour;
  return within(from, from + msPerHour, minuteValue(from).edtf.slice(0, -3), 'minute');
}

const sizes: readonly Unit[] = [
  'minute',
  'part',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'century',
];

/** Whether a date is too coarse to count such units from: “in 2012; two days later”. */
function isCoarser(focus: Value, unit: Unit): boolean {
  return (
    sizes.indexOf(focus.unit) > Math.max(sizes.indexOf(unit), 2) || (focus.unit === 'span' && sizes.indexOf(unit) < 4)
  );
}

function countOf({ count, unit, half }: Readonly<Record<string, string | undefined>>): number {
  return (numberOf(count!) + (/half/.test(half ?? '') ? 0.5 : 0)) * (/^fortnight/i.test(unit!) ? 2 : 1);
}

export function unitName(word: string): Unit {
  const name = word.toLowerCase().replace(/s$/, '');
  if (name === 'hour') return 'part';
  if (name === 'fortnight') return 'week';
  if (name === 'quarter') return 'season';
  return (name.startsWith('centur') ? 'century' : name) as Unit;
}
