import { dateFormat } from '../../base/intl.js';
import type { Ms } from '../../base/units.js';
import type { Tick } from './ticks.js';
import { yearLabel, yearOf } from './years.js';

/**
 * Words ticks so that they can be read on their own: the first day of a month names the month, midnight names the day.
 * `took` says that a label was written: one that found no room has named nothing.
 */
export function tickLabeller(locale: string) {
  let month = Number.NaN;
  return {
    label: (tick: Tick): string => tickLabel(tick, monthOf(tick.time) !== month, locale),
    took: ({ unit, time }: Tick) => {
      if (unit === 'day' || unit === 'month' || unit === 'year') month = monthOf(time);
    },
  };
}

export const monthOf = (time: Ms) => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

function tickLabel({ time, unit }: Tick, named: boolean, locale: string): string {
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
