import { daysFromCivil, msPerDay, wallFields, weekday } from '../calendar.js';
import { yearly } from './date.js';
import { ruleOf } from './found.js';
import { prepositions, years } from './lexicon.js';
import { dayValue } from './value.js';

/** Days of a year: a fixed month and day, the nth weekday of a month (0 = last), or days from Easter. */
type Feast = readonly [month: number, day: number] | readonly [month: number, weekday: number, nth: number] | number;

const feasts: Readonly<Record<string, Feast>> = {
  'new year’s eve': [12, 31],
  'new year’s day': [1, 1],
  'good friday': -2,
  'easter sunday': 0,
  easter: 0,
  'memorial day': [5, 1, 0],
  'fourth of july': [7, 4],
  'labor day': [9, 1, 1],
  halloween: [10, 31],
  'thanksgiving day': [11, 4, 4],
  thanksgiving: [11, 4, 4],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
};
const names = Object.keys(feasts).join('|').replaceAll('’', "[’']");
/** Where a feast is a date and not a word beside one (“the Christmas market”). */
const opens = new RegExp(`(?:^|\\b(?:${prepositions})\\s)$`, 'i');
const follows = new RegExp(
  `^(?: (?:${prepositions}|the|an?|when|but|with|was|is|will|has|had|that|this)\\b| [A-Z]|[^ ]|$)`,
);

/** Holidays with a date of their own. */
export const holidayRule = ruleOf(
  'holiday',
  0.75,
  `(?:(?<which>last|this past|this coming|this|next) )?(?:the )?(?<name>${names})(?:,? (?:in |of )?(?<year>${years})|,? (?<relative>last|this|next) year)?`,
  ({ groups, before, after }) => {
    const { which, name = '', year, relative } = groups;
    const isNamed = / (?:day|eve)$/i.test(name);
    const isSure = which !== undefined || year !== undefined || relative !== undefined || isNamed;
    if (!isSure && (!opens.test(before) || !follows.test(after))) return undefined;
    const feast = feasts[name.toLowerCase().replaceAll("'", '’')]!;
    return {
      unit: 'day',
      dated: year !== undefined,
      read(context) {
        const at = (y: number): number => dayOfFeast(feast, y);
        const { year: current } = wallFields(context.now.from);
        const { month } = wallFields(at(current) * msPerDay);
        const days = yearly(at, month, year ? Number(year) : undefined, groups, context);
        return days === undefined ? undefined : dayValue(days);
      },
    };
  },
);

function dayOfFeast(feast: Feast, year: number): number {
  if (typeof feast === 'number') return easter(year) + feast;
  const [month, day, nth] = feast;
  if (nth === undefined) return daysFromCivil(year, month, day);
  const from = daysFromCivil(year, month, nth ? 1 + (nth - 1) * 7 : 25);
  return from + ((day - weekday(from) + 7) % 7);
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
