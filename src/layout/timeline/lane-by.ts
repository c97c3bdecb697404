/** Which lanes an event is in. An event with several actors is in the lane of each. */
import { message } from '../../base/messages.js';
import { listOf } from '../../model/row-lists.js';
import { itemKey } from '../scene.js';
import type { TimelineInput } from './drawing.js';

export interface LaneHead {
  readonly label: string;
  /** What it stands for, where that can be selected. */
  readonly item?: string;
  /** The event kind of all that is in it, -1 where there may be several. */
  readonly kind: number;
}

export interface Lanes {
  readonly heads: readonly LaneHead[];
  /** Lanes of an event, as places in `heads`. */
  lanesOf(event: number): number | readonly number[];
}

type Asked = Pick<TimelineInput, 'story' | 'events' | 'laneBy' | 'locale'>;

/** Lanes with at least one dated event, in the order of the story's kinds, actors, places or sources; then those with none. */
export function lanesBy(input: Asked): Lanes {
  const { story, events, laneBy } = input;
  const { rowsOf, count } = laneRows(input);
  const used = new Uint8Array(count + 1);
  const { starts } = story.events.accounts;
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    if (starts[event] === starts[event + 1]) continue;
    const rows = rowsOf(event);
    if (typeof rows === 'number') used[rows < 0 ? count : rows] = 1;
    else if (rows.length === 0) used[count] = 1;
    else for (const row of rows) used[row] = 1;
  }
  const places = new Int32Array(count + 1).fill(-1);
  const heads: LaneHead[] = [];
  for (let row = 0; row <= count; row++) {
    if (used[row]) places[row] = heads.push(headOf(row < count ? row : -1, input)) - 1;
  }
  return {
    heads,
    lanesOf: (event) => {
      const rows = rowsOf(event);
      if (typeof rows === 'number') return places[rows < 0 ? count : rows]!;
      if (rows.length === 0) return places[count]!;
      return laneBy === 'actor' && rows.length === 1 ? places[rows[0]!]! : Array.from(rows, (row) => places[row]!);
    },
  };
}

/** Rows of the kinds, actors, places or sources of an event, and how many of them the story has. */
function laneRows({ story, laneBy }: Asked): {
  readonly count: number;
  readonly rowsOf: (event: number) => number | (ArrayLike<number> & Iterable<number>);
} {
  const { events, sources } = story;
  switch (laneBy) {
    case 'kind':
      return { count: story.eventKinds.length, rowsOf: (event) => events.kind[event]! };
    case 'actor':
      return { count: story.actors.count, rowsOf: (event) => listOf(events.actors, event) };
    case 'place':
      return { count: story.places.length, rowsOf: (event) => events.place[event]! };
    case 'source': {
      const rows = new Map(sources.map(({ id }, row) => [id, row]));
      const rowsOf = (event: number) => {
        if (rows.size === 0) return -1;
        const named = (events.record(event).claims ?? []).flatMap(({ source }) => rows.get(source ?? '') ?? []);
        return [...new Set(named)].sort((a, b) => a - b);
      };
      return { count: sources.length, rowsOf };
    }
    default:
      return { count: 0, rowsOf: () => -1 };
  }
}

function headOf(row: number, { story, laneBy, locale }: Asked): LaneHead {
  if (laneBy === 'kind')
    return { label: story.eventKinds[row]?.label ?? message(locale, 'drawing.lane-none'), kind: row };
  if (laneBy !== 'actor' && laneBy !== 'place' && laneBy !== 'source') return { label: '', kind: -1 };
  if (row < 0) return { label: message(locale, 'drawing.lane-none'), kind: -1 };
  if (laneBy === 'place') return { label: story.places[row]!.name, kind: -1 };
  if (laneBy === 'source') return { label: story.sources[row]!.title, kind: -1 };
  const { id, name } = story.actors.records[row]!;
  return { label: name, item: itemKey.actor(id), kind: -1 };
}
