/**
 * The rows of a lane of very many events, worked out only where one looks: as maps are, by tiles of each step of zoom.
 * What a tile holds depends on the story and its place alone, so that no pan changes a row. A mark that has grown long
 * keeps the row that it found when it was shorter, at a step further out; marks that reach from one tile into the next
 * are chosen before both.
 */
import type { CssPx } from '../../base/units.js';
import { crowd, firstFrom, leastMark, long, markGap, type RowWishes, rowsFor, stretch, titleGap } from './lane-rows.js';
import { type Mark, MarkRow } from './mark-row.js';

/** One step of zoom. */
export interface TileLevel {
  readonly wishes: RowWishes;
  readonly rows: number;
  /** CSS pixels a position of the warp. */
  readonly zoom: number;
}

/** Width of a tile, in whole stretches: much more than a short mark with its title and its voices takes. */
export const tileWidth: CssPx = 16 * stretch;
/** The first step of zoom, where marks may be of any length, has one tile alone. */
const widthAt = (level: number): CssPx => (level === 0 ? Number.MAX_VALUE : tileWidth);
/** Further than this before its end, no short mark reaches out of a tile. */
const reach: CssPx = 6 * stretch;
/** So many tiles of each step are kept. */
const mostKept = 16;

/** What stands in a row of several tiles, from left to right. */
export type Placed = readonly Mark[];

export class LaneTiles {
  /** What a step of zoom has. */
  readonly levelAt: (level: number) => TileLevel;
  readonly #tiles = new Map<number, Map<number, readonly Placed[]>>();
  readonly #crossings = new Map<number, Map<number, readonly (Mark | undefined)[]>>();

  /** `levelAt` gives the steps of zoom, from 0, which shows the whole story; none has fewer rows than those before it. */
  constructor(levelAt: (level: number) => TileLevel) {
    this.levelAt = levelAt;
  }

