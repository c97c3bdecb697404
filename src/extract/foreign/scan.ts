import type { ParsedComponents } from 'chrono-node';
import { dayOf, msPerHour, msPerMinute, wallFields, weekday } from '../calendar.js';
import type { Context, Found } from '../dates/found.js';
import {
  dayNumber,
  dayValue,
  intervalValue,
  minuteValue,
  monthValue,
  type Unit,
  type Value,
  yearValue,
} from '../dates/value.js';
import { weekdayNear } from '../dates/weekday.js';
import type { ForeignScan } from '../languages.js';
import { locales } from './locales.js';

/** What finds the dates of a language; undefined where chrono-node does not know it. */
export async function loadScan(language: string): Promise<ForeignScan | undefined> {
  const load = Object.hasOwn(locales, language) ? locales[language] : undefined;
  const locale = await load?.();
  if (!locale) return undefined;
  return (sentence, now) =>
    // Its clock is the machine’s, shifted by the offset asked for: with UTC it shows the text’s own wall clock.
    locale.casual
      .parse(sentence, { instant: new Date(now.from), timezone: 0 })
      .flatMap(({ index, text, start, end }): Found[] => {
        const unit = unitOf(start);
        if (!unit || text.trim().length < 2) return [];
        return [
          {
            start: index,
            end: index + text.length,
            rule: 'chrono',
            confidence: start.isCertain('year') ? 0.8 : 0.6,
            unit: end ? 'span' : unit,
            dated: start.isCertain('year') && start.isCertain('month'),
            read(context) {
              const from = read(start, unit, context);
              const to = end && from && read(end, unitOf(end) ?? unit, context);
              return to && to.bounds[3] > from.bounds[0] ? intervalValue(from, to) : from;
            },
          },
        ];
      });
}

/** The finest unit that the words name. */
function unitOf(parts: ParsedComponents): Unit | undefined {
  if (parts.isCertain('hour')) return 'minute';
  if (parts.isCertain('day') || parts.isCertain('weekday')) return 'day';
  if (parts.isCertain('month')) return 'month';
  return parts.isCertain('year') ? 'year' : undefined;
}

/** The news’ own reading goes over chrono’s: a day or a month without a year is taken for the last one. */
function read(parts: ParsedComponents, unit: Unit, { now }: Context): Value | undefined {
  const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!];
  const known = parts.isCertain('year');
  if (unit === 'year') return yearValue(year);
  if (unit === 'month') return monthValue(known || month <= wallFields(now.from).month ? year : year - 1, month);
  const today = dayOf(now.from);
  let days = dayNumber(year, month, day);
  if (days === undefined) return undefined;
  if (parts.isCertain('weekday') && !parts.isCertain('day')) days = weekdayNear(today, weekday(days), 'past');
  else if (!known && parts.isCertain('month') && days > today + 45) days = dayNumber(year - 1, month, day) ?? days;
  const date = dayValue(days);
  return unit === 'day'
    ? date
    : minuteValue(date.bounds[0] + parts.get('hour')! * msPerHour + (parts.get('minute') ?? 0) * msPerMinute);
}
