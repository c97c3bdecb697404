import { wallFields, wallTime } from './calendar.js';
import type { Bounds, Precision } from './fuzzy-date.js';
import { runWords, type Style } from './granule-words.js';
import { hasMessage, message } from './messages.js';
import type { Ms } from './units.js';

const names = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A season, quarter or half (21–41) in words: "spring 2022", "winter 2022–2023", "first quarter of 2022". */
export function seasonWords(code: number, from: Ms, to: Ms, style: Style): string {
  const { locale } = style;
  const year = runWords(from, to, 'year', style).joined;
  const months = (): string => runWords(from, to, 'month', style).joined;
  if (code >= 37 && code <= 39) return months();
  if (!hasMessage(locale, 'date.season.spring')) return months();
  if (code >= 40) return message(locale, code === 40 ? 'date.season.half-1' : 'date.season.half-2', { year });
  if (code >= 33) return message(locale, `date.season.quarter-${(code - 32) as 1 | 2 | 3 | 4}`, { year });
  const season = message(locale, `date.season.${names[(code - 21) % 4]!}`, { year });
  return code < 29 ? season : message(locale, 'date.season.southern', { season });
}

/** The code of the season that a date was stated as, where its bounds are one season. */
export function seasonOf(edtf: string | undefined, wall: Bounds, precision: Precision): number | undefined {
  const found = precision === 'season' && /-[~?%]?([2-4]\d)[~?%]?$/.exec(edtf ?? '');
  if (!found) return undefined;
  const code = Number(found[1]);
  const { year, month } = wallFields(wall[0]);
  const end = month + (code < 37 ? 3 : code < 40 ? 4 : 6);
  return wall[0] === wallTime(year, month) && wall[1] === wallTime(year, end) ? code : undefined;
}
