import { msPerDay } from '../../base/calendar.js';
import { dateFormat } from '../../base/intl.js';
import type { TimeSpan } from '../../base/units.js';
import { dateLimit, eraAt, yearLabel, yearOf } from '../../layout/time/years.js';
import type { TimelineInput } from '../../layout/timeline/drawing.js';
import { rememberLast } from '../../model/once-per.js';
import type { Story } from '../../model/story.js';
import { datedSpan } from '../../model/story-extent.js';

/** A span of the axis in words, as exact as its length asks for: "20 August – 9 November 2022", "8 Nov 2022, 18:00 – 22:00". */
function spanWords({ from, to }: TimeSpan, locale: string): string {
  if (Math.abs(from) > dateLimit || Math.abs(to) > dateLimit) {
    return `${yearLabel(yearOf(from), locale)} – ${yearLabel(yearOf(to), locale)}`;
  }
  // The end does not belong to the span.
  return dateFormat(locale, { ...exactness(to - from), ...eraAt(from) }).formatRange(from, Math.max(from, to - 1));
}

/** The part of a story that is shown, in words; of the whole, its dates without the room around them. */
export function shownWords({
  story,
  clock,
  extent,
  window,
  locale,
}: Pick<TimelineInput, 'story' | 'clock' | 'extent' | 'window' | 'locale'>): string {
  return window === extent ? wholeWords(story, clock, extent, locale) : partWords(window, locale);
}

/** Said twice with every drawing, and slow to format. */
const partWords = rememberLast(spanWords);

const wholeWords = rememberLast((story: Story, clock: string | undefined, extent: TimeSpan, locale: string) =>
  spanWords(datedSpan(story, clock) ?? extent, locale),
);

function exactness(length: number): Intl.DateTimeFormatOptions {
  if (length > 4 * 365 * msPerDay) return { year: 'numeric' };
  if (length > 2 * msPerDay) return { day: 'numeric', month: 'long', year: 'numeric' };
  return { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' };
}
