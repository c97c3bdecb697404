/** Which lanes an event is in. An event with several actors is in the lane of each. */
import { message } from '../../base/messages.js';
import { listOf } from '../../model/row-lists.js';
import { itemKey } from '../scene.js';
import type { TimelineInput } from './drawing.js';
import { actorLanes } from './lane-groups.js';

export interface LaneHead {
  readonly label: string;
  /** What it stands for, where that can be selected. */
  readonly item?: string;
  /** The event kind of all that is in it, -1 where there may be several. */
  readonly kind: number;
  /** How many groups it is in, one within the other. */
  readonly depth?: number;
  /** Of a group, so many of whose members have events. */
  readonly group?: { readonly id: string; readonly members: number; readonly folded: boolean };
  /** Only its density is drawn: a folded group, or those that are too many. */
  readonly folded?: boolean;
}

export interface Lanes {
  readonly heads: readonly LaneHead[];
  /** Lanes of an event, as places in `heads`. */
  lanesOf(event: number): number | readonly number[];
}

type Asked = Pick<TimelineInput, 'story' | 'events' | 'laneBy' | 'locale' | 'folded'>;

/** More lanes than this cannot be followed. */
const mostLanes = 100;

/**
 * Lanes with at least one dated event, in the order of the story's kinds, actors, places or sources; then those with
 * none. Actors stand under the groups they belong to. Where there are too many, those with the fewest events share one.
 */
export function lanesBy(input: Asked): Lanes {
  const { rowsOf, count } = laneRows(input);
  const used = usedRows(input, rowsOf, count);
  const { heads, places } = fewest(
    input.laneBy === 'actor' ? actorHeads(input, used) : rowHeads(input, used, count),
    used,
    input,
  );
  if (used[count]) places[count] = heads.push(headOf(-1, input)) - 1;
  const lanesOfRows = (rows: ArrayLike<number>) => {
    if (rows.length === 0) return places[count]!;
    if (rows.length === 1) return places[rows[0]!]!;
    // Members of a folded group share its lane.
    const lanes: number[] = [];
    for (let i = 0; i < rows.length; i++) if (!lanes.includes(places[rows[i]!]!)) lanes.push(places[rows[i]!]!);
    return lanes;
  };
  return {
    heads,
    lanesOf: (event) => {
      const rows = rowsOf(event);
      return typeof rows === 'number' ? places[rows < 0 ? count : rows]! : lanesOfRows(rows);
    },
  };
}

type RowsOf = (event: number) => number | (ArrayLike<number> & Iterable<number>);

/** How many dated events each row has; behind them, how many belong to none. */
function usedRows({ story, events }: Asked, rowsOf: RowsOf, count: number): Uint32Array {
  const used = new Uint32Array(count + 1);
  const { starts } = story.events.accounts;
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    if (starts[event] === starts[event + 1]) continue;
    const rows = rowsOf(event);
    if (typeof rows === 'number') used[rows < 0 ? count : rows]!++;
    else if (rows.length === 0) used[count]!++;
    else for (const row of rows) used[row]!++;
  }
  return used;
}

interface HeadsOfRows {
  readonly heads: LaneHead[];
  /** The lane of each row. */
  readonly places: Int32Array;
}

function rowHeads(input: Asked, used: Uint32Array, count: number): HeadsOfRows {
  const places = new Int32Array(count + 1).fill(-1);
  const heads: LaneHead[] = [];
  for (let row = 0; row < count; row++) if (used[row]) places[row] = heads.push(headOf(row, input)) - 1;
  return { heads, places };
}

function actorHeads(input: Asked, used: Uint32Array): HeadsOfRows {
  const { actors } = input.story;
  const { lanes, laneOf } = actorLanes(actors, used, new Set(input.folded));
  const heads = lanes.map(({ actor, depth, members, folded }): LaneHead => {
    const { id } = actors.records[actor]!;
    return { ...headOf(actor, input), depth, folded, ...(members > 0 ? { group: { id, members, folded } } : {}) };
  });
  const places = new Int32Array(actors.count + 1).fill(-1);
  places.set(laneOf);
  return { heads, places };
}

/** Those with the most events, in their order, and one lane for the others. A group counts with its members. */
function fewest({ heads, places }: HeadsOfRows, used: Uint32Array, { locale }: Asked): HeadsOfRows {
  if (heads.length <= mostLanes) return { heads, places };
  const counts = new Float64Array(heads.length);
  for (let row = 0; row < places.length - 1; row++) if (places[row]! >= 0) counts[places[row]!]! += used[row]!;
  // From the last to the first, members come before their group.
  const within: number[] = [];
  for (let lane = heads.length - 1; lane >= 0; lane--) {
    const { depth = 0 } = heads[lane]!;
    counts[lane]! += within[depth + 1] ?? 0;
    within[depth + 1] = 0;
    within[depth] = (within[depth] ?? 0) + counts[lane]!;
  }
  const kept = [...heads.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, mostLanes - 1);
  const order = kept.sort((a, b) => a - b);
  const laneOf = new Map(order.map((lane, place) => [lane, place]));
  const more = message(locale, 'drawing.more-actors', { count: heads.length - order.length });
  return {
    heads: [...order.map((lane) => heads[lane]!), { label: more, kind: -1, folded: true }],
    places: places.map((lane) => (lane < 0 ? -1 : (laneOf.get(lane) ?? order.length))),
  };
}

/** Rows of the kinds, actors, places or sources of an event, and how many of them the story has. */
function laneRows({ story, laneBy }: Asked): {
  readonly count: number;
  readonly rowsOf: RowsOf;
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
