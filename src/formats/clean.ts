/** Walks a value along the definitions of the format and keeps what is good, member by member. */

import * as v from 'valibot';
import type { MessageKey } from '../base/messages.js';
import { likelyMember } from './misspelt.js';
import { collectProblems } from './problems.js';
import type { Draft, Reading } from './reading.js';
import { line, stance, version } from './schema.js';
import { cleanText, cutText } from './text.js';

/** A definition, as far as the walk looks into it. */
interface Definition {
  readonly type: string;
  /** Of a value that is good as a whole or not at all. */
  readonly message?: MessageKey | undefined;
  readonly wrapped?: Definition;
  readonly item?: Definition;
  readonly items?: readonly Definition[];
  readonly value?: Definition;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Definition>>;
}

type Read = (node: Definition, value: unknown, reading: Reading) => unknown;

/** What stands in for a required member that cannot be used, lists apart. A record that lacks any other is left out. */
const instead = new Map<unknown, unknown>([
  [line, ''],
  [stance, 'claims'],
  [version, 1],
]);

/**
 * A fresh copy of what is usable in a value: bad members and bad items are left out and reported, `null` is as good
 * as absent. `undefined` where nothing is left.
 */
export const clean: Read = (node, value, reading) => {
  const read = readers[node.type];
  const result = !read ? readLeaf(node, value, reading) : (node.message ? readWhole : read)(node, value, reading);
  return result === undefined ? undefined : finished(node, result, value, reading);
};

/** By type of definition, those that hold others. */
const readers: Readonly<Record<string, Read>> = {
  exact_optional: ({ wrapped }, value, reading) => clean(wrapped!, value, reading),
  nullable: ({ wrapped }, value, reading) => (value === null ? null : clean(wrapped!, value, reading)),
  object: readRecord,
  array: readList,
  strict_tuple: readTuple,
  record: readTable,
  union: readEither,
};

function cleanAt(key: string | number, node: Definition, value: unknown, reading: Reading): unknown {
  reading.path.push(key);
  const result = clean(node, value, reading);
  reading.path.pop();
  return result;
}

function finished(node: Definition, value: unknown, given: unknown, reading: Reading): unknown {
  const finish = reading.finish.get(node);
  return finish ? finish(value, reading, given) : value;
}

function readRecord({ entries = {} }: Definition, value: unknown, reading: Reading): unknown {
  if (!isRecord(value)) return refuse(value, 'problem.record', reading);
  const result: Draft = {};
  let complete = true;
  for (const key in entries) {
    const entry = entries[key]!;
    const required = entry.type !== 'exact_optional';
    const given = value[key] ?? undefined;
    if (given === undefined && required)
      reading.problems.report([...reading.path, key], undefined, 'problem.missing', { member: key });
    const good = given === undefined ? undefined : cleanAt(key, entry, given, reading);
    const member = good ?? (isList(entry) ? [] : instead.get(entry));
    if (member !== undefined) result[key] = member;
    else if (required) complete = false;
  }
  for (const key of Object.keys(value)) if (!Object.hasOwn(entries, key)) askForName(key, value, entries, reading);
  return complete ? result : undefined;
}

/** Whether a value may be a list: a record has one in any case. */
function isList({ type, wrapped, options }: Definition): boolean {
  if (wrapped) return isList(wrapped);
  return type === 'array' || (type === 'union' && isList((options as [Definition, Definition])[0]));
}

function askForName(key: string, value: Draft, entries: object, { problems, path }: Reading): void {
  const known = likelyMember(key, Object.keys(entries));
  if (known === undefined || Object.hasOwn(value, known)) return;
  problems.report([...path, key], value[key], 'problem.misspelt', { member: key, known });
}

function readList({ item }: Definition, value: unknown, reading: Reading): unknown {
  if (!Array.isArray(value)) return refuse(value, 'problem.list', reading);
  const items: unknown[] = [];
  for (let index = 0; index < value.length; index++) {
    const one = cleanAt(index, item!, value[index], reading);
    if (one !== undefined) items.push(one);
  }
  return items;
}

function readTuple({ items = [] }: Definition, value: unknown, reading: Reading): unknown {
  if (!Array.isArray(value) || value.length !== items.length) return undefined;
  const result = items.map((item, index) => clean(item, value[index], reading));
  return result.includes(undefined) ? undefined : result;
}

/** An id may be called `__proto__`. */
function readTable({ value: row }: Definition, value: unknown, reading: Reading): unknown {
  if (!isRecord(value)) return refuse(value, 'problem.record', reading);
  const rows = Object.keys(value).map((key) => [key, cleanAt(key, row!, value[key], reading)] as const);
  return Object.fromEntries(rows.filter(([, one]) => one !== undefined));
}

/** A list or its only item without the brackets; a record or a text for its first member; anything or something else. */
function readEither({ options }: Definition, value: unknown, reading: Reading): unknown {
  const [first, second] = options as [Definition, Definition];
  const { type, entries = {} } = first;
  if (type === 'array' ? Array.isArray(value) : typeof value === type) return clean(first, value, reading);
  const other = clean(second, value, reading);
  if (other === undefined || type === 'string') return other;
  return type === 'array' ? [other] : finished(first, { [Object.keys(entries)[0]!]: other }, value, reading);
}

function readWhole(node: Definition, value: unknown, reading: Reading): unknown {
  const result = readers[node.type]!(node, value, { ...reading, problems: collectProblems() });
  return result ?? refuse(value, node.message!, reading);
}

/** What can be put right of a value, by what was wrong. */
const repairs: Readonly<Record<string, ((value: never, requirement: never) => unknown) | undefined>> = {
  'problem.id': (value: unknown) => (typeof value === 'number' ? String(value) : undefined),
  'problem.control': cleanText,
  'problem.too-long': (text: string, length: number) => cleanText(cutText(text, length)),
  'problem.share': (value: unknown) =>
    typeof value === 'number' && !Number.isNaN(value) ? Math.min(1, Math.max(0, value)) : undefined,
};

function readLeaf(node: Definition, value: unknown, { problems, path }: Reading): unknown {
  const schema = node as unknown as v.GenericSchema;
  if (v.is(schema, value)) return value;
  let repaired: unknown = value;
  for (const { message, requirement } of v.safeParse(schema, value).issues ?? []) {
    problems.report(path, value, message as MessageKey);
    repaired = repairs[message]?.(repaired as never, requirement as never);
  }
  return repaired;
}

function refuse(value: unknown, key: MessageKey, { problems, path }: Reading): undefined {
  problems.report(path, value, key);
}

function isRecord(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
