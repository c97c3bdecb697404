/** Which lane an event is in. An event with several actors is in the lane of each. */
import { message } from '../../base/messages.js';
import { listOf } from '../../model/row-lists.js';
import { itemKey } from '../scene.js';
import type { DrawnEvent } from './dated.js';
import type { TimelineInput } from './drawing.js';

export interface Lane {
  readonly label: string;
  /** What its heading stands for, where that can be selected. */
  readonly item?: string;
  readonly events: readonly DrawnEvent[];
}

/** Lanes with at least one event, in the order of the story's kinds, actors, places or sources. */
export function lanesOf(events: readonly DrawnEvent[], input: TimelineInput): Lane[] {
  const lanes = new Map<number, DrawnEvent[]>();
  for (const event of events) {
    for (const lane of lanesOfEvent(event, input)) {
      const list = lanes.get(lane) ?? [];
      list.push(event);
      lanes.set(lane, list);
    }
  }
  return [...lanes]
    .sort(([a], [b]) => (a < 0 ? 1 : 0) - (b < 0 ? 1 : 0) || a - b)
    .map(([lane, list]) => ({ ...headingOf(lane, input), events: list }));
}

/** Row of the kind, actor, place or source; -1 for none. */
function lanesOfEvent({ event, kind }: DrawnEvent, { story, laneBy }: TimelineInput): readonly number[] {
  const orNone = (rows: readonly number[]) => (rows.length > 0 ? [...new Set(rows)] : [-1]);
  switch (laneBy) {
    case 'kind':
      return [kind];
    case 'actor':
      return orNone([...listOf(story.events.actors, event)]);
    case 'place':
      return [story.events.place[event]!];
    case 'source': {
      const ids = (story.events.record(event).claims ?? []).map(({ source }) => source);
      return orNone(story.sources.flatMap(({ id }, row) => (ids.includes(id) ? [row] : [])));
    }
    default:
      return [-1];
  }
}

function headingOf(lane: number, { story, laneBy, locale }: TimelineInput): { label: string; item?: string } {
  if (laneBy === 'none') return { label: '' };
  if (lane < 0) return { label: message(locale, 'timeline.lane-none') };
  if (laneBy === 'kind') return { label: story.eventKinds[lane]!.label };
  if (laneBy === 'place') return { label: story.places[lane]!.name };
  if (laneBy === 'source') return { label: story.sources[lane]!.title };
  const actor = story.actors.records[lane]!;
  return { label: actor.name, item: itemKey.actor(actor.id) };
}
