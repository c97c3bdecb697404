/** A place in a document: the keys that lead to it from the root. */
export type Path = readonly (string | number)[];

/** `events[3].when`; a key that is no plain name is quoted: `kinds.events["peace talks"]`. Empty for the root. */
export function pathText(path: Path): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    if (!/^[\w$-]+$/.test(key)) return `${before}[${JSON.stringify(key)}]`;
    return before === '' ? key : `${before}.${key}`;
  }, '');
}