  /** The marks of each row that meet what lies from `from` to `to`, in pixels of a step of zoom. */
  within(level: number, from: CssPx, to: CssPx): Placed[] {
    const rows: Mark[][] = Array.from({ length: this.levelAt(level).rows }, () => []);
    const width = widthAt(level);
    const last = Math.floor(to / width);
    for (let index = Math.max(0, Math.floor(from / width)); index <= last; index++) {
      this.#tile(level, index).forEach((marks, row) => {
        for (const mark of marks) {
          const before = rows[row]!.at(-1);
          const isKnown = before !== undefined && before.entry >= mark.entry;
          if (!isKnown && mark.from <= to && Math.max(mark.to, mark.titleEnd) >= from) rows[row]!.push(mark);
        }
      });
    }
    return rows;
  }

  #tile(level: number, index: number): readonly Placed[] {
    return remember(this.#tiles, level, index, () => this.#fill(level, index));
  }

  #fill(level: number, index: number): readonly Placed[] {
    const { wishes, rows: count } = this.levelAt(level);
    const [start, end] = [index * widthAt(level), (index + 1) * widthAt(level)];
    const rows = this.#grown(level, start, end);
    const taken = new Set<number>();
    for (const crossing of [this.#crossing(level, index), this.#crossing(level, index + 1)]) {
      crossing.forEach((mark, row) => {
        if (!mark) return;
        taken.add(mark.entry);
        rows[row]!.put(mark);
      });
    }
    const put = (entry: number, untitled: boolean) => {
      const mark = markOf(wishes, entry);
      if (mark.to + markGap > end) return;
      const titled = mark.titleEnd + titleGap <= end ? rowFor(rows, mark) : undefined;
      const bare = { ...mark, titleEnd: -Infinity };
      const row = titled ?? (untitled ? rowFor(rows, bare) : undefined);
      if (!row) return;
      taken.add(entry);
      row.put(titled ? mark : bare);
    };
    const stretches = this.#stretches(level, start, end);
    for (const { chosen } of stretches) for (const entry of chosen) if (!taken.has(entry)) put(entry, false);
    for (const { from, to } of stretches) {
      if (to - from > count * crowd) continue;
      for (let entry = from; entry < to; entry++)
        if (!taken.has(entry) && isShort(wishes, level, entry)) put(entry, true);
    }
    return rows.map(({ marks }) => marks);
  }

  /** The marks that have grown long, in the rows that they have at the step before. */
  #grown(level: number, start: CssPx, end: CssPx): MarkRow[] {
    const { wishes, rows, zoom } = this.levelAt(level);
    const grown = Array.from({ length: rows }, () => new MarkRow());
    if (level === 0) return grown;
    const share = this.levelAt(level - 1).zoom / zoom;
    const room = titleGap + markGap;
    this.within(level - 1, (start - room) * share, (end + room) * share).forEach((marks, row) => {
      for (const { entry } of marks) if (!isShort(wishes, level, entry)) grown[row]!.put(markOf(wishes, entry));
    });
    return grown;
  }

  /** By row, the mark that reaches over the edge before a tile. */
  #crossing(level: number, index: number): readonly (Mark | undefined)[] {
    return remember(this.#crossings, level, index, () => this.#cross(level, index * widthAt(level)));
  }

  #cross(level: number, edge: CssPx): (Mark | undefined)[] {
    const { wishes, rows: count } = this.levelAt(level);
    const crossing: (Mark | undefined)[] = Array.from({ length: count });
    if (edge === 0) return crossing;
    const rows = this.#grown(level, edge - reach, edge + reach);
    const place = (entry: number) => {
      const mark = markOf(wishes, entry);
      if (Math.max(mark.to + markGap, mark.titleEnd + titleGap) <= edge) return;
      const row = rowFor(rows, mark, (at) => crossing[at] === undefined);
      if (row) crossing[rows.indexOf(row)] = mark;
    };
    const stretches = this.#stretches(level, edge - reach, edge);
    for (const { chosen } of stretches) chosen.forEach(place);
    const known = new Set(stretches.flatMap(({ chosen }) => chosen));
    for (const { from, to } of stretches) {
      if (to - from > count * crowd) continue;
      for (let entry = from; entry < to; entry++) if (!known.has(entry) && isShort(wishes, level, entry)) place(entry);
    }
    return crossing;
  }

  /** The entries of each stretch, from `from` to `to`, exclusive, with the most important of its short ones. */
  #stretches(level: number, start: CssPx, end: CssPx) {
    const { wishes, rows } = this.levelAt(level);
    const stretches: { from: number; to: number; chosen: number[] }[] = [];
    let from = firstFrom(wishes, 0, start);
    for (let x = start + stretch; x <= end && from < wishes.count; x += stretch) {
      const to = firstFrom(wishes, from, x);
      const chosen = wishes.mostImportant(from, to, rows, (entry) => isShort(wishes, level, entry));
      stretches.push({ from, to, chosen });
      from = to;
    }
    return stretches;
  }
}

const isShort = ({ length }: RowWishes, level: number, entry: number) => level === 0 || length(entry) <= long;

function markOf({ from, to, title }: RowWishes, entry: number): Mark {
  const start = from(entry);
  return { entry, from: start, to: Math.max(to(entry), start + leastMark), titleEnd: start + title(entry) };
}

/** The first row with room, for a title too where it has one. */
function rowFor(rows: readonly MarkRow[], mark: Mark, isFree: (row: number) => boolean = () => true) {
  const most = rowsFor(rows.length, mark.to - mark.from);
  for (let row = 0; row < most; row++) if (isFree(row) && rows[row]!.fits(mark)) return rows[row];
  return undefined;
}

function remember<Value>(
  levels: Map<number, Map<number, Value>>,
  level: number,
  index: number,
  make: () => Value,
): Value {
  let known = levels.get(level);
  if (!known) {
    known = new Map();
    levels.set(level, known);
  }
  let value = known.get(index);
  if (value === undefined) {
    value = make();
    for (const oldest of known.keys()) if (known.size >= mostKept) known.delete(oldest);
    known.set(index, value);
  }
  return value;
}
