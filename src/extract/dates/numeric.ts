import { dayOf } from '../../base/calendar.js';
import { readIso } from '../../base/iso.js';
import { offsetOf } from '../../base/offset.js';
import { offsetAt } from './clock-zone.js';
import { ruleOf } from './found.js';
import { yearOf } from './lexicon.js';
import { dayNumber, dayValue, minuteText, minuteValue } from './value.js';

/** `2022-11-09`, `2022-11-09T15:15Z`. */
export const isoRule = ruleOf(
  'numeric',
  0.98,
  '\\d{4}-\\d\\d-\\d\\d(?<time>[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?(?!-)',
  ({ words, groups: { time, zone } }) => {
    const iso = readIso(words.replace(' ', 'T'));
    if (!iso) return undefined;
    return {
      unit: time ? 'minute' : 'day',
      dated: true,
      read({ timeZone }) {
        if (!time) return dayValue(dayOf(iso.wall));
        const offset = zone && offsetOf(zone);
        if (offset === undefined || offset === '') return minuteValue(iso.wall);
        if (timeZone) return minuteValue(iso.wall - offset + (offsetAt(iso.wall - offset, timeZone) ?? 0));
        return { ...minuteValue(iso.wall), edtf: minuteText(iso.wall) + zone, offset: zone! };
      },
    };
  },
);

/** `11/09/2022` with the month first, as in America, unless it cannot; `09.11.2022` with the day first. */
export const slashRule = ruleOf(
  'numeric',
  0.95,
  '(?<a>\\d{1,2})(?:/(?<b>\\d{1,2})/(?<year>\\d{4}|\\d{2})|\\.(?<month>\\d{1,2})\\.(?<full>\\d{4}))(?![/.]\\d)',
  ({ groups }) => {
    const { a, b = groups.month, year, full = year } = groups;
    const isMonthFirst = year !== undefined && Number(a) <= 12;
    const [month, day] = (isMonthFirst ? [a, b] : [b, a]).map(Number) as [number, number];
    const days = month > 12 ? undefined : dayNumber(yearOf(full!), month, day);
    if (days === undefined) return undefined;
    return {
      unit: 'day',
      dated: true,
      ...(isMonthFirst && day <= 12 && day !== month ? { confidence: 0.6 } : {}),
      read: () => dayValue(days),
    };
  },
);
