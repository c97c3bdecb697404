/** Where the order of events is not known: what is drawn side by side must not be read as one after the other. */
import type { FuzzyDate } from '../../base/fuzzy-date.js';
import type { Story } from '../../model/story.js';
import type { DrawnEvent } from './dated.js';

/** A floating date may be meant for any clock on earth: 14 hours either way. */
const floatingSlack = 14 * 3_600_000;

/** First and last index of events that are drawn next to each other, none of which is known to begin before another. */
export type Run = readonly [first: number, last: number];

/**
 * The longest runs of neighbours, two events or more, in which no order is known. Of any two events within a run none
 * is known to begin first; runs may overlap where the first and the last of three are known to follow each other.
 */
export function unknownRuns(story: Story, events: readonly DrawnEvent[]): Run[] {
  const dates = events.map(({ accounts }) => story.accounts.date(accounts[0]!.row));
  const runs: Run[] = [];
  let first = 0;
  for (let next = 1; next < dates.length; next++) {
    let start = next;
    while (start > first && !beginsFirst(dates[start - 1]!, dates[next]!)) start--;
    if (start === first) continue;
    if (next - 1 > first) runs.push([first, next - 1]);
    first = start;
  }
  return dates.length - 1 > first ? [...runs, [first, dates.length - 1]] : runs;
}

function beginsFirst(a: FuzzyDate, b: FuzzyDate): boolean {
  const slack = (a.timeZone === undefined) === (b.timeZone === undefined) ? 0 : floatingSlack;
  return a.instants[1] + slack <= b.instants[0] && a.instants[0] < b.instants[0];
}
