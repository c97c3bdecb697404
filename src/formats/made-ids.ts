/**
 * An id for a record that has none, from its words: `peace-talks-in-geneva`. It stays the same when records are added
 * around it, so that a selection survives a reload.
 */
export function madeId(words: string, fallback: string, ...taken: readonly { has(id: string): boolean }[]): string {
  const plain = words.slice(0, 200).toLowerCase().normalize('NFC');
  const stem =
    plain
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.slice(0, 6)
      .join('-')
      .slice(0, 60) || fallback;
  let id = stem;
  for (let count = 2; taken.some((ids) => ids.has(id)); count++) id = `${stem}-${count}`;
  return id;
}
