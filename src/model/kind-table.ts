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
  used: readonly (string | undefined)[],
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
  for (const id of used) if (id && !rowOf.has(id)) add({ id, label: wordsOf(id), labelled: false });
  if (used.some((id) => !id || !rowOf.has(id)) && !rowOf.has('')) add({ id: '', label: 'Other', labelled: false });
  return { kinds, rows: Uint16Array.from(used, (id) => rowOf.get(id ?? '') ?? rowOf.get('')!) };
}

/** `peace-talks` → "Peace talks". */
export function wordsOf(id: string): string {
  const words = id.replace(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
