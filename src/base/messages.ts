import { isolate } from './bidi.js';
import { numberFormat, pluralRules } from './intl.js';
import { english } from './messages/en.js';
import type { Message, ParamNames } from './messages/message.js';

export type { Message, MessageTable, PluralMessage } from './messages/message.js';

/** The key of a sentence; the English table defines them all. */
export type MessageKey = keyof typeof english;

/** A table in another language; what it lacks is said in English. */
export type Messages = Readonly<Partial<Record<MessageKey, Message>>>;

/** The parameters that the English sentence of a key names. Strings are data, numbers are written by `Intl`. */
export type MessageParams<Key extends MessageKey> = {
  readonly [Name in ParamNames<TextOf<(typeof english)[Key]>>]: string | number;
};

type TextOf<Entry> = Entry extends string
  ? Entry
  : Entry extends { readonly other: infer Text extends string }
    ? Text
    : never;

const tables = new Map<string, Messages>();

/**
 * Adds or replaces sentences in one language, for all elements drawn from now on. May be partial and may be called
 * again; `lang` is a BCP 47 tag, and `pt` serves `pt-BR` too.
 */
export function setMessages(lang: string, messages: Messages): void {
  const key = lang.toLowerCase();
  tables.set(key, { ...tables.get(key), ...messages });
}

/**
 * The sentence of a key in a language, its parameters filled in; `count` also chooses the plural form.
 *
 * A string parameter is data, a name mostly: where its direction of writing could mix with the sentence it is wrapped
 * in U+2068 … U+2069 (see {@link isolate}); an English sentence about a Latin name stays plain text.
 */
export function message<Key extends MessageKey>(
  lang: string,
  key: Key,
  ...[params]: keyof MessageParams<Key> extends never ? [] : [params: MessageParams<Key>]
): string {
  const [entry, language] = find(lang, key);
  const values = (params ?? {}) as Readonly<Record<string, string | number>>;
  return textOf(entry, language, values.count).replace(/\{([\w-]+)\}/g, (braces, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return braces;
    return typeof value === 'number' ? numberFormat(language).format(value) : isolate(value, language);
  });
}

/** The entry and the language it is in: `pt-BR`, else `pt`, else English. */
function find(lang: string, key: MessageKey): [Message, language: string] {
  for (let tag = lang.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const table = tables.get(tag);
    if (table && Object.hasOwn(table, key)) return [table[key]!, lang];
  }
  return [english[key], /^en\b/i.test(lang) ? lang : 'en'];
}

function textOf(entry: Message, language: string, count: string | number | undefined): string {
  if (typeof entry === 'string') return entry;
  return (typeof count === 'number' && entry[pluralRules(language).select(count)]) || entry.other;
}
