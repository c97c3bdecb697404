/**
 * The rows of one lane at one step of zoom: events whose mark and title overlap nobody's, the most important ones first
 * where there is a crowd. What finds no row is told by the density. Places are absolute, so that no pan changes a row.
 */
import type { CssPx } from '../../base/units.js';

/** The entries of a lane, by start; places in CSS pixels from the start of the story at this step of zoom. */
export interface RowWishes {
  readonly count: number;
  readonly from: (entry: number) => CssPx;
  readonly to: (entry: number) => CssPx;
  readonly importance: (entry: number) => number;
  /** Width that the title should have. */
  readonly title: (entry: number) => CssPx;
  /** End of the story. */
  readonly end: CssPx;
}

export interface LaneRows {
  /** For each row its entries by start, twice the entry, plus one where it has its title. */
  readonly rows: readonly (readonly number[])[];
  /** Whether every entry is in a row, with its title. */
  readonly complete: boolean;
  /** Whether every entry is in a row. */
  readonly resolved: boolean;
}

export const entryOf = (placed: number) => placed >>> 1;
export const isTitled = (placed: number) => (placed & 1) === 1;

/** How many of a row come before the first for which `holds` no longer does. */
export function countWhile(placed: readonly number[], holds: (entry: number) => boolean): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(entryOf(placed[middle]!))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Room between two marks, and between two titles. */
const markGap: CssPx = 3;
const titleGap: CssPx = 10;
/** A mark is never narrower. */
export const leastMark: CssPx = 8;
/** What is longer keeps to the first third of the rows, so that it does not push out everything short. */
const long: CssPx = 480;
/** The importance of events is compared within stretches of this length. */
export const stretch: CssPx = 180;
/** In a stretch with more events a row than this, only the most important stand out. */
const crowd = 8;

/** Everything in rows with its title, or `undefined` where that takes more than `most` rows. */
export function rowsForAll(wishes: RowWishes, most: number): LaneRows | undefined {
  const rows: number[][] = [];
  const ends: CssPx[] = [];
  for (let entry = 0; entry < wishes.count; entry++) {
    const [from, to] = extentOf(wishes, entry);
    let row = ends.findIndex((end) => end + titleGap <= from);
    if (row < 0) row = ends.length;
    if (row >= most) return undefined;
    ends[row] = to;
    rows[row] ??= [];
    rows[row]!.push(entry * 2 + 1);
  }
  return { rows, complete: true, resolved: true };
}

/** Mark and title; a title that would run out of the story stands further left. */
function extentOf(wishes: RowWishes, entry: number): [CssPx, CssPx] {
  const from = wishes.from(entry);
  const width = wishes.title(entry);
  const title = Math.max(0, Math.min(from, wishes.end - width));
  return [Math.min(from, title), Math.max(wishes.to(entry), from + leastMark, title + width)];
}

/** As many as find room in `count` rows. */
export function rowsForSome(wishes: RowWishes, count: number): LaneRows {
  const chosen = new Chosen(wishes, count);
  const rows = Array.from({ length: count }, () => new Row());
  chosen.place(rows);
  let resolved = true;
  let complete = true;
  let free = -Infinity;
  for (let entry = 0; entry < wishes.count; entry++) {
    const own = chosen.rowOf(entry);
    const from = wishes.from(entry);
    if (own) own.takeReserved(entry);
    else if (from < free || chosen.isCrowded(entry)) resolved = false;
    else {
      const to = Math.max(wishes.to(entry), from + leastMark);
      const titleEnd = from + wishes.title(entry);
      const some = rowsFor(rows, to - from);
      const row =
        some.find((candidate) => candidate.fits(from, to) && candidate.fitsTitle(from, titleEnd)) ??
        some.find((candidate) => candidate.fits(from, to));
      if (row) {
        const titled = row.fitsTitle(from, titleEnd);
        row.take(entry, to, titled ? titleEnd : undefined);
        complete &&= titled;
        free = Math.min(...rows.map(({ markEnd }) => markEnd + markGap));
      } else resolved = false;
    }
  }
  return { rows: rows.map(({ entries }) => entries), complete: complete && resolved, resolved };
}

/** The rows that a mark of this length may stand in. */
const rowsFor = (rows: readonly Row[], length: CssPx) =>
  length > long && rows.length > 1 ? rows.slice(0, Math.ceil(rows.length / 3)) : rows;

