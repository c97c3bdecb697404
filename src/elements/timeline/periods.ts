import { dateFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import type { Ms } from '../../base/units.js';
import { dateLimit, yearLabel, yearOf } from '../../layout/time/years.js';
import type { Story } from '../../model/story.js';
import { longestList } from '../outline-branches.js';
import type { Period } from '../outline-source.js';

/** A long list of events in time order. */
export interface LongList {
  readonly story: Story;
  readonly order: Uint32Array;
  /** How many of them have a date. */
  readonly dated: number;
  readonly lang: string;
}

interface Calendar {
  readonly key: (time: Ms) => number;
  readonly label: (time: Ms, lang: string) => string;
}

const utc = (time: Ms) => new Date(time);
const monthKey = (time: Ms) => utc(time).getUTCFullYear() * 12 + utc(time).getUTCMonth();
const words = (options: Intl.DateTimeFormatOptions) => (time: Ms, lang: string) =>
  dateFormat(lang, options).format(time);

/** Parts of time, coarse first. */
const calendars: readonly Calendar[] = [
  ...[1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1000, 100, 10].map(
    (years): Calendar => ({
      key: (time) => Math.floor(yearOf(time) / years),
      label: (time, lang) => {
        const first = Math.floor(yearOf(time) / years) * years;
        return `${yearLabel(first, lang)} – ${yearLabel(first + years - 1, lang)}`;
      },
    }),
  ),
  { key: yearOf, label: (time, lang) => yearLabel(yearOf(time), lang) },
  { key: monthKey, label: words({ month: 'long', year: 'numeric' }) },
  { key: (time) => Math.floor(time / 86_400_000), label: words({ day: 'numeric', month: 'long', year: 'numeric' }) },
  {
    key: (time) => Math.floor(time / 3_600_000),
    label: words({ day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric' }),
  },
];

/** Divides a part of the list by the calendar, as finely as it is divided at all; empty where it cannot be. */
export function periodsOf({ story, order, dated, lang }: LongList, start: number, end: number): Period[] {
  const { starts, items } = story.events.accounts;
  const last = Math.min(end, dated);
  const timeAt = (i: number): Ms => {
    const account = items[starts[order[i]!]!]!;
    const { earliestStart, latestEnd } = story.accounts.wall;
    const time = Number.isFinite(earliestStart[account]!) ? earliestStart[account]! : latestEnd[account]!;
    return Number.isFinite(time) ? time : 0;
  };
  const rest: Period[] = last < end ? restOf(story, order.length, Math.max(start, last), end, lang) : [];
  if (last - start < 2) return rest;
  const [from, to] = [timeAt(start), timeAt(last - 1)];
  const isDeep = Math.abs(from) > dateLimit || Math.abs(to) > dateLimit;
  const known = isDeep ? calendars.slice(0, 10) : calendars;
  for (const { key, label } of known) {
    // Two parts alone may be two millennia for forty years.
    if (key(to) - key(from) < (key === known.at(-1)!.key ? 1 : 2)) continue;
    const periods: Period[] = [];
    for (let i = start; i < last && periods.length <= longestList; ) {
      // Times ascend by and large: the end of a period is found by halving.
      const own = key(timeAt(i));
      let [low, high] = [i + 1, last];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (key(timeAt(middle)) <= own) low = middle + 1;
        else high = middle;
      }
      periods.push({ label: label(timeAt(i), lang), start: i, end: low });
      i = low;
    }
    if (periods.length > 1) return periods.length + rest.length <= longestList ? [...periods, ...rest] : [];
  }
  return rest.length > 0 ? [{ label: spanLabel(from, lang), start, end: last }, ...rest] : [];
}

const spanLabel = (time: Ms, lang: string) =>
  Math.abs(time) > dateLimit ? '' : words({ dateStyle: 'long' })(time, lang);

/** Events without a date, then actors. */
function restOf(story: Story, events: number, start: number, end: number, lang: string): Period[] {
  const periods: Period[] = [];
  if (start < events) periods.push({ label: message(lang, 'chrome.undated'), start, end: Math.min(end, events) });
  if (end > events) periods.push({ label: message(lang, 'timeline.actors'), start: Math.max(start, events), end });
  return story.events.count > 0 ? periods : [];
}
