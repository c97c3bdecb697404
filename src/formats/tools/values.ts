/** Values as other tools write them: numbers as texts, texts with markup in them. */

export type Members = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; nothing where it is none. */
export const recordsIn = (value: unknown): readonly Members[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** A number or a text as text without spaces around it; `undefined` for anything else, and for none. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** The words of a text that may hold HTML, as text: tags are dropped, breaks and paragraphs become line ends. */
export function wordsOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const words = text
    // No `<` within a tag: else a text of nothing but `<` would be searched to its end from each of them.
    .replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi, '')
    .replace(/<br\b[^<>]*>|<\/(?:p|div|li|h\d)\s*>/gi, '\n')
    .replace(/<[/!]?[a-z-][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) =>
      name ? (entities[String(name).toLowerCase()] ?? whole) : codePoint(Number(decimal ?? `0x${hex}`)),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n');
  return textOf(words);
}

/** Without the members that have no value. */
export function given<Value extends object>(value: Value) {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members) as { [Key in keyof Value]?: Exclude<Value[Key], undefined> };
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
