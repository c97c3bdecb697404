import type { TimeSpan } from '../base/units.js';
import { drawnDate } from './drawn-bounds.js';
import { type Certainty, eventsInWindow, isInWindow } from './in-window.js';
import { oncePer, rememberLast } from './once-per.js';
import type { RowLists, Story } from './story.js';
import { tiesOf } from './ties.js';

/** What a window evidences; 0 = not evidenced. */
export interface WindowTies {
  readonly events: ArrayLike<number>;
  /** Row of `story.relations`. */
  readonly relations: ArrayLike<number>;
  /** Row of {@link tiesOf}. */
  readonly ties: ArrayLike<number>;
}

/**
 * What a window may evidence, or certainly does. A relation is in the window by its date, else by its events, else always; a tie by an event
 * in which both take part, or by a relation. O(n): see `TieWindow` for very many events.
 */
export function tiesInWindow(
  story: Story,
  window: TimeSpan,
  clock: string,
  certainty: Certainty = 'possibly',
): WindowTies {
  return evidencedOf(story)(window, clock, certainty);
}

const evidencedOf = oncePer((story: Story) => rememberLast(evidenced.bind(undefined, story)));

function evidenced(story: Story, window: TimeSpan, clock: string, certainty: Certainty): WindowTies {
  const ties = tiesOf(story);
  const events = eventsInWindow(story, window, clock, certainty)!;
  const relations = new Uint8Array(story.relations.count).map((_, relation) => {
    const date = story.relations.date(relation);
    if (date) return Number(isInWindow(drawnDate(date, clock), window, certainty));
    const { starts } = story.relations.events;
    return Number(starts[relation] === starts[relation + 1] || someMarked(story.relations.events, relation, events));
  });
  return {
    events,
    relations,
    ties: new Uint8Array(ties.count).map((_, tie) =>
      Number(someMarked(ties.events, tie, events) || someMarked(ties.relations, tie, relations)),
    ),
  };
}

function someMarked({ starts, items }: RowLists, row: number, marks: Uint8Array): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) if (marks[items[at]!]) return true;
  return false;
}
