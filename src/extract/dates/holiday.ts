import { dayOf, daysFromCivil, wallFields, weekday } from '../../base/calendar.js';
import { type Context, type Found, matchAt, type Rule } from './found.js';
import { isWordEnd, years } from './lexicon.js';
import { dayValue, type Value } from './value.js';

/** Days of a year: a fixed month and day, the nth weekday of a month (0 = last), or days from Easter. */
type Feast = readonly [month: number, day: number] | readonly [month: number, weekday: number, nth: number] | number;

const feasts: Readonly<Record<string, Feast>> = {
  'new year’s eve': [12, 31],
  'new year’s day': [1, 1],
  'new year’s': [1, 1],
  'valentine’s day': [2, 14],
  'st. patrick’s day': [3, 17],
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  'holy saturday': -1,
  'easter sunday': 0,
  'easter monday': 1,
  easter: 0,
  'may day': [5, 1],
  'memorial day': [5, 1, 0],
  juneteenth: [6, 19],
  'fourth of july': [7, 4],
  'bastille day': [7, 14],
  'labor day': [9, 1, 1],
  halloween: [10, 31],
  'all saints’ day': [11, 1],
  'veterans day': [11, 11],
  'armistice day': [11, 11],
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
  'black friday': [11, 4, 4],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
};

const names = Object.keys(feasts).sort((a, b) => b.length - a.length);
const pattern = new RegExp(
  `(?:(last|this|next|this past|this coming) )?(?:the )?(${names.join('|').replaceAll('’', "['’]").replaceAll('.', '\\.')})(?:,? (?:in |of )?(${years})|,? (last|this|next) year)?`,
  'iy',
);
/** Where a feast is a date and not a word beside one (“the Christmas market”). */
const opens =
  /\b(?:on|by|until|till|since|before|after|from|to|at|past|every|of|for|over|around|between|and|through|ahead of|prior to|last|this|next)\s$/i;

/** Holidays with a date of their own. */
export const holidayRule: Rule = {
  name: 'holiday',
  read(sentence, at): Found | undefined {
    const match = matchAt(pattern, sentence, at);
    if (!match) return undefined;
    const [words, which = '', name, yearText, relative] = match;
    const end = at + words.length;
    const before = sentence.slice(Math.max(0, at - 12), at);
    const next = sentence.slice(end, end + 2);
    // An epithet, unless it is possessive: “Christmas trees”, “Black Friday sales”.
    const isEpithet =
      !yearText &&
      !relative &&
      !which &&
      !/ (?:day|eve)$/i.test(name!) &&
      /^\s[a-z]/.test(next) &&
      !/^ (?:and|or|in|at|on|for|to|the|a|when|after|before|but|as|with|was|is|will|has|had|by|that|this|because|until)\b/.test(
        sentence.slice(end, end + 9),
      );
    if (
      !isWordEnd(sentence, end) ||
      (at > 0 &&
        !which &&
        !yearText &&
        !relative &&
        !opens.test(before) &&
        !/(?:eve|day|sunday|monday|friday|wednesday)$/i.test(name!))
    )
      return undefined;
    if (isEpithet) return undefined;
    const feast = feasts[name!.toLowerCase().replaceAll("'", '’')]!;
    return {
      start: at,
      end,
      rule: 'holiday',
      confidence: 0.75,
      unit: 'day',
      dated: yearText !== undefined,
      read: (context) =>
        resolve(
          feast,
          yearText ? Number(yearText) : undefined,
          (which || relative || '').toLowerCase(),
          relative !== undefined,
          context,
        ),
    };
  },
};

function resolve(feast: Feast, stated: number | undefined, which: string, ofYear: boolean, context: Context): Value {
  const { year } = wallFields(context.now.from);
  const today = dayOf(context.now.from);
  const at = (y: number): number => dayOfFeast(feast, y);
  if (stated !== undefined) return dayValue(at(stated));
  if (ofYear) return dayValue(at(year + { last: -1, this: 0, next: 1 }[which]!));
  if (context.year !== undefined && !which) return dayValue(at(context.year));
  const ahead = which.includes('next') || which.includes('coming') || context.direction === 'future';
  if (ahead) return dayValue(at(year) >= today ? at(year) : at(year + 1));
  if (which.includes('last') || which.includes('past')) return dayValue(at(year) < today ? at(year) : at(year - 1));
  if (which === 'this') return dayValue(at(year));
  const soon = at(year) - today;
  return dayValue(soon <= (context.direction === 'either' ? 45 : 0) ? at(year) : at(year - 1));
}

function dayOfFeast(feast: Feast, year: number): number {
  if (typeof feast === 'number') return easter(year) + feast;
  const [month, day, nth] = feast;
  if (nth === undefined) return daysFromCivil(year, month, day);
  if (nth === 0) {
    const last = daysFromCivil(year, month, 31);
    return last - ((weekday(last) - day + 7) % 7);
  }
  const first = daysFromCivil(year, month, 1);
  return first + ((day - weekday(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher: the anonymous algorithm of 1876). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return daysFromCivil(year, Math.floor(sum / 31), (sum % 31) + 1);
}
