import { dayOf, msPerDay } from '../calendar.js';
import { counted, nowValue, shift, stepsOf, unitName } from './distance.js';
import { type Context, matchAt, type Rule, remade } from './found.js';
import { readTerm } from './term.js';
import { dayText, intervalValue, isOfDay, minuteText, monthText, type Value, within, yearText } from './value.js';

/** What a signal word makes of a date. */
type Make = (value: Value, now: Context['now']) => Value | undefined;

const since: Make = (value, now) => (value.bounds[0] >= now.to ? undefined : intervalValue(value, nowValue(now)));
const until: Make = (value) => ({
  bounds: [-Infinity, Infinity, value.bounds[2], value.bounds[3]],
  edtf: isDate(value.edtf) ? `/${value.edtf}` : '',
  unit: 'span',
});
const onward: Make = (value) => ({
  bounds: [value.bounds[0], value.bounds[1], -Infinity, Infinity],
  edtf: isDate(value.edtf) ? `${value.edtf}/` : '',
  unit: 'span',
});
/** What holds as of a day that has come was found on it. */
const asOf: Make = (value, now) => (value.bounds[0] < now.to ? value : onward(value, now));
const by: Make = (value) => within(-Infinity, value.bounds[3], `[..${lastOf(value)}]`, 'span');
const before: Make = (value) =>
  within(-Infinity, value.bounds[0], `[..${granule(value.bounds[0] - 1, value)}]`, 'span');
const after: Make = (value) => within(value.bounds[3], Infinity, `[${granule(value.bounds[3], value)}..]`, 'span');
const notBefore: Make = (value) => within(value.bounds[0], Infinity, `[${firstOf(value)}..]`, 'span');

/** The name of a rule, what its signals make, and the signals. */
const rules: readonly (readonly [rule: string, make: Make, signals: string])[] = [
  ['since', since, 'since'],
  ['until', until, 'up to|until|till|through'],
  ['by', by, 'by|on or before|no later than'],
  ['before', before, 'before|prior to|ahead of'],
  ['after', after, 'after|following'],
  ['after', notBefore, 'not before|no earlier than'],
  ['from', onward, 'from|starting|beginning|effective'],
  ['from', asOf, 'as of'],
];
const signals = new Map(rules.flatMap((rule) => rule[2].split('|').map((word) => [word, rule])));
const lead = new RegExp(
  `(${[...signals.keys()].join('|')}) (?:(?:as early as|at least|around|roughly|about|as late as|at|on|in) )?`,
  'iy',
);

/** “since last week”, “until Jan. 17”, “by Friday”, “before 2015”, “after June 30”. */
export const signalRule: Rule = (sentence, at) => {
  const match = matchAt(lead, sentence, at);
  if (!match) return undefined;
  const place = at + match[0].length;
  const term =
    readTerm(sentence, place) ??
    (/^the /i.test(sentence.slice(place, place + 4)) ? readTerm(sentence, place + 4) : undefined);
  // “before Sunday’s election” is not before Sunday; “by overnight losses” is by losses.
  if (
    !term ||
    /^[’']s\b/.test(sentence.slice(term.end, term.end + 3)) ||
    /^overnight/i.test(sentence.slice(term.start))
  )
    return undefined;
  const word = match[1]!.toLowerCase();
  const [rule, make] = signals.get(word)!;
  if (word === 'from' && !/^,? (?:on|onwards?|forward)\b/.test(sentence.slice(term.end, term.end + 9)))
    return undefined;
  return {
    ...remade(term, at, rule, 0.95, 'span', (value, { now }) => make(value, now)),
    direction: word === 'since' ? 'past' : word === 'effective' ? 'future' : term.direction,
  };
};

const offsetLead = new RegExp(`${counted} (?<sign>before|prior to|after|following) `, 'iy');

/** “two days after Christmas”, “the day before Tuesday’s hearing”. */
export const offsetRule: Rule = (sentence, at) => {
  const match = matchAt(offsetLead, sentence, at);
  const term = match && readTerm(sentence, at + match[0].length);
  if (!term) return undefined;
  const { unit, bare, sign } = match.groups!;
  const name = unitName(bare ?? unit!);
  const steps = stepsOf(match.groups!, sign);
  return remade(term, at, 'offset', 0.85, name, (value) => offset(value, steps, name));
};

/** Some units from a date, as long as it is known as well as they are counted. */
export function offset(value: Value, steps: number, unit: Value['unit']): Value | undefined {
  const [from, , , to] = value.bounds;
  return !Number.isFinite(from) || (isOfDay(unit) && to - from > 2 * msPerDay) ? undefined : shift(from, steps, unit);
}

/** What a signal makes of an event, whose moment is known only as well as its date is. */
export function afterEvent(word: string, event: Value, { now }: Context): Value | undefined {
  const [from, , , to] = event.bounds;
  if (!Number.isFinite(to - from)) return undefined;
  const isDay = event.unit === 'day' || event.unit === 'minute';
  const make = signals.get(word)![1];
  return (make === before && !isDay ? by : make)(event, now);
}

/** Whether a date can stand in an interval or a set, which sets and intervals cannot. */
function isDate(edtf: string): boolean {
  return !/[[/{]/.test(edtf);
}

function firstOf({ edtf, bounds }: Value): string {
  return isDate(edtf) ? edtf : dayText(dayOf(bounds[0]));
}

/** The last date of a value: a day, a minute, or the year where that is the unit. */
function lastOf({ edtf, bounds, unit }: Value): string {
  if (unit === 'minute') return edtf.replace('~', '');
  return unit === 'year' ? edtf : dayText(dayOf(bounds[3] - 1));
}

/** The date of a value’s own unit that holds a moment beside it. */
function granule(wall: number, { unit }: Value): string {
  if (unit === 'minute') return minuteText(wall);
  if (unit === 'part') return minuteText(wall).slice(0, -3);
  if (unit === 'year' || unit === 'decade' || unit === 'century') return yearText(wall);
  return unit === 'month' ? monthText(wall) : dayText(dayOf(wall));
}
