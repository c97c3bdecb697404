/** Walks a value along the definitions of the format and keeps what is good, member by member. */

import * as v from 'valibot';
import type { MessageKey } from '../base/messages.js';
import { likelyMember } from './misspelt.js';
import type { Problems } from './problems.js';
import { events, line, stance, version } from './schema.js';
import { cleanText, cutText } from './text.js';

/** A record as the walk leaves it; the reader of its kind completes it in place. */
// biome-ignore lint/suspicious/noExplicitAny: the definition that was walked says what it is
export type Draft = Record<string, any>;

/** Completes a record; what it returns takes the record's place, nothing leaves it out. `lifted`: it stood as a text. */
export type Finish = (record: Draft, lifted: boolean) => unknown;

/** A walk through one document. */
export interface Walk {
  readonly problems: Problems;
  /** Where the walk is: the keys from the root. */
  readonly path: (string | number)[];
  /** By definition, what to do with each record of it as soon as all its members are clean. */
  readonly finish: ReadonlyMap<unknown, Finish>;
}

/** A definition, as far as the walk looks into it. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly value?: Node;
  readonly options?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
}

/** What stands in for a required member that cannot be used. A record that lacks any other is left out. */
const instead = new Map<unknown, unknown>([
  [line, ''],
  [stance, 'claims'],
  [version, 1],
  [events, []],
]);

/**
 * A fresh copy of what is usable in a value: bad members and bad items are left out and reported, `null` is as good
 * as absent. `undefined` where nothing is left.
 */
export function clean(schema: v.GenericSchema, value: unknown, walk: Walk): unknown {
  return read(schema, value, walk);
}

/** Reports a problem with a member of the record where the walk is; without a name, with the record. */
export function reportAt({ problems, path }: Walk, member: string | undefined, value: unknown, key: MessageKey): void {
  problems.report(member === undefined ? path : [...path, member], value, key);
}

function read(node: Node, value: unknown, walk: Walk): unknown {
  switch (node.type) {
    case 'exact_optional':
      return value === undefined || value === null ? undefined : read(node.wrapped!, value, walk);
    case 'object':
      return readRecord(node, value, walk);
    case 'array':
      return readList(node, value, walk);
    case 'record':
      return readTable(node, value, walk);
    case 'union':
      return readUnion(node, value, walk);
    default:
      return readLeaf(node, value, walk);
  }
}

function readAt(key: string | number, node: Node, value: unknown, walk: Walk): unknown {
  walk.path.push(key);
  const result = read(node, value, walk);
  walk.path.pop();
  return result;
}

function readRecord(node: Node, value: unknown, walk: Walk): unknown {
  if (!isRecord(value)) return refuse(value, 'problem.record', walk);
  const entries = node.entries!;
  const result: Draft = {};
  let whole = true;
  for (const key in entries) {
    const entry = entries[key]!;
    const given = value[key];
    const absent = given === undefined || given === null;
    const required = entry.type !== 'exact_optional';
    if (absent && !required) continue;
    if (absent) walk.problems.report([...walk.path, key], undefined, 'problem.missing', { member: key });
    const member = absent ? undefined : readAt(key, entry, given, walk);
    if (member !== undefined) result[key] = member;
    else if (instead.has(entry)) result[key] = instead.get(entry);
    else if (required) whole = false;
  }
  for (const key of Object.keys(value)) if (!Object.hasOwn(entries, key)) askForName(key, value, entries, walk);
  return whole ? finished(node, result, false, walk) : undefined;
}

function askForName(key: string, value: Draft, entries: object, { problems, path }: Walk): void {
  const known = likelyMember(key, Object.keys(entries));
  if (known === undefined || Object.hasOwn(value, known)) return;
  problems.report([...path, key], value[key], 'problem.misspelt', { member: key, known });
}

function finished(node: Node, record: Draft, lifted: boolean, { finish }: Walk): unknown {
  const complete = finish.get(node);
  return complete ? complete(record, lifted) : record;
}

function readList(node: Node, value: unknown, walk: Walk): unknown {
  if (!Array.isArray(value)) return refuse(value, 'problem.list', walk);
  const items: unknown[] = [];
  for (let index = 0; index < value.length; index++) {
    const item = readAt(index, node.item!, value[index], walk);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** A table keyed by ids, which may be called `__proto__`. */
function readTable(node: Node, value: unknown, walk: Walk): unknown {
  if (!isRecord(value)) return refuse(value, 'problem.record', walk);
  const rows = Object.keys(value).map((key) => [key, readAt(key, node.value!, value[key], walk)] as const);
  return Object.fromEntries(rows.filter(([, row]) => row !== undefined));
}

function readUnion(node: Node, value: unknown, walk: Walk): unknown {
  const [first, second] = node.options as [Node, Node];
  if (first.type === 'array') {
    if (Array.isArray(value)) return readList(first, value, walk);
    const only = read(second, value, walk);
    return only === undefined ? undefined : [only];
  }
  if (first.type !== 'object') return readLeaf(node, value, walk);
  if (typeof value === 'object') return readRecord(first, value, walk);
  const text = read(second, value, walk);
  if (text === undefined) return undefined;
  const result: Draft = {};
  for (const key in first.entries!) {
    result[key] = text;
    break;
  }
  return finished(first, result, true, walk);
}

function readLeaf(node: Node, value: unknown, { problems, path }: Walk): unknown {
  const schema = node as unknown as v.GenericSchema;
  if (typeof value !== 'object' && v.is(schema, value)) return value;
  const result = v.safeParse(schema, value);
  // A copy where it is a list or an object.
  if (result.success) return result.output;
  let repaired: unknown = value;
  for (const issue of result.issues) {
    problems.report(path, value, issue.message as MessageKey);
    repaired = repair(issue.message, issue.requirement, repaired);
  }
  return repaired;
}

function repair(message: string, requirement: unknown, value: unknown): unknown {
  if (message === 'problem.id' && typeof value === 'number') return String(value);
  if (message === 'problem.control' && typeof value === 'string') return cleanText(value);
  if (message === 'problem.too-long' && typeof value === 'string')
    return cleanText(cutText(value, Number(requirement)));
  if (message === 'problem.share' && typeof value === 'number' && !Number.isNaN(value)) {
    return Math.min(1, Math.max(0, value));
  }
  return undefined;
}

function refuse(value: unknown, key: MessageKey, { problems, path }: Walk): undefined {
  problems.report(path, value, key);
}

function isRecord(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
