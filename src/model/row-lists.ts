import { runAtOnce } from '../base/chunks.js';
import type { RowLists } from './story.js';

/** The list of one row: a view into the column, not to be written to. */
export function listOf(lists: RowLists, row: number): Uint32Array {
  return lists.items.subarray(lists.starts[row], lists.starts[row + 1]);
}

/** Packs the lists that `fill` tells row by row; an item that a row tells twice is in its list once. */
export function buildLists(rows: number, fill: (row: number, add: (item: number) => void) => void): RowLists {
  const starts = new Uint32Array(rows + 1);
  const items: number[] = [];
  let start = 0;
  let long: Set<number> | undefined;
  const add = (item: number) => {
    if (items.length - start < 32) {
      for (let at = start; at < items.length; at++) if (items[at] === item) return;
    } else {
      long ??= new Set(items.slice(start));
      if (long.has(item)) return;
      long.add(item);
    }
    items.push(item);
  };
  for (let row = 0; row < rows; row++) {
    start = items.length;
    long = undefined;
    fill(row, add);
    starts[row + 1] = items.length;
  }
  return { starts, items: Uint32Array.from(items) };
}

/** Packs one list a row. */
export function packLists(lists: readonly (readonly number[])[]): RowLists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    starts[row + 1] = starts[row]! + list.length;
  });
  const items = new Uint32Array(starts[lists.length]!);
  lists.forEach((list, row) => {
    items.set(list, starts[row]);
  });
  return { starts, items };
}

/** The same pairs from the other side: row `i` of the result lists, ascending, the rows whose list holds `i`. */
export const invertLists = (lists: RowLists, rows: number): RowLists => runAtOnce(invertSteps(lists, rows));

/** {@link invertLists} in steps. */
export function* invertSteps({ starts, items }: RowLists, rows: number): Generator<void, RowLists> {
  const inverse = new Uint32Array(rows + 1);
  for (let at = 0; at < items.length; at++) {
    if (at % itemsAtATime === itemsAtATime - 1) yield;
    inverse[items[at]! + 1]!++;
  }
  for (let row = 0; row < rows; row++) inverse[row + 1]! += inverse[row]!;
  yield;
  const next = inverse.slice();
  const owners = new Uint32Array(items.length);
  let row = 0;
  for (let at = 0; at < items.length; at++) {
    if (at % itemsAtATime === itemsAtATime - 1) yield;
    while (starts[row + 1]! <= at) row++;
    owners[next[items[at]!]!++] = row;
  }
  return { starts: inverse, items: owners };
}

/** Of so many items, a step takes about a millisecond where the code runs for the first time. */
const itemsAtATime = 4000;

/** A list of one, itself, in every row. */
export function identityLists(rows: number): RowLists {
  const starts = new Uint32Array(rows + 1);
  for (let row = 1; row <= rows; row++) starts[row] = row;
  return { starts, items: starts.subarray(0, rows) };
}
