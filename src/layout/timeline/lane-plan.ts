/** How many rows each lane gets at a step of zoom, and who is in them. */
import type { CssPx, TimeSpan } from '../../base/units.js';
import { rememberLast } from '../../model/once-per.js';
import type { TimeScale } from '../time/time-scale.js';
import type { Warp } from '../time/warp.js';
import type { LaneEntries } from './lane-entries.js';
import type { LanePlaces } from './lane-places.js';
import { entryOf, type PackedRows, placedAs, type RowWishes, rowsForAll, rowsForSome } from './lane-rows.js';
import { LaneTiles, type TileLevel } from './lane-tiles.js';
import { hasTitle } from './mark-row.js';
import type { MostImportant } from './most-important.js';

/** Titles are cut beyond this. */
export const longestTitle: CssPx = 320;
/** How much further left an event may begin whose title is still in sight. */
export const overhang: CssPx = longestTitle + 20;
/** In a crowd a title gets at least this much. */
const leastTitle: CssPx = 130;
/** All lanes together have at most so many rows where that is enough for everything, or twice as many as lanes. */
const roomy = 34;
/** Where it is not, about so many: more would not be on the screen at once. */
const crowded = 16;
/** The room that a title takes at the very least. */
const shortTitle: CssPx = 60;
/** With more entries than this in all, rows are worked out where one looks; but for those of lanes with few. */
const manyInAll = 5000;
const fewInLane = 100;

/** The rows of a lane at a step of zoom. */
export interface LaneRows {
  /** Of each row, how many accounts that event has, of those that may stand in it, that has most. */
  readonly accounts: readonly number[];
  /** Whether every entry is in a row. */
  readonly resolved: boolean;
  /** For each row its entries, at least those that a scale shows, as `PackedRows` has them. */
  readonly within: (scale: TimeScale) => PackedRows['rows'];
}

export interface PlanInput {
  readonly entries: LaneEntries;
  readonly extent: TimeSpan;
  readonly warp: Warp;
  readonly places: LanePlaces;
  /** Width of the plot. */
  readonly width: CssPx;
  readonly mostImportant: (lane: number) => MostImportant;
  /** Whether a lane is a group that is folded: it has no rows. */
  readonly folded: (lane: number) => boolean;
  /** Width of an event's title, at most {@link longestTitle}. */
  readonly titleWidth: (event: number) => CssPx;
  /** How many accounts an event has. */
  readonly accounts: (event: number) => number;
  /** Room that the names of who gives an event's accounts should have after its mark, where any has several. */
  readonly voiceRoom?: (event: number) => CssPx;
}

/** The same with what is often asked for. */
interface Planned extends PlanInput {
  /** Length of the story in positions of the warp. */
  readonly length: number;
}

const noRows: LaneRows = { accounts: [], resolved: false, within: () => [] };

/** The plan for each step of zoom, in CSS pixels a position of the warp. */
export function lanePlans(asked: PlanInput): (zoom: number) => readonly LaneRows[] {
  const { entries, extent, folded, warp } = asked;
  const input: Planned = { ...asked, length: warp.position(extent.to) - warp.position(extent.from) };
  const { lanes, starts } = entries;
  const isLarge = starts[lanes]! > manyInAll;
  const tiled = Array.from({ length: lanes }, (_, lane) =>
    isLarge && !folded(lane) && countOf(entries, lane) > fewInLane ? tiledLane(input, lane) : undefined,
  );
  return (zoom) => {
    const all = isLarge ? undefined : everything(input, zoom);
    if (all) return all.map((rows, lane) => (rows ? packed(input, lane, rows) : noRows));
    return Array.from({ length: lanes }, (_, lane) => {
      if (folded(lane)) return noRows;
      return tiled[lane]?.(zoom) ?? packed(input, lane, someOf(input, lane, zoom));
    });
  };
}

/** All of all lanes, where so many rows are enough; none for lanes that are folded. */
function everything(input: Planned, zoom: number): (PackedRows | undefined)[] | undefined {
  const { lanes, starts } = input.entries;
  let left = Math.max(roomy, 2 * lanes);
  if (starts[lanes]! * shortTitle > left * input.length * zoom) return undefined;
  const plan: (PackedRows | undefined)[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    if (input.folded(lane)) {
      plan.push(undefined);
      continue;
    }
    const rows = rowsForAll(wishesOf(input, lane, zoom, true), left);
    if (!rows) return undefined;
    left -= rows.rows.length;
    plan.push(rows);
  }
  return plan;
}

