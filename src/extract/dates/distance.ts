import type { Ms } from '../../base/units.js';
import { dayOf, msPerDay, msPerHour, msPerMinute, wallFields } from '../calendar.js';
import { type Context, type Match, ruleOf } from './found.js';
import { numberOf, numbers, stepOf, units } from './lexicon.js';
import {
  daysValue,
  dayValue,
  decadeValue,
  divisionValue,
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

/** A count and a unit: “two weeks”. */
export const distance = `(?<count>${numbers})[ -](?<unit>${units})s?(?: or so)?`;
/** The same, or “the week”. */
export const counted = `(?:${distance}|the (?<bare>day|week|month|year))`;
const roughly =
  '(?:(?:(?:just )?over|almost|only|(?:more|less) than|exactly|just(?: under)?|some|nearly|at least|around|roughly|about) )?';

/** “two weeks ago”: the week that was two before this one; a unit is as exact as it is named. */
export const agoRule = ruleOf('ago', 0.85, `${roughly}${distance} ago`, ({ groups, before }) => {
  const name = unitName(groups.unit!);
  return {
    unit: name,
    direction: 'past',
    read: ({ now, recent }) =>
      (name === 'year' &&
        recent &&
        (recent.unit === 'season' || /\b(?:from|than|with) $/.test(before)) &&
        inYear(recent, -countOf(groups))) ||
      shift(now.from, -countOf(groups), name),
  };
});

/** The same month or quarter of another year: sales of March beside those of a year earlier. */
function inYear({ edtf }: Value, steps: number): Value | undefined {
  if (Math.abs(steps) !== 1) return undefined;
  const [, year, part] = /^(\d{4})-(\d\d)$/.exec(edtf) ?? [];
  if (!year) return undefined;
  return (Number(part) > 12 ? divisionValue : monthValue)(Number(year) + steps, Number(part));
}

/** “four days later”, “a year earlier”, “the day before”: counted from the date that the text spoke of last. */
export const laterRule = ruleOf(
  'later',
  0.65,
  `(?:${roughly}(?:${distance}|the (?<bare>day|week|month|year|night)) |(?:the )?(?<of>year)-)(?<word>later|earlier|ago|before|after|afterwards?|beforehand|previously|prior)(?: (?:quarter|period))?`,
  ({ groups, after }) => {
    // “the year-ago quarter”
    const { of, unit, bare = of, word = '' } = groups;
    // “a day after the attack” counts from the attack; that is another rule’s.
    if (/^(?:before|after|prior)$/i.test(word) && /^ ?[A-Za-z\d]/.test(after)) return undefined;
    const name = unitName(bare ?? unit!);
    const steps = stepsOf({ ...groups, bare }, word);
    return {
      unit: name,
      anaphoric: true,
      read({ focus, now }) {
        const same = name === 'year' && focus && inYear(focus, steps);
        if (same) return same;
        const anchor = focus?.bounds[0] ?? (steps < 0 ? now.from : Infinity);
        return !Number.isFinite(anchor) || (focus && isCoarser(focus, name)) ? undefined : shift(anchor, steps, name);
      },
    };
  },
);

/** “in two weeks”, “within 48 hours”, where a verb looks ahead; else it is a duration. */
export const aheadRule = ruleOf(
  'ahead',
  0.6,
  `(?<word>in|within)(?<next> (?:the )?next)? ${roughly}${distance}(?:[’']s?)?(?<time> time)?`,
  ({ groups }) => {
    const { unit, word, next, time } = groups;
    const name = unitName(unit!);
    return {
      unit: name,
      read({ now, direction }) {
        if (direction !== 'future' && !time) return undefined;
        return next || /within/i.test(word!)
          ? window(now, countOf(groups), name)
          : shift(now.from, countOf(groups), name);
      },
    };
  },
);

/** “the past three days”, “the next two weeks”: from then to now, or on from now. */
export const windowRule = ruleOf(
  'window',
  0.75,
  `(?<led>the |these )?(?<which>past|last|previous|next|coming|following) (?:(?<count>${numbers}) )?(?<unit>${units})(?<many>s)?`,
  ({ groups }) => {
    const { led, which = '', count, unit, many } = groups;
    const name = unitName(unit!);
    // “last week” is another rule’s; “the past week” counts back from now; “the last days” is no number.
    if (!count && (many || !led || !/past|coming/i.test(which))) return undefined;
    const step = stepOf(which);
    const anaphoric = /previous|following/i.test(which);
    return {
      unit: 'span',
      direction: step < 0 ? 'past' : 'future',
      anaphoric,
      read({ now, focus }) {
        const steps = step * (count ? countOf(groups) : 1);
        if (!anaphoric) return window(now, steps, name);
        return focus && Number.isFinite(focus.bounds[0])
          ? window({ from: focus.bounds[0], to: focus.bounds[3] }, steps, name)
          : undefined;
      },
    };
  },
);

/** From some units before now until now, or from now on; weeks are counted in days. */
function window(now: Context['now'], steps: number, unit: Unit): Value | undefined {
  const isWeeks = unit === 'week' || unit === 'weekend';
  const far = shift(now.from, steps * (isWeeks ? 7 : 1), isWeeks ? 'day' : unit);
  return far && (steps < 0 ? intervalValue(far, nowValue(now)) : intervalValue(nowValue(now), far));
}

/** The moment, or the day, of speaking, as the end of something. */
export function nowValue({ from, to }: Context['now']): Value {
  const day = dayValue(dayOf(from));
  return to - from > msPerMinute ? day : within(from, to, day.edtf, 'minute');
}

/** The unit that lies some units from a moment, as wide as the unit itself; halves are those of years, weeks and days. */
export function shift(anchor: Ms, count: number, unit: Unit): Value | undefined {
  const today = dayOf(anchor);
  const { year, month } = wallFields(anchor);
  const isWhole = Number.isInteger(count);
  switch (unit) {
    case 'minute':
      return minuteValue(anchor + count * msPerMinute);
    case 'part':
      return hourValue(anchor + count * msPerHour);
    case 'day':
      return isWhole ? dayValue(today + count) : hourValue(anchor + count * msPerDay);
    case 'weekend':
      return daysValue(mondayOf(today) + 5 + count * 7, mondayOf(today) + 6 + count * 7, unit);
    case 'week':
      return isWhole ? weekValue(today + count * 7) : dayValue(today + Math.round(count * 7));
    case 'month':
      return monthValue(year, month + Math.round(count));
    case 'season':
      return quarterValue(year, Math.floor((month - 1) / 3) + Math.round(count));
    case 'year':
      return isWhole ? yearValue(year + count) : monthValue(year, month + Math.round(count * 12));
    case 'decade':
      return Math.abs(count) > 1 ? decadeValue(year + count * 10) : yearValue(year + count * 10);
    case 'century':
      return decadeValue(year + count * 100);
    default:
      return undefined;
  }
}

/** A quarter, counted from 0; they run on into other years. */
function quarterValue(year: number, quarter: number): Value {
  const years = Math.floor(quarter / 4);
  return divisionValue(year + years, 33 + quarter - years * 4);
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
  'span',
];

/** Whether a date is too coarse to count such units from: “in 2012; two days later”. */
function isCoarser({ unit }: Value, than: Unit): boolean {
  return sizes.indexOf(unit) > Math.max(sizes.indexOf(than), 2) && (unit !== 'span' || sizes.indexOf(than) < 4);
}

/** How many of its units a match of {@link distance} counts; a fortnight is two weeks. */
export function countOf({ count = '', unit = '' }: Match['groups']): number {
  return numberOf(count) * (/^fortnight/i.test(unit) ? 2 : 1);
}

/** The same of {@link counted}, negative before words that look back. */
export function stepsOf(groups: Match['groups'], word = ''): number {
  return (groups.bare ? 1 : countOf(groups)) * (/^(?:earlier|ago|before|prev|prior)/i.test(word) ? -1 : 1);
}

export function unitName(word: string): Unit {
  const name = word.toLowerCase().replace(/s$/, '');
  const other: Readonly<Record<string, Unit>> = {
    hour: 'part',
    fortnight: 'week',
    quarter: 'season',
    night: 'day',
    centurie: 'century',
  };
  return other[name] ?? (name as Unit);
}
