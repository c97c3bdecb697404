/**
 * An Arrow table as columns, by its shape alone: that of `apache-arrow` and of others that look like it. Numbers are
 * used where they stand, texts are decoded when they are read.
 */
import type { Ms } from '../base/units.js';
import type { StoryColumns } from './story-columns.js';

/** A table whose columns are named as the members of {@link StoryColumns}, but for `kinds`, which `kind` brings. */
export interface ArrowTable {
  getChild(name: string): ArrowVector | null | undefined;
}

/** One column. `type` is asked for the unit of timestamps, whose number among Arrow's types is 10. */
export interface ArrowVector {
  readonly length: number;
  readonly nullCount?: number;
  readonly type?: { readonly typeId?: number; readonly unit?: number };
  readonly data?: readonly ArrowChunk[];
  get(row: number): unknown;
  toArray(): ArrayLike<unknown>;
}

/** Part of a column; one of a dictionary holds rows of it. */
interface ArrowChunk {
  readonly length: number;
  readonly values?: ArrayLike<number> & { subarray(start: number, end: number): ArrayLike<number> };
  readonly dictionary?: ArrowVector | undefined;
}

const timestampType = 10;
/** How many of a timestamp's units are a millisecond; of seconds, microseconds and nanoseconds. */
const unitsPerMs = [1 / 1000, 1, 1000, 1_000_000];

export const isArrowTable = (value: unknown): value is ArrowTable =>
  typeof value === 'object' && value !== null && typeof (value as Partial<ArrowTable>).getChild === 'function';

/** What a table says of its events; what it lacks, or holds in another type than expected, is for the check to tell. */
export function columnsOfTable(table: ArrowTable): { readonly [Name in keyof StoryColumns]?: unknown } {
  const column = (name: keyof StoryColumns) => table.getChild(name) ?? undefined;
  const starts = timesOf(column('earliestStart'), undefined);
  const ends = timesOf(column('earliestEnd'), starts);
  const kind = column('kind');
  return {
    earliestStart: starts,
    latestStart: timesOf(column('latestStart'), starts),
    earliestEnd: ends,
    latestEnd: timesOf(column('latestEnd'), ends),
    title: textsOf(column('title')),
    ...(kind && kindsOf(kind)),
    id: textsOf(column('id')),
    importance: numbersOf(column('importance')),
    actors: actorsOf(column('actors')),
  };
}

/** Times in milliseconds. A row without one has that of `otherwise`; without that it has no date. */
function timesOf(vector: ArrowVector | undefined, otherwise: unknown): unknown {
  if (!vector) return undefined;
  const values = vector.toArray();
  if (!vector.nullCount) {
    if (values instanceof Float64Array) return values;
    if (values instanceof BigInt64Array && values.length === vector.length) return wholeTimes(values, vector.type);
  }
  let row = 0;
  while (row < vector.length && vector.get(row) === null) row++;
  const first = vector.get(row);
  if (typeof first !== 'number' && typeof first !== 'bigint' && !(first instanceof Date)) return values;
  const fallback = otherwise instanceof Float64Array ? otherwise : undefined;
  return Float64Array.from({ length: vector.length }, (_, at) => {
    const value = vector.get(at) as number | bigint | Date | null;
    return value === null ? (fallback?.[at] ?? Number.NaN) : timeOf(value, vector.type);
  });
}

/** One value as it is read: counted in the type's units where it is a whole number of 64 bits, else milliseconds. */
function timeOf(value: number | bigint | Date, type: ArrowVector['type']): Ms {
  return typeof value === 'bigint' ? wholeTimes(BigInt64Array.of(value), type)[0]! : Number(value);
}

/** Whole numbers of 64 bits by their halves, which is ten times as fast as one by one. */
function wholeTimes(values: BigInt64Array, type: ArrowVector['type']): Float64Array {
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const perMs = (type?.typeId === timestampType ? unitsPerMs[type.unit ?? 1] : undefined) ?? 1;
  // 2 ** 32 units are so many whole milliseconds and so many units more: what is added up stays exact.
  const whole = Math.floor(2 ** 32 / perMs);
  const more = 2 ** 32 - whole * perMs;
  const times = new Float64Array(values.length);
  for (let row = 0; row < times.length; row++) {
    const high = halves[2 * row + 1]! | 0;
    times[row] = high * whole + (high * more + halves[2 * row]!) / perMs;
  }
  return times;
}

type Cell = string | number | bigint | boolean | null | undefined;

const textsOf = (vector: ArrowVector | undefined) =>
  vector && ((row: number) => String((vector.get(row) as Cell) ?? ''));

function numbersOf(vector: ArrowVector | undefined): ArrayLike<number> | undefined {
  if (!vector) return undefined;
  const values = vector.toArray();
  if (!vector.nullCount && (values instanceof Float32Array || values instanceof Float64Array)) return values;
  return Float32Array.from({ length: vector.length }, (_, row) => Number(vector.get(row) ?? 0.5));
}

/** Each value that differs is a kind; a dictionary has them already. */
function kindsOf(vector: ArrowVector): { kind: ArrayLike<number>; kinds: string[] } {
  const [chunk, second] = vector.data ?? [];
  if (chunk?.dictionary && chunk.values && !second && !vector.nullCount) {
    const { values, dictionary, length } = chunk;
    return {
      kind: values.subarray(0, length),
      kinds: Array.from({ length: dictionary.length }, (_, row) => String(dictionary.get(row))),
    };
  }
  const rows = new Map<string, number>();
  const kind = Int32Array.from({ length: vector.length }, (_, row) => {
    const value = vector.get(row) as Cell;
    return value === null || value === undefined ? -1 : rowOf(rows, String(value));
  });
  return { kind, kinds: [...rows.keys()] };
}

/** A column of lists of names. */
function actorsOf(vector: ArrowVector | undefined): StoryColumns['actors'] {
  if (!vector) return undefined;
  const rows = new Map<string, number>();
  const offsets = new Uint32Array(vector.length + 1);
  const indices: number[] = [];
  for (let row = 0; row < vector.length; row++) {
    const names = new Set(Array.from((vector.get(row) as Iterable<unknown> | null) ?? [], String));
    for (const name of names) indices.push(rowOf(rows, name));
    offsets[row + 1] = indices.length;
  }
  return { offsets, indices: Uint32Array.from(indices), names: [...rows.keys()] };
}

function rowOf(rows: Map<string, number>, value: string): number {
  const row = rows.get(value) ?? rows.size;
  rows.set(value, row);
  return row;
}
