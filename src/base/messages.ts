import { isolate } from './bidi.js';
import { knownLocale, numberFormat, pluralRules } from './intl.js';
import { type English, sharedEnglish } from './messages/en.js';
import type { Message, MessageTable, ParamNames } from './messages/message.js';

export type { Message, MessageTable, PluralMessage } from './messages/message.js';

/** The key of a sentence; the English table defines them all. */
export type MessageKey = keyof English;

/** A table in another language; what it lacks is said in English. */
export type Messages = Readonly<Partial<Record<MessageKey, Message>>>;

/** The parameters that the English sentence of a key names. Strings are data, numbers are written by `Intl`. */
export type MessageParams<Key extends MessageKey> = {
  readonly [Name in ParamNames<TextOf<English[Key]>>]: string | number;
};

/** Other languages may use more parameters than English does. */
type MoreParams = Readonly<Record<string, string | number>>;

type TextOf<Entry> = Entry extends string
  ? Entry
  : Entry extends { readonly other: infer Text extends string }
    ? Text
    : never;

const tables = new Map<string, Messages>();
const english: Record<string, Message> = { ...sharedEnglish };
const wordless: Record<string, Message> = {};

/**
 * Adds the English sentences of an area; the module that says them calls this. Where signs serve languages that have
 * no words of their own better than English does, they are the second table.
 */
export function addEnglish(table: MessageTable, signs: Messages = {}): void {
  Object.assign(english, table);
  Object.assign(wordless, signs);
}

/**
 * Adds or replaces sentences in one language, for all elements drawn from now on. May be partial and may be called
 * again; `lang` is a BCP 47 tag, and `pt` serves `pt-BR` too.
 */
export function setMessages(lang: string, messages: Messages): void {
  const key = lang.toLowerCase();
  tables.set(key, { ...tables.get(key), ...messages });
}

/**
 * The sentence of a key in a language, its parameters filled in. The number `count` also chooses the plural form, the
 * number `ordinal` that of an ordinal (1st, 2nd).
 *
 * A string parameter is data, a name mostly: where its direction of writing could mix with the sentence it is wrapped
 * in U+2068 … U+2069 (see {@link isolate}); an English sentence about a Latin name stays plain text.
 */
export function message<Key extends MessageKey>(
  lang: string,
  key: Key,
  ...[params]: keyof MessageParams<Key> extends never
    ? [params?: MoreParams]
    : [params: MessageParams<Key> & MoreParams]
): string {
  const [entry, language] = find(lang, key);
  const values: MoreParams = params ?? {};
  return textOf(entry, language, values).replace(/\{([\w-]+)\}/g, (braces, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return braces;
    return typeof value === 'number' ? numberFormat(language).format(value) : isolate(value, language);
  });
}

/** Whether a language has wording of its own for a key, or else falls back to signs or to English. */
export function hasMessage(lang: string, key: MessageKey): boolean {
  const [entry] = find(lang, key);
  return isEnglish(lang) || (entry !== wordless[key] && entry !== english[key]);
}

/** The entry and the language it is in: `pt-BR`, else `pt`, else without words (dates only), else English. */
function find(lang: string, key: MessageKey): [Message, language: string] {
  for (let tag = lang.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const table = tables.get(tag);
    if (table && Object.hasOwn(table, key)) return [table[key]!, lang];
  }
  const signs = isEnglish(lang) ? undefined : wordless[key];
  return signs === undefined ? [english[key]!, isEnglish(lang) ? lang : 'en'] : [signs, lang];
}

function textOf(entry: Message, language: string, { count, ordinal }: MoreParams): string {
  if (typeof entry === 'string') return entry;
  if (typeof count === 'number') return entry[pluralRules(language).select(count)] ?? entry.other;
  if (typeof ordinal !== 'number') return entry.other;
  return entry[pluralRules(language, { type: 'ordinal' }).select(ordinal)] ?? entry.other;
}

/** English, or nothing that `Intl` knows, such as `C`. */
function isEnglish(lang: string): boolean {
  return /^en\b/i.test(knownLocale(lang));
}
