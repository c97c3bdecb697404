import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { dayOf, msPerMinute, wallFields, wallTime, weekday } from '../../base/calendar.js';
import type { Context, Found } from './found.js';
import {
  dayNumber,
  dayValue,
  intervalValue,
  minuteValue,
  monthValue,
  type Unit,
  type Value,
  yearValue,
} from './value.js';
import { weekdayNear } from './weekday.js';

/** A reader of another language: chrono-node’s, whose findings the news’ own reading of years and weekdays goes over. */
export interface Parser {
  parse(text: string, reference: { instant: Date; timezone: number }): ParsedResult[];
}

/** The expressions of a sentence in another language. No verb is read: a day is taken for one that was. */
export function scanForeign(parser: Parser, sentence: string, now: Context['now']): Found[] {
  // Its clock is the machine’s, shifted by the offset asked for: with UTC it shows the text’s own wall clock.
  return parser.parse(sentence, { instant: new Date(now.from), timezone: 0 }).flatMap((result): Found[] => {
    const { index, text, start, end } = result;
    const unit = unitOf(start);
    if (!unit || text.trim().length < 3) return [];
    return [
      {
        start: index,
        end: index + text.length,
        rule: 'chrono',
        confidence: start.isCertain('year') ? 0.8 : 0.6,
        unit: end ? 'span' : unit,
        dated: start.isCertain('year') && start.isCertain('month'),
        read(context) {
          const from = valueOfResult(start, unit, context);
          const to = end && from && valueOfResult(end, unitOf(end) ?? unit, context);
          return to && to.bounds[3] > from.bounds[0] ? intervalValue(from, to) : from;
        },
      },
    ];
  });
}

/** The finest unit that the words name; times finer than a minute are none. */
function unitOf(parts: ParsedComponents): Unit | undefined {
  if (parts.isCertain('hour')) return 'minute';
  if (parts.isCertain('day') || parts.isCertain('weekday')) return 'day';
  if (parts.isCertain('month')) return 'month';
  return parts.isCertain('year') ? 'year' : undefined;
}

function valueOfResult(parts: ParsedComponents, unit: Unit, { now }: Context): Value | undefined {
  const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!];
  if (unit === 'year') return yearValue(year);
  const known = parts.isCertain('year');
  if (unit === 'month') return monthValue(known || month <= wallFields(now.from).month ? year : year - 1, month);
  const today = dayOf(now.from);
  const isBareWeekday = parts.isCertain('weekday') && !parts.isCertain('day');
  let days = dayNumber(year, month, day);
  if (days === undefined) return undefined;
  if (isBareWeekday) days = weekdayNear(today, weekday(days), 'past');
  else if (!known && parts.isCertain('month') && days > today + 45) days = dayNumber(year - 1, month, day) ?? days;
  if (unit === 'day') return dayValue(days);
  return minuteValue(wallTime(1970, 1, 1 + days, parts.get('hour')!, parts.get('minute') ?? 0) - (0 % msPerMinute));
}
