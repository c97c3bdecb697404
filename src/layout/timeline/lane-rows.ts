/**
 * The rows of one lane at one step of zoom: events whose mark and title overlap nobody's, the most important ones first
 * where there is a crowd. What finds no row is told by the density. Places are absolute, so that no pan changes a row.
 */
import type { CssPx } from '../../base/units.js';
import type { MostImportant } from './most-important.js';

/** The entries of a lane, by start; places in CSS pixels from the start of the story at this step of zoom. */
export interface RowWishes {
  readonly count: number;
  readonly from: (entry: number) => CssPx;
  /** With the words that stand after it. */
  readonly to: (entry: number) => CssPx;
  /** How long it takes, without words. */
  readonly length: (entry: number) => CssPx;
  readonly mostImportant: MostImportant;
  /** Width that the title should have. */
  readonly title: (entry: number) => CssPx;
  /** End of the story. */
  readonly end: CssPx;
}

/** Who stands in which row of a lane. */
export interface PackedRows {
  /** For each row its entries by start, twice the entry, plus one where it has its title. */
  readonly rows: readonly (readonly number[])[];
  /** Whether every entry is in a row. */
  readonly resolved: boolean;
}

export const placedAs = (entry: number, titled: boolean) => entry * 2 + Number(titled);
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
export const markGap: CssPx = 3;
export const titleGap: CssPx = 10;
/** A mark is never narrower. */
export const leastMark: CssPx = 8;
/** What is longer keeps to the first third of the rows, so that it does not push out everything short. */
export const long: CssPx = 480;
/** The importance of events is compared within stretches of this length. */
export const stretch: CssPx = 180;
/** In a stretch with more events a row than this, only the most important stand out. */
export const crowd = 12;

/** Everything in rows with its title, or `undefined` where that takes more than `most` rows. */
export function rowsForAll(wishes: RowWishes, most: number): PackedRows | undefined {
  const rows: number[][] = [];
  const ends: CssPx[] = [];
  for (let entry = 0; entry < wishes.count; entry++) {
    const [from, to] = extentOf(wishes, entry);
    let row = ends.findIndex((end) => end + titleGap <= from);
    if (row < 0) row = ends.length;
    if (row >= most) return undefined;
    ends[row] = to;
    rows[row] ??= [];
    rows[row]!.push(placedAs(entry, true));
  }
  return { rows, resolved: true };
}

/** Mark and title; a title that would run out of the story stands further left. */
function extentOf(wishes: RowWishes, entry: number): [CssPx, CssPx] {
  const from = wishes.from(entry);
  const width = wishes.title(entry);
  const title = Math.max(0, Math.min(from, wishes.end - width));
  return [Math.min(from, title), Math.max(wishes.to(entry), from + leastMark, title + width)];
}

/** As many as find room in `count` rows: the most important of each stretch, then the others as they come. */
export function rowsForSome(wishes: RowWishes, count: number): PackedRows {
  const rows = Array.from({ length: count }, () => new Row());
  const stretches = stretchesOf(wishes, count);
  reserve(stretches, wishes, rows);
  let resolved = true;
  let free = -Infinity;
  const place = (entry: number): boolean => {
    const from = wishes.from(entry);
    if (from < free) return false;
    const to = Math.max(wishes.to(entry), from + leastMark);
    const titleEnd = from + wishes.title(entry);
    const row = freeRow(rows, from, to, titleEnd);
    if (!row) return false;
    const titled = row.fitsTitle(from, titleEnd);
    row.take(entry, to, titled ? titleEnd : undefined);
    free = Infinity;
    rows.forEach(({ markEnd }) => {
      free = Math.min(free, markEnd + markGap);
    });
    return true;
  };
  for (const { start, end, chosen, crowded } of stretches) {
    if (crowded) {
      // Only the chosen have a place: the others need not be asked.
      for (const { entry, row } of chosen) row?.takeReserved(entry);
      resolved = false;
      continue;
    }
    let next = 0;
    for (let entry = start; entry < end; entry++) {
      const wish = chosen[next]?.entry === entry ? chosen[next++] : undefined;
      if (wish?.row) wish.row.takeReserved(entry);
      else if (!place(entry)) resolved = false;
    }
  }
  return { rows: rows.map(({ entries }) => entries), resolved };
}

/** The row with room for mark and title, else the first with room for the mark. */
function freeRow(rows: readonly Row[], from: CssPx, to: CssPx, titleEnd: CssPx): Row | undefined {
  const most = rowsFor(rows.length, to - from);
  let bare: Row | undefined;
  for (let i = 0; i < most; i++) {
    const row = rows[i]!;
    if (!row.fits(from, to)) continue;
    if (row.fitsTitle(from, titleEnd)) return row;
    bare ??= row;
  }
  return bare;
}

/** In how many of the rows, from the first, a mark of this length may stand. */
export const rowsFor = (rows: number, length: CssPx) => (length > long ? Math.ceil(rows / 3) : rows);

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
    this.entries.push(placedAs(entry, titleEnd !== undefined));
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

/** Entries that begin close to each other: `start` to `end`, exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly crowded: boolean;
  /** The most important of them, in order, and the rows that they get. */
  readonly chosen: { readonly entry: number; row?: Row }[];
}

function stretchesOf(wishes: RowWishes, rows: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start < wishes.count; ) {
    const index = Math.floor(wishes.from(start) / stretch);
    const end = firstFrom(wishes, start + 1, (index + 1) * stretch);
    const chosen = wishes.mostImportant(start, end, rows).map((entry) => ({ entry }));
    stretches.push({ start, end, crowded: end - start > rows * crowd, chosen });
    start = end;
  }
  return stretches;
}

/** Gives the chosen their rows, with their titles, as far as there is room. */
function reserve(stretches: readonly Stretch[], wishes: RowWishes, rows: readonly Row[]) {
  for (const { chosen } of stretches) {
    for (const wish of chosen) {
      const from = wishes.from(wish.entry);
      const to = Math.max(wishes.to(wish.entry), from + leastMark);
      const most = rowsFor(rows.length, to - from);
      for (let i = 0; i < most && !wish.row; i++) if (rows[i]!.isFree(from)) wish.row = rows[i]!;
      wish.row?.reserve(from, to, from + wishes.title(wish.entry));
    }
  }
  for (const row of rows) row.rewind();
}

/** The first entry from `start` on that begins at `x` or later; it is mostly close. */
export function firstFrom({ from, count }: RowWishes, start: number, x: CssPx): number {
  let low = start;
  let high = start;
  for (let step = 1; high < count && from(high) < x; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, count);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (from(middle) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
