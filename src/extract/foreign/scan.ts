import type { ParsedComponents } from 'chrono-node';
import type { Ms } from '../../base/units.js';
import type { Context, Found } from '../dates/found.js';
import type { Unit, Value } from '../dates/value.js';
import type { ForeignScan } from '../languages.js';
import { locales } from './locales.js';

/**
 * It shares no module with the entry, types aside: esbuild would move those out of the entry into a file of their own,
 * which everyone had to fetch. So the calendar is that of `Date`.
 */
const msPerMinute = 60_000;
const msPerDay = 1440 * msPerMinute;

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
              return to && to.bounds[3] > from.bounds[0] ? interval(from, to) : from;
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
  if (unit === 'year') return spanOf(unit, wallOf(year), wallOf(year + 1), -20);
  if (unit === 'month') {
    const of = known || month <= new Date(now.from).getUTCMonth() + 1 ? year : year - 1;
    return spanOf(unit, wallOf(of, month), wallOf(of, month + 1), -17);
  }
  const today = Math.floor(now.from / msPerDay) * msPerDay;
  let date = dateOf(year, month, day);
  if (date === undefined) return undefined;
  if (parts.isCertain('weekday') && !parts.isCertain('day')) {
    const days = (today - date) / msPerDay;
    date = today - (((days % 7) + 7) % 7) * msPerDay;
  } else if (!known && parts.isCertain('month') && date > today + 45 * msPerDay) {
    date = dateOf(year - 1, month, day) ?? date;
  }
  if (unit === 'day') return spanOf(unit, date, date + msPerDay, -14);
  const at = date + (parts.get('hour')! * 60 + (parts.get('minute') ?? 0)) * msPerMinute;
  return spanOf(unit, at, at + msPerMinute, -8);
}

function wallOf(year: number, month = 1, day = 1): Ms {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The beginning of a day; undefined where the month has no such day. */
function dateOf(year: number, month: number, day: number): Ms | undefined {
  const wall = wallOf(year, month, day);
  return new Date(wall).getUTCDate() === day ? wall : undefined;
}

/** A span with its text: that of its first moment, up to where the unit ends. `Date` writes `-000043` for `-0043`. */
function spanOf(unit: Unit, from: Ms, to: Ms, end: number): Value {
  const edtf = new Date(from).toISOString().slice(0, end).replace(/^-00/, '-');
  return { bounds: [from, to, from, to], edtf, unit };
}

function interval({ bounds: [a, b], edtf: first }: Value, { bounds: [, , c, d], edtf: last }: Value): Value {
  return { bounds: [a, b, c, d], edtf: `${first}/${last}`, unit: 'span' };
}
