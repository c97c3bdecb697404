/** A place in a document, as a chain towards its root: made for every record, written out only for a problem. */
export interface Path {
  readonly up: Path | undefined;
  readonly key: string | number;
}

/** One step down. */
export function into(up: Path | undefined, key: string | number): Path {
  return { up, key };
}

/** `events[3].when`; a key that is no plain name is quoted: `kinds.events["peace talks"]`. Empty for the root. */
export function pathText(path: Path | undefined): string {
  if (!path) return '';
  const before = pathText(path.up);
  if (typeof path.key === 'number') return `${before}[${path.key}]`;
  if (!/^[\w$-]+$/.test(path.key)) return `${before}[${JSON.stringify(path.key)}]`;
  return before === '' ? path.key : `${before}.${path.key}`;
}
