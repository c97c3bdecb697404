import type { MessageKey } from '../base/messages.js';
import type { Problems } from '../formats/problems.js';
import type { BoundColumns, RowLists } from './story.js';

/** Many events in columns; row = event, in any order. Times are wall-clock milliseconds since 1970, as if UTC. */
export interface StoryColumns {
  /** NaN: undated. -Infinity: no bound. */
  readonly earliestStart: Float64Array;
  /** Absent: starts are exact. */
  readonly latestStart?: Float64Array | undefined;
  readonly earliestEnd: Float64Array;
  /** Absent: ends are exact. Ends are exclusive; Infinity: no bound. */
  readonly latestEnd?: Float64Array | undefined;
  readonly title: ArrayLike<string> | ((index: number) => string);
  /** Rows of `kinds`. */
  readonly kind: ArrayLike<number>;
  readonly kinds: readonly string[];
  /** Absent: the row number as text. */
  readonly id?: ArrayLike<string> | undefined;
  /** 0 to 1; absent: 0.5. */
  readonly importance?: ArrayLike<number> | undefined;
  /** Who takes part: the actors of event `i` are `indices[offsets[i]] … indices[offsets[i + 1] - 1]`, each once. */
  readonly actors?:
    | { readonly offsets: Uint32Array; readonly indices: Uint32Array; readonly names: readonly string[] }
    | undefined;
}

/** Columns that fit one another. The large ones are the page's own. */
export interface CheckedColumns {
  readonly count: number;
  /** In order within each row but for events without a date, whose earliest start is NaN. */
  readonly bounds: BoundColumns;
  readonly title: (row: number) => string;
  readonly id: ArrayLike<string> | undefined;
  readonly kind: ArrayLike<number>;
  readonly kinds: readonly string[];
  readonly importance: ArrayLike<number> | undefined;
  readonly actors: RowLists;
  readonly names: readonly string[];
}

/** Checks what a page gives as columns; what does not fit is left out and reported. */
export function checkColumns(value: unknown, problems: Problems): CheckedColumns {
  const columns = (typeof value === 'object' && value !== null ? value : {}) as Partial<StoryColumns>;
  const times = (name: 'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd') => {
    const column = columns[name];
    if (column instanceof Float64Array) return column;
    if (column !== undefined) problems.report([name], column, 'problem.column-times');
    return undefined;
  };
  const earliestStart = times('earliestStart') ?? new Float64Array(0);
  const earliestEnd = times('earliestEnd') ?? earliestStart;
  const given = { earliestStart, latestStart: times('latestStart'), earliestEnd, latestEnd: times('latestEnd') };
  const lists = { ...given, ...lengths(columns) };
  const count = Math.min(...Object.values(lists).map((column) => column?.length ?? Infinity));
  for (const [name, column] of Object.entries(lists)) {
    if (column && column.length !== count) problems.report([name], column.length, 'problem.column-length', { count });
  }
  if (count === 0) problems.report(['earliestStart'], columns.earliestStart, 'problem.no-columns');
  return {
    count,
    bounds: inOrder(
      {
        earliestStart: firstOf(earliestStart, count),
        latestStart: firstOf(given.latestStart ?? earliestStart, count),
        earliestEnd: firstOf(earliestEnd, count),
        latestEnd: firstOf(given.latestEnd ?? earliestEnd, count),
      },
      problems,
    ),
    title: titles(columns.title),
    id: columns.id,
    kind: columns.kind ?? [],
    kinds: Array.isArray(columns.kinds) ? columns.kinds.map(String) : [],
    importance: columns.importance,
    ...checkActors(columns.actors, count, problems),
  };
}

/** Columns besides the times that must be as long as they are. */
function lengths({ title, kind, id, importance }: Partial<StoryColumns>) {
  return { title: typeof title === 'function' ? undefined : title, kind, id, importance };
}

function titles(title: StoryColumns['title'] | undefined): (row: number) => string {
  if (typeof title === 'function') return (row) => String(title(row));
  return (row) => String(title?.[row] ?? '');
}

function firstOf(column: Float64Array, count: number): Float64Array {
  return column.length === count ? column : column.subarray(0, count);
}

/** The same columns where every row is in order; else a first column in which the others are without a date. */
function inOrder(bounds: BoundColumns, problems: Problems): BoundColumns {
  let earliestStart = bounds.earliestStart;
  for (let row = 0; row < earliestStart.length; row++) {
    const [from, latestStart, earliestEnd, to] = [
      earliestStart[row]!,
      bounds.latestStart[row]!,
      bounds.earliestEnd[row]!,
      bounds.latestEnd[row]!,
    ];
    if (Number.isNaN(from) || (from <= latestStart && earliestEnd <= to && from <= to && from < Infinity)) continue;
    problems.report(['earliestStart', row], [from, latestStart, earliestEnd, to], 'problem.column-order');
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