/** All of a lane where two rows are enough, else as many as have room. */
function someOf(input: Planned, lane: number, zoom: number): PackedRows {
  const { count, isEnough } = rowsAt(input, lane, zoom);
  const all = isEnough ? rowsForAll(wishesOf(input, lane, zoom, true), count) : undefined;
  return all ?? rowsForSome(wishesOf(input, lane, zoom, false), count);
}

/** How many rows a lane has where not all of all lanes has one, and whether they may be enough for all of the lane. */
function rowsAt(input: Planned, lane: number, zoom: number) {
  const { entries } = input;
  const most = Math.max(1, Math.floor(crowded / entries.lanes));
  const enough = Math.max(most, 2);
  const isEnough = countOf(entries, lane) * shortTitle <= enough * input.length * zoom;
  return { count: isEnough ? enough : most, isEnough };
}

function packed({ entries, accounts, voiceRoom }: PlanInput, lane: number, { rows, resolved }: PackedRows): LaneRows {
  const first = entries.starts[lane]!;
  const most = (row: readonly number[]) =>
    row.reduce((sum, at) => Math.max(sum, accounts(entries.event[first + entryOf(at)]!)), 1);
  return { accounts: rows.map((row) => (voiceRoom ? most(row) : 1)), resolved, within: () => rows };
}

/** The rows of a lane with many entries. */
function tiledLane(input: Planned, lane: number): (zoom: number) => LaneRows {
  const { entries, warp, width, accounts, voiceRoom } = input;
  const least = width / input.length;
  const levels: TileLevel[] = [];
  const tiles = new LaneTiles((level) => {
    const zoom = least * 2 ** (level / 2);
    levels[level] ??= {
      wishes: wishesOf(input, lane, zoom, false),
      rows: rowsAt(input, lane, zoom).count,
      zoom,
    };
    return levels[level];
  });
  let most = 1;
  if (voiceRoom)
    for (let at = entries.starts[lane]!; at < entries.starts[lane + 1]!; at++)
      most = Math.max(most, accounts(entries.event[at]!));
  const start = warp.position(input.extent.from);
  return (wanted) => {
    const level = Math.round(2 * Math.log2(wanted / least));
    const { rows, zoom } = tiles.levelAt(level);
    return {
      accounts: Array.from({ length: rows }, () => most),
      resolved: false,
      within: rememberLast((scale: TimeScale) => {
        const x = (along: CssPx) => (warp.position(scale.time(along)) - start) * zoom;
        const marks = tiles.within(level, x(-overhang), x(scale.width + overhang));
        return marks.map((row) => row.map((mark) => placedAs(mark.entry, hasTitle(mark))));
      }),
    };
  };
}

const countOf = ({ starts }: LaneEntries, lane: number) => starts[lane + 1]! - starts[lane]!;

function wishesOf(input: Planned, lane: number, zoom: number, measured: boolean): RowWishes {
  const { entries, places, titleWidth, voiceRoom, width } = input;
  const { starts, event } = entries;
  const first = starts[lane]!;
  const room = width - 12;
  const whole = input.length * zoom;
  const end = (entry: number) => places.to(first + entry) * zoom;
  const begin = (entry: number) => places.from(first + entry) * zoom;
  const voicedEnd = (entry: number) => {
    const voiced = end(entry) + (voiceRoom?.(event[first + entry]!) ?? 0);
    return voiced > whole ? end(entry) : voiced;
  };
  return {
    count: countOf(entries, lane),
    from: begin,
    to: voiceRoom ? voicedEnd : end,
    length: (entry) => end(entry) - begin(entry),
    mostImportant: input.mostImportant(lane),
    title: (entry) => (measured ? Math.min(titleWidth(event[first + entry]!), room) : leastTitle),
    end: whole,
  };
}

/** The zoom rounded down to a step of √2, relative to the whole story: rows change at steps, not in between. */
export function zoomStep({ warp, width, zoom }: TimeScale, extent: TimeSpan): number {
  const least = width / (warp.position(extent.to) - warp.position(extent.from));
  let step = least;
  while (step * Math.SQRT2 <= zoom * 1.000001) step *= Math.SQRT2;
  return Math.min(step, Math.max(zoom, least));
}
