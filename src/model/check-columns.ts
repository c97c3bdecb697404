import { enColumns } from '../base/messages/en-columns.js';
import { addEnglish, type MessageKey } from '../base/messages.js';
import type { Problems } from '../formats/problems.js';
import { labelOf } from '../formats/text.js';
import { columnsOfTable, isArrowTable } from './arrow-table.js';
import type { BoundColumns, RowLists } from './story.js';
import type { StoryColumns } from './story-columns.js';

addEnglish(enColumns);

/** Columns that fit one another. The large ones are the page's own. */
export interface CheckedColumns {
  readonly count: number;
  /** In order within each row but for events without a date, whose earliest start is NaN. */
  readonly bounds: BoundColumns;
  readonly title: (row: number) => string;
  readonly id: ((row: number) => string) | undefined;
  readonly kind: ArrayLike<number>;
  readonly kinds: readonly string[];
  readonly importance: ArrayLike<number> | undefined;
  readonly actors: RowLists;
  readonly names: readonly string[];
}

/** Checks what a page gives as columns; what does not fit is left out and reported. */
export function checkColumns(value: unknown, problems: Problems): CheckedColumns {
  const given: unknown = isArrowTable(value) ? columnsOfTable(value) : value;
  const columns = (typeof given === 'object' && given !== null ? given : {}) as Partial<StoryColumns>;
  const times = (name: 'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd') => {
    const column = columns[name];
    if (column instanceof Float64Array) return column;
    if (column !== undefined) problems.report([name], column, 'problem.column-times');
    return undefined;
  };
  const list = <Item>(name: 'title' | 'kind' | 'kinds' | 'id' | 'importance'): ArrayLike<Item> | undefined => {
    const column: unknown = columns[name];
    if (typeof column === 'object' && column !== null && 'length' in column) return column as ArrayLike<Item>;
    if (column !== undefined && typeof column !== 'function') problems.report([name], column, 'problem.list');
    return undefined;
  };
  const earliestStart = times('earliestStart') ?? new Float64Array(0);
  const earliestEnd = times('earliestEnd') ?? earliestStart;
  const lists = {
    earliestStart,
    latestStart: times('latestStart'),
    earliestEnd,
    latestEnd: times('latestEnd'),
    title: list<string | number>('title'),
    kind: list<number>('kind'),
    id: list<string>('id'),
    importance: list<number>('importance'),
  };
  const count = Math.min(...Object.values(lists).map((column) => column?.length ?? Infinity));
  for (const [name, column] of Object.entries(lists)) {
    if (column && column.length !== count) problems.report([name], column.length, 'problem.column-length', { count });
  }
  if (count === 0) problems.report(['earliestStart'], columns.earliestStart, 'problem.no-columns');
  const bounds = {
    earliestStart: firstOf(earliestStart, count),
    latestStart: firstOf(lists.latestStart ?? earliestStart, count),
    earliestEnd: firstOf(earliestEnd, count),
    latestEnd: firstOf(lists.latestEnd ?? earliestEnd, count),
  };
  const title: unknown = columns.title;
  const id: unknown = columns.id;
  return {
    count,
    bounds: inOrder(bounds, problems),
    title:
      typeof title === 'function'
        ? (row) => labelOf(String(title(row)))
        : (row) => labelOf(String(lists.title?.[row] ?? '')),
    id: typeof id === 'function' ? (row) => String(id(row)) : lists.id && ((row) => String(lists.id![row])),
    kind: lists.kind ?? [],
    kinds: Array.from(list('kinds') ?? [], String),
    importance: lists.importance,
    ...checkActors(columns.actors, count, problems),
  };
}

function firstOf(column: Float64Array, count: number): Float64Array {
  return column.length === count ? column : column.subarray(0, count);
}

/** The same columns where every row is in order; else a first column in which the others are without a date. */
function inOrder(bounds: BoundColumns, problems: Problems): BoundColumns {
  const { latestStart, earliestEnd, latestEnd } = bounds;
  let earliestStart = bounds.earliestStart;
  // Where the dates are exact, two columns each are one.
  const isExact = latestStart === earliestStart && earliestEnd === latestEnd;
  for (let row = 0; row < earliestStart.length; row++) {
    const from = earliestStart[row]!;
    const to = latestEnd[row]!;
    const fits = from <= to && from < Infinity && (isExact || (from <= latestStart[row]! && earliestEnd[row]! <= to));
    if (fits || Number.isNaN(from)) continue;
    problems.report(['earliestStart', row], [from, latestStart[row], earliestEnd[row], to], 'problem.column-order');
    if (earliestStart === bounds.earliestStart) earliestStart = earliestStart.slice();
    earliestStart[row] = Number.NaN;
  }
  return { ...bounds, earliestStart };
}

function checkActors(
  actors: StoryColumns['actors'],
  count: number,
  problems: Problems,
): { actors: RowLists; names: readonly string[] } {
  const nobody = { actors: { starts: new Uint32Array(count + 1), items: new Uint32Array(0) }, names: [] };
  if (!actors) return nobody;
  const refuse = (member: string, value: unknown, key: MessageKey) => {
    problems.report(['actors', member], value, key);
    return nobody;
  };
  const { offsets, indices, names } = actors;
  if (!Array.isArray(names)) return refuse('names', names, 'problem.list');
  if (!(offsets instanceof Uint32Array)) return refuse('offsets', offsets, 'problem.column-rows');
  if (!(indices instanceof Uint32Array)) return refuse('indices', indices, 'problem.column-rows');
  if (offsets.length < count + 1 || offsets.some((offset, row) => row > 0 && offset < offsets[row - 1]!)) {
    return refuse('offsets', offsets.length, 'problem.column-offsets');
  }
  if (offsets[count]! > indices.length || indices.some((index) => index >= names.length)) {
    return refuse('indices', indices.length, 'problem.column-indices');
  }
  return { actors: { starts: offsets.subarray(0, count + 1), items: indices }, names: names.map(String) };
}
