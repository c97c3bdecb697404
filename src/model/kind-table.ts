import type { KindRecord } from '../formats/schema.js';
import type { Kind } from './story.js';

/** The kinds of a column of records, and the kind of each record as a row of that table. */
export interface KindColumn {
  readonly kinds: readonly Kind[];
  readonly rows: Uint16Array;
}

/**
 * Kinds the story declares come first, in its order; then kinds that are only used, by first use; then, where some
 * record has none, the kind with the empty id. Beyond 65,535 kinds all others count as without.
 */
export function kindColumn(
  declared: Readonly<Record<string, KindRecord>> | undefined,
  records: readonly { readonly kind?: string }[],
): KindColumn {
  const kinds: Kind[] = [];
  const rowOf = new Map<string, number>();
  const add = (kind: Kind) => {
    if (kind.id !== '' && kinds.length >= 0xffff) return;
    rowOf.set(kind.id, kinds.length);
    kinds.push(kind);
  };
  for (const [id, record] of Object.entries(declared ?? {})) {
    add({ ...record, id, label: record.label || wordsOf(id), labelled: record.label !== '' });
  }
  const rows = new Uint16Array(records.length);
  const bare: number[] = [];
  records.forEach(({ kind }, row) => {
    if (kind && !rowOf.has(kind)) add({ id: kind, label: wordsOf(kind), labelled: false });
    const known = rowOf.get(kind ?? '');
    if (known === undefined) bare.push(row);
    else rows[row] = known;
  });
  if (bare.length > 0) add({ id: '', label: 'Other', labelled: false });
  for (const row of bare) rows[row] = rowOf.get('')!;
  return { kinds, rows };
}

/** `peace-talks` → "Peace talks". */
export function wordsOf(id: string): string {
  const words = id.replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
