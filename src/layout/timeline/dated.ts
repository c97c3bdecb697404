/** Events with their dates as shapes, in time order: what both horizontal layouts draw. */
import type { Bounds } from '../../base/fuzzy-date.js';
import type { Ms } from '../../base/units.js';
import { boundsAt } from '../../model/bound-columns.js';
import { drawnMembers } from '../../model/drawn-bounds.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import type { BoundColumns, Standing, Story } from '../../model/story.js';
import { type DateShape, dateShape } from './date-shape.js';
import type { TimelineInput } from './drawing.js';

/** One account of an event; the first is drawn as the event, the others are its rivals. */
export interface DrawnAccount {
  readonly row: number;
  readonly bounds: Bounds;
  readonly shape: DateShape;
  readonly standing: Standing;
}

/** An event without its words, which cost most where there are many. */
export interface DrawnDates {
  readonly event: number;
  readonly id: string;
  readonly kind: number;
  readonly standing: Standing;
  readonly importance: number;
  /** At least one, in the order of the document. */
  readonly accounts: readonly DrawnAccount[];
  /** The finite bound or middle that stands for it where one place is needed. */
  readonly anchor: Ms;
  /** Whether it runs on from its anchor, back from it, or lies around it. */
  readonly reach: -1 | 0 | 1;
}

export interface DrawnEvent extends DrawnDates {
  readonly title: string;
}

/** Dated events among these, by anchor, then in the order of the document. `bounds` are those on `clock`. */
export function drawnEvents(
  story: Story,
  bounds: BoundColumns,
  events: readonly number[],
  clock = 'event',
): DrawnEvent[] {
  const drawn: DrawnEvent[] = [];
  for (const event of events) {
    const dates = drawnDates(story, bounds, event, clock);
    if (dates) drawn.push({ ...dates, title: story.events.title(event) });
  }
  return drawn.sort((a, b) => a.anchor - b.anchor || a.event - b.event);
}

/** One event with its dates; `undefined` where it has none. */
export function drawnDates(story: Story, bounds: BoundColumns, event: number, clock = 'event'): DrawnDates | undefined {
  const { events } = story;
  const { starts, items } = events.accounts;
  const accounts: DrawnAccount[] = [];
  for (let i = starts[event]!; i < starts[event + 1]!; i++)
    accounts.push(drawnAccount(story, bounds, items[i]!, clock));
  const first = accounts[0];
  if (!first) return undefined;
  const { anchor, reach } = anchorOf(first.bounds, first.shape);
  return {
    event,
    id: events.id(event),
    kind: events.kind[event]!,
    standing: worse(events.standing(event), first.standing),
    importance: events.importance[event]!,
    accounts,
    anchor,
    reach,
  };
}

/** All that are shown, the same list while one pans and zooms. */
export const shownEvents = ({ story, bounds, events, clock }: TimelineInput): readonly DrawnEvent[] =>
  known(story)(bounds, events, clock);

const known = oncePer((story: Story) =>
  rememberLast((bounds: BoundColumns, events: readonly number[], clock?: string) =>
    drawnEvents(story, bounds, events, clock),
  ),
);

function drawnAccount(story: Story, bounds: BoundColumns, row: number, clock: string): DrawnAccount {
  const at = boundsAt(bounds, row);
  const shape = dateShape(at, story.accounts.date(row), drawnMembers(story, row, clock));
  return { row, bounds: at, shape, standing: story.accounts.standing(row) };
}

function worse(a: Standing, b: Standing): Standing {
  if (a === 'disputed' || b === 'disputed') return 'disputed';
  return a === 'claimed' || b === 'claimed' ? 'claimed' : 'stated';
}

function anchorOf([earliestStart, latestStart, earliestEnd, latestEnd]: Bounds, shape: DateShape) {
  const member = shape.members?.[0];
  if (member?.point !== undefined) return { anchor: member.point, reach: 0 as const };
  if (shape.point !== undefined) return { anchor: shape.point, reach: 0 as const };
  if (shape.solid && Number.isFinite(shape.solid[0])) return { anchor: shape.solid[0], reach: 0 as const };
  if (Number.isFinite(earliestStart) && Number.isFinite(latestEnd))
    return { anchor: (earliestStart + latestEnd) / 2, reach: 0 as const };
  const finite = [latestEnd, latestStart, earliestEnd].find(Number.isFinite);
  if (earliestStart === -Infinity && finite !== undefined) return { anchor: finite, reach: -1 as const };
  return { anchor: Number.isFinite(earliestStart) ? earliestStart : 0, reach: 1 as const };
}
