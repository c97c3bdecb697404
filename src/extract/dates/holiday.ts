import { daysFromCivil, msPerDay, wallFields, weekday } from '../calendar.js';
import { yearly } from './date.js';
import { ruleOf } from './found.js';
import { follows, prepositions } from './lexicon.js';
import { dayIfAny } from './value.js';
import { tailOf, yearTail } from './year-tail.js';

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
/** Holidays with a date of their own. */
export const holidayRule = ruleOf(
  'holiday',
  0.75,
  `(?:(?<which>last|this past|this coming|this|next) )?(?:the )?(?<name>${names})${yearTail}`,
  (match) => {
    const { groups, before, after } = match;
    const { which, name = '' } = groups;
    const tail = tailOf(match);
    const isSure = which !== undefined || tail.dated || tail.own || / (?:day|eve)$/i.test(name);
    if (!isSure && (!opens.test(before) || !follows.test(after))) return undefined;
    const feast = feasts[name.toLowerCase().replaceAll("'", '’')]!;
    return {
      ...tail,
      unit: 'day',
      read(context) {
        const at = (y: number): number => dayOfFeast(feast, y);
        const { year: current } = wallFields(context.now.from);
        const { month } = wallFields(at(current) * msPerDay);
        return dayIfAny(yearly(at, month, tail.year(context), groups, context));
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

/** Easter Sunday, by the short rule that holds from 1900 to 2099. */
function easter(year: number): number {
  const moon = ((((225 - 11 * (year % 19) - 21) % 30) + 30) % 30) + 21;
  const full = moon > 48 ? moon - 1 : moon;
  return daysFromCivil(year, 3, full + 7 - ((year + Math.floor(year / 4) + full + 1) % 7));
}
