import { dayOf, msPerDay, wallFields } from '../calendar.js';
import { shift, unitName } from './distance.js';
import { type Context, type Made, type Match, type Rule, ruleOf } from './found.js';
import { follows, isCapital, stepOf } from './lexicon.js';
import { partOf } from './part.js';
import { isGame, seasonIndex, seasonNames, seasonValue } from './season.js';
import { daysValue, dayValue, decadeValue, mondayOf, type Unit, type Value } from './value.js';

const pattern = `(?<which>last|this past|this coming|this|next|that(?: same)?|the (?:same|following|previous|next|preceding|coming|current|last|most recent)|the) (?<name>weekend|week|month|quarter|year|decade|century|${seasonNames}|morning|afternoon|evening|night|day)(?: (?:of )?(?<year>last|this|next) year\\b)?`;

/** “this week”, “last night”, “the following month”, “the weekend”, “in the spring”. */
export const unitRule = ruleOf('unit', 0.9, pattern, (match) => unitOf(match, false));

/** The same, and “the year”, “the month”, “the week”, “the day”: meant where “the end of” or the like stands before. */
export const bareUnitRule: Rule = ruleOf('unit', 0.9, pattern, (match) => unitOf(match, true));

const partNames = /^(?:morning|afternoon|evening|night)$/;

function unitOf({ groups, words, sentence, start, before, after }: Match, bare: boolean): Made | undefined {
  const which = groups.which!.toLowerCase();
  const name = groups.name!.toLowerCase();
  const ofYear = groups.year;
  const isSeason = seasonNames.split('|').includes(name);
  const isPart = partNames.test(name);
  // “This Week With …” is a name; “a two-year-old” no year.
  if ((start > 0 && isCapital(words) && isCapital(words, which.length + 1)) || /^-[a-z]/.test(after)) return undefined;
  // “after the summer break”
  if (which === 'the' && isSeason && !ofYear && !follows.test(after)) return undefined;
  let confidence = 0.9;
  if (which === 'the' && !bare) {
    const led = /\b(?:for|of|over|since|until|before|after|during|by|in) $/i.test(before);
    if (isSeason ? !ofYear && (!led || name === 'fall') : name !== 'weekend') {
      // “in the morning” of the day told of, “for the quarter” that has ended.
      if (!led || !(isPart || (name === 'quarter' && !isGame(sentence)))) return undefined;
      confidence = 0.5;
    }
  }
  // Counted from the date that the text spoke of last; so is “the next day”, in a report.
  const isNext = which === 'the next' && (name === 'day' || isPart);
  const anaphoric = /that|same|following|previous|preceding/.test(which) || isNext;
  const step = stepOf(which);
  return {
    unit: isPart ? 'part' : isSeason || name === 'quarter' ? 'season' : (name as Unit),
    anaphoric,
    confidence: anaphoric ? 0.7 : confidence,
    direction: anaphoric || !step ? undefined : step < 0 ? 'past' : 'future',
    read(context) {
      const { focus, now, day } = context;
      const isTold = anaphoric && !(isNext && context.direction === 'future') && (focus || step >= 0);
      const [from, , , to] = isTold ? (focus?.bounds ?? [-Infinity, 0, 0, 0]) : [now.from, 0, 0, now.from];
      // A day after something long, or endless, is no day.
      if (!Number.isFinite(to - from) || ((name === 'day' || isPart) && to - from > 2 * msPerDay)) return undefined;
      if (isPart) return which === 'the' ? day && partOf(day, name) : partOf(dayValue(dayOf(from) + step), name);
      if (isSeason) return season(name, ofYear, step, which, context);
      if (name === 'weekend') return weekend(dayOf(from), step, which, context);
      if (name === 'quarter' && which === 'the' && !bare)
        return focus?.unit === 'season' ? focus : shift(from, -1, 'season');
      return name === 'decade' ? decadeValue(wallFields(from).year + step * 10) : shift(from, step, unitName(name));
    },
  };
}

/** Saturday and Sunday. On both, “this weekend” is the present one; on weekdays the verb says which. */
function weekend(today: number, step: number, which: string, { direction }: Context): Value {
  const saturday = mondayOf(today) + 5;
  const isAhead = direction === 'future' || (which.startsWith('this') && direction !== 'past');
  const first = saturday + 7 * (step || (today >= saturday || isAhead ? 0 : -1));
  return daysValue(first, first + 1, 'weekend');
}

function season(
  name: string,
  ofYear: string | undefined,
  step: number,
  which: string,
  { now, direction, year: told }: Context,
): Value {
  const { year, month } = wallFields(now.from);
  const of = (y: number): Value => seasonValue(name, y);
  if (ofYear) return of(year + stepOf(ofYear));
  if (told !== undefined && which === 'the') return of(told);
  // The season of now, counted from March: winter runs into the next year.
  const index = seasonIndex(name);
  const current = Math.floor((month + 9) / 3) % 4;
  const started = month <= 2 ? year - 1 : year;
  if (step) return of((step < 0 ? index < current : index > current) ? started : started + step);
  if (index === current) return of(started);
  if (direction === 'future' || (which === 'this' && direction === 'either'))
    return of(index > current ? started : started + 1);
  return of(index < current ? started : started - 1);
}
