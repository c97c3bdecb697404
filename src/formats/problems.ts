import { enProblems } from '../base/messages/en-problems.js';
import { addEnglish, type MessageKey, message } from '../base/messages.js';
import type { Problem } from '../base/problem.js';
import { type Path, pathText } from './path.js';
import { cutText } from './text.js';

addEnglish(enProblems);

type Params = Readonly<Record<string, string | number>>;

/** Problems of one load, as they are found. */
export interface Problems {
  /** Language of their sentences. */
  readonly lang: string;
  /** Notes a problem at a place of the document, in the words of a message key. */
  report(path: Path, value: unknown, key: MessageKey, params?: Params): void;
  /** Notes a problem that is already put into words. */
  add(problem: Problem): void;
  /** At most `most` problems; where there were more, the last says how many are not listed. */
  list(): readonly Problem[];
}

/** Collects the problems of one load; `lang` is the language of their sentences. */
export function collectProblems(lang = 'en', most = 100): Problems {
  const kept: Problem[] = [];
  let count = 0;
  const say = message as (lang: string, key: MessageKey, params?: Params) => string;
  return {
    lang,
    report(path, value, key, params) {
      if (++count <= most) kept.push({ path: pathText(path), value: cutValue(value), message: say(lang, key, params) });
    },
    add(problem) {
      if (++count <= most) kept.push({ ...problem, value: cutValue(problem.value) });
    },
    list() {
      if (count <= most) return kept;
      const more = count - most + 1;
      return [...kept.slice(0, -1), { path: '', value: more, message: say(lang, 'problem.more', { count: more }) }];
    },
  };
}

/** The value as given where it is short; else its beginning. Never walks far into what it is given. */
export function cutValue(value: unknown, depth = 2): unknown {
  if (typeof value === 'string') return cutText(value, 100);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? '…' : value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) {
    const items = value.slice(0, 4).map((item) => cutValue(item, depth - 1));
    return value.length > 4 ? [...items, '…'] : items;
  }
  const keys = Object.keys(value);
  const members = keys.slice(0, 4).map((key) => [cutText(key, 40), cutValue(value[key as never], depth - 1)] as const);
  return Object.fromEntries(keys.length > 4 ? [...members, ['…', `${keys.length - 4}`]] : members);
}