/** A row that is filled from its start; some places in it are reserved from the outset. */
class Row {
  readonly entries: number[] = [];
  markEnd: CssPx = -Infinity;
  titleEnd: CssPx = -Infinity;
  readonly reserved: { readonly from: CssPx; readonly to: CssPx; readonly titleEnd: CssPx }[] = [];
  #next = 0;

  /** Whether nothing reaches as far as this, mark or title. */
  isFree(from: CssPx): boolean {
    return this.markEnd + markGap <= from && this.titleEnd + titleGap <= from;
  }

  fits(from: CssPx, to: CssPx): boolean {
    const next = this.reserved[this.#next];
    return this.markEnd + markGap <= from && (!next || to + markGap <= next.from);
  }

  fitsTitle(from: CssPx, end: CssPx): boolean {
    const next = this.reserved[this.#next];
    return this.titleEnd + titleGap <= from && (!next || end + titleGap <= next.from);
  }

  take(entry: number, to: CssPx, titleEnd: CssPx | undefined) {
    this.entries.push(entry * 2 + (titleEnd === undefined ? 0 : 1));
    this.markEnd = to;
    if (titleEnd !== undefined) this.titleEnd = titleEnd;
  }

  reserve(from: CssPx, to: CssPx, titleEnd: CssPx) {
    this.reserved.push({ from, to, titleEnd });
    this.markEnd = to;
    this.titleEnd = titleEnd;
  }

  takeReserved(entry: number) {
    const { to, titleEnd } = this.reserved[this.#next++]!;
    this.take(entry, to, titleEnd);
  }

  /** Forgets the ends that the reservations left, before the row is filled. */
  rewind() {
    this.markEnd = -Infinity;
    this.titleEnd = -Infinity;
  }
}

/** The most important entries of each stretch, and which stretches are crowded. */
class Chosen {
  readonly #wishes: RowWishes;
  readonly #entries: number[] = [];
  readonly #rows = new Map<number, Row>();
  /** Ends of the stretches that have entries, as entries, and whether each is crowded. */
  readonly #ends: number[] = [];
  readonly #crowded: boolean[] = [];
  #at = 0;

  constructor(wishes: RowWishes, rows: number) {
    this.#wishes = wishes;
    let start = 0;
    while (start < wishes.count) {
      const index = Math.floor(wishes.from(start) / stretch);
      const end = firstBeyond(wishes, start, (index + 1) * stretch);
      this.#entries.push(...best(wishes, start, end, rows));
      this.#ends.push(end);
      this.#crowded.push(end - start > rows * crowd);
      start = end;
    }
  }

  place(rows: readonly Row[]) {
    for (const entry of this.#entries) {
      const from = this.#wishes.from(entry);
      const to = Math.max(this.#wishes.to(entry), from + leastMark);
      const titleEnd = from + this.#wishes.title(entry);
      const row = rowsFor(rows, to - from).find((some) => some.isFree(from));
      if (!row) continue;
      row.reserve(from, to, titleEnd);
      this.#rows.set(entry, row);
    }
    for (const row of rows) row.rewind();
  }

  rowOf(entry: number): Row | undefined {
    return this.#rows.get(entry);
  }

  /** Asked in ascending order. */
  isCrowded(entry: number): boolean {
    while (entry >= this.#ends[this.#at]!) this.#at++;
    return this.#crowded[this.#at]!;
  }
}

/** The first entry from `start` on that begins at `x` or later. */
function firstBeyond({ from, count }: RowWishes, start: number, x: CssPx): number {
  let low = start + 1;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (from(middle) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The `count` most important of these entries, in order; of equals the earlier. */
function best({ importance }: RowWishes, start: number, end: number, count: number): number[] {
  const kept: number[] = [];
  let least = -Infinity;
  for (let entry = start; entry < end; entry++) {
    const own = importance(entry);
    if (kept.length === count && own <= least) continue;
    let at = kept.length;
    while (at > 0 && importance(kept[at - 1]!) < own) at--;
    kept.splice(at, 0, entry);
    if (kept.length > count) kept.pop();
    least = kept.length === count ? importance(kept[count - 1]!) : -Infinity;
  }
  return kept.sort((a, b) => a - b);
}
