/** The words of ticks, and what a reader must know already to read them right. */
import { dateFormat } from '../../base/intl.js';
import type { Measure } from '../../base/measure.js';
import type { CssPx, Ms } from '../../base/units.js';
import { rememberLast } from '../../model/once-per.js';
import type { TickUnit } from './tick-levels.js';
import type { Room, Tick } from './ticks.js';
import { dateLimit, eraAt, yearLabel, yearOf } from './years.js';

/** A tick's label by itself. `named`: a day says its month. */
export function tickWords({ time, unit }: Pick<Tick, 'time' | 'unit'>, named: boolean, locale: string): string {
  switch (unit) {
    case 'year':
      return yearLabel(yearOf(time), locale);
    case 'month':
      return dateFormat(locale, { month: 'short' }).format(time);
    case 'day':
      return dateFormat(locale, named ? { day: 'numeric', month: 'short' } : { day: 'numeric' }).format(time);
    case 'second':
      return dateFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(time);
    default:
      return dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(time);
  }
}

/** Room between two labels. */
export const labelGap: CssPx = 8;

/** How much room a step of each unit needs, so that its labels stand beside each other. */
export const labelRoom = rememberLast((locale: string, measure: Measure): Room => {
  const years = yearWidths(locale, measure);
  // Each unit is worked out when asked for: formats are slow to make.
  const shorter: Partial<Record<TickUnit, CssPx>> = {};
  return (unit, from, to) => {
    if (unit === 'year') return Math.max(years(from), years(to)) + labelGap + 4;
    shorter[unit] ??= roomOf(unit, locale, measure);
    return shorter[unit];
  };
});

/** So many widths are kept: an axis has far fewer years. */
const mostYears = 2000;

/** The width of a year's label at a time. */
function yearWidths(locale: string, measure: Measure): (time: Ms) => CssPx {
  const known = new Map<number, CssPx>();
  return (time) => {
    const year = yearOf(time);
    let width = known.get(year);
    if (width === undefined) {
      width = measure(yearLabel(year, locale), 'small');
      if (known.size >= mostYears) known.clear();
      known.set(year, width);
    }
    return width;
  };
}

const samples: Readonly<Record<Exclude<TickUnit, 'year'>, readonly Ms[]>> = {
  month: Array.from({ length: 12 }, (_, i) => Date.UTC(2022, i, 1)),
  day: [Date.UTC(2022, 8, 28), Date.UTC(2022, 10, 30)],
  hour: [Date.UTC(2022, 8, 28, 0), Date.UTC(2022, 8, 28, 10), Date.UTC(2022, 8, 28, 20)],
  minute: [Date.UTC(2022, 8, 28, 0, 30), Date.UTC(2022, 8, 28, 10, 44), Date.UTC(2022, 8, 28, 20, 58)],
  second: [Date.UTC(2022, 8, 28, 10, 44, 30), Date.UTC(2022, 8, 28, 22, 58, 58)],
};

function roomOf(unit: Exclude<TickUnit, 'year'>, locale: string, measure: Measure): CssPx {
  const widths = samples[unit].map((time) => measure(tickWords({ time, unit }, false, locale), 'small'));
  return Math.max(Math.max(...widths) + labelGap + 6, unit === 'day' ? 36 : 0);
}

/** What a reader knows at a place of the axis from the labels before it; what is undefined has not been said. */
export interface Known {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Year, month (from 0) and day of a time. */
export function dayOf(time: Ms): { readonly year: number; readonly month: number; readonly day: number } {
  if (Math.abs(time) > dateLimit) return { year: yearOf(time), month: 0, day: 1 };
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

export interface Wording {
  readonly label: string;
  /** What has to stand beneath, so that the label is not read as that of another day, month or year. */
  readonly period: string | undefined;
  readonly known: Known;
}

/** How a tick is worded after what has been said. */
export function wordingOf(tick: Tick, known: Known, locale: string): Wording {
  const at = dayOf(tick.time);
  const sameYear = known.year === at.year;
  const period = sameYear ? undefined : yearLabel(at.year, locale);
  switch (tick.unit) {
    case 'year':
      return { label: tickWords(tick, false, locale), period: undefined, known: { year: at.year } };
    case 'month':
      return { label: tickWords(tick, false, locale), period, known: { year: at.year, month: at.month } };
    case 'day':
      return { label: tickWords(tick, !sameYear || known.month !== at.month, locale), period, known: at };
    default: {
      const isSaid = sameYear && known.month === at.month && known.day === at.day;
      const missing = isSaid ? undefined : dayWords(tick.time, sameYear ? 'short' : 'full', locale);
      return { label: tickWords(tick, false, locale), period: missing, known: at };
    }
  }
}

/** A day as a period: "9 Nov", or in full "9 November 2022". */
export function dayWords(time: Ms, length: 'short' | 'full', locale: string): string {
  const options =
    length === 'short'
      ? ({ day: 'numeric', month: 'short' } as const)
      : ({ day: 'numeric', month: 'long', year: 'numeric', ...eraAt(time) } as const);
  return dateFormat(locale, options).format(time);
}
