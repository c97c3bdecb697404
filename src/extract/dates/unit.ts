import { dayOf, wallFields } from '../../base/calendar.js';
import { type Context, type Found, matchAt, type Rule } from './found.js';
import { isCapital, isWordEnd } from './lexicon.js';
import { partOf } from './part.js';
import { game } from './season.js';
import {
  centuryValue,
  daysValue,
  dayValue,
  decadeValue,
  divisionValue,
  mondayOf,
  monthValue,
  type Unit,
  type Value,
  weekValue,
  yearValue,
} from './value.js';

const pattern =
  /(this|last|next|this past|this coming|the coming|the current|the present|the last|the latest|the most recent|the next|that|the same|the following|the previous|the preceding|the|at year[’']?s?) (weekend|week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|day|end)(?: (?:of )?(last|this|next) year\b)?/iy;

/** “this week”, “last night”, “the following month”; “the weekend”. A bare “the year” counts only beside “end of”. */
export const unitRule: Rule = { name: 'unit', read: (sentence, at) => readUnit(sentence, at, false) };

/** The same, and “the year”, “the month”, “the week”, “the day”: those that are meant where “the end of” stands before. */
export function readUnit(sentence: string, at: number, bare: boolean): Found | undefined {
  const match = matchAt(pattern, sentence, at);
  if (!match || !isWordEnd(sentence, at + match[0].length)) return undefined;
  const which = match[1]!.toLowerCase();
  const name = match[2]!.toLowerCase();
  const seasonYear = match[3]?.toLowerCase();
  const seasonIndex = seasons.indexOf(name);
  const following = sentence.slice(at + match[0].length);
  // “This Week With …” is a name.
  if (name === 'end' || (at > 0 && isCapital(sentence, at + match[1]!.length + 1) && isCapital(sentence, at)))
    return undefined;
  if (name === 'fall' && (which === 'the' || which === 'that') && !/^ of (?:last|this|next|\d)/.test(following))
    return undefined;
  const loose = looseUnit(sentence, at, name);
  if (which === 'the' && !bare && !loose && name !== 'weekend' && !(seasonIndex >= 0 && !following.startsWith('-')))
    return undefined;
  if (
    which === 'the' &&
    seasonIndex >= 0 &&
    !seasonYear &&
    !/\b(?:in|since|until|by|during|for|over|this|of|before|after|late in|early in) $/i.test(sentence.slice(0, at))
  )
    return undefined;
  // “this weekend’s”, but no “this year-old”
  if (/^-[A-Za-zÀ-ɏ]/.test(following)) return undefined;
  const anaphoric = isAnaphoric(which, name);
  return {
    start: at,
    end: at + match[0].length,
    rule: 'unit',
    confidence: which === 'the' && loose ? 0.5 : anaphoric ? 0.7 : 0.9,
    unit: unitOf(name),
    anaphoric,
    ...(anaphoric
      ? {}
      : /^last|past|previous/.test(which)
        ? { direction: 'past' as const }
        : /next|coming/.test(which)
          ? { direction: 'future' as const }
          : {}),
    read: (context) => resolve(which, name, seasonYear, context, bare),
  };
}

const seasons = ['spring', 'summer', 'autumn', 'winter', 'fall'];
const partNames = /^(?:morning|afternoon|evening|night)$/;

/** Counted from the date that the text spoke of last; so is “the next day”, in a report. */
function isAnaphoric(which: string, name: string): boolean {
  return (
    /that|same|following|previous|preceding/.test(which) ||
    (which === 'the next' && (name === 'day' || partNames.test(name)))
  );
}

function unitOf(name: string): Unit {
  if (partNames.test(name)) return 'part';
  if (seasons.includes(name) || name === 'quarter') return 'season';
  return name as Unit;
}

function resolve(
  which: string,
  name: string,
  seasonYear: string | undefined,
  context: Context,
  bare: boolean,
): Value | undefined {
  const anaphoric = isAnaphoric(which, name) && !(which.endsWith('next') && context.direction === 'future');
  const [anchor, anchorEnd] =
    anaphoric && context.focus
      ? [context.focus.bounds[0], context.focus.bounds[3]]
      : [context.now.from, context.now.from + 1];
  if (anaphoric && (!context.focus || !Number.isFinite(anchor) || !Number.isFinite(anchorEnd))) return undefined;
  // A day after something long is no day.
  if (anaphoric && (name === 'day' || partNames.test(name)) && anchorEnd - anchor > 2 * 86_400_000) return undefined;
  const step = /last|past|previous|preceding|latest|recent/.test(which)
    ? -1
    : /next|coming|following/.test(which)
      ? 1
      : 0;
  const today = dayOf(anchor);
  const { year, month } = wallFields(anchor);
  switch (name) {
    case 'day':
      return dayValue(today + step);
    case 'week':
      return weekValue(today + step * 7);
    case 'month':
      return monthValue(year, month + step);
    case 'year':
      return yearValue(year + step);
    case 'decade':
      return decadeValue(year + step * 10);
    case 'century':
      return centuryValue(Math.floor(year / 100 + step) * 100);
    case 'quarter': {
      // A report is on the quarter that has ended.
      const quarter = Math.floor((month - 1) / 3) + (which === 'the' && !bare ? -1 : step);
      if (which === 'the' && !bare && context.focus?.unit === 'season') return context.focus;
      return divisionValue(year + Math.floor(quarter / 4), 33 + ((quarter + 4) % 4));
    }
    case 'weekend':
      return weekend(today, which, step, context);
    default:
      return seasons.includes(name)
        ? season(name, seasonYear, step, which, context)
        : part(name, today, step, which, context);
  }
}

/** “in the morning” of the day told of, “for the quarter” that has ended. */
function looseUnit(sentence: string, at: number, name: string): boolean {
  const before = sentence.slice(Math.max(0, at - 8), at);
  if (partNames.test(name)) return /\b(?:in|by|during|until) $/i.test(before);
  return name === 'quarter' && /\b(?:in|for|during) $/i.test(before) && !game.test(sentence);
}

/** “last night” is yesterday’s; “last evening” too. */
function part(name: string, today: number, step: number, which: string, { day }: Context): Value | undefined {
  if (which === 'the') return day && partOf(day, name);
  return partOf(dayValue(today + step), name);
}

/** Saturday and Sunday. On both, “this weekend” is the present one, on weekdays the verb says which. */
function weekend(today: number, which: string, step: number, { direction }: Context): Value {
  const saturday = mondayOf(today) + 5;
  const isNow = today >= saturday;
  const ahead = direction === 'future' || (which.startsWith('this') && direction !== 'past');
  const first = saturday + 7 * (step || (isNow || ahead ? 0 : -1));
  return daysValue(first, first + 1, 'weekend');
}

function season(
  name: string,
  seasonYear: string | undefined,
  step: number,
  which: string,
  { now, direction, year: told }: Context,
): Value {
  const { year, month } = wallFields(now.from);
  const index = name === 'fall' ? 2 : seasons.indexOf(name);
  const of = (y: number): Value => divisionValue(y, 21 + index);
  if (seasonYear) return of(year + { last: -1, this: 0, next: 1 }[seasonYear]!);
  if (told !== undefined && which === 'the') return of(told);
  // The season of now, counted from March: winter runs into the next year.
  const current = Math.floor((month + 9) / 3) % 4;
  const started = month <= 2 ? year - 1 : year;
  if (step < 0) return of(index < current ? started : started - 1);
  if (step > 0) return of(index > current ? started : started + 1);
  if (index === current) return of(started);
  if (direction === 'future') return of(index > current ? started : started + 1);
  if (which === 'this' && direction === 'either') return of(started);
  return of(index < current ? started : started - 1);
}
