/** Walks a value along the definitions of the format and keeps what is good, member by member. */

import * as v from 'valibot';
import type { MessageKey } from '../base/messages.js';
import { likelyMember } from './misspelt.js';
import { into, type Path } from './path.js';
import type { Problems } from './problems.js';
import { events, line, stance, version } from './schema.js';
import { cleanText, cutText } from './text.js';

/** What the walk leaves behind: the problems, and where each record of the result stood. */
export interface Cleaning {
  readonly problems: Problems;
  readonly paths: Map<object, Path | undefined>;
  /** Records that stood there as a text. */
  readonly lifted: Set<object>;
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
export function clean(schema: v.GenericSchema, value: unknown, path: Path | undefined, cleaning: Cleaning): unknown {
  return walk(schema as unknown as Node, value, path, cleaning);
}

function walk(node: Node, value: unknown, path: Path | undefined, cleaning: Cleaning): unknown {
  switch (node.type) {
    case 'exact_optional':
      return value === undefined || value === null ? undefined : walk(node.wrapped!, value, path, cleaning);
    case 'object':
      return walkRecord(node, value, path, cleaning);
    case 'array':
      return walkList(node, value, path, cleaning);
    case 'record':
      return walkTable(node, value, path, cleaning);
    case 'union':
      return walkUnion(node, value, path, cleaning);
    default:
      return readLeaf(node, value, path, cleaning);
  }
}

function walkRecord(node: Node, value: unknown, path: Path | undefined, cleaning: Cleaning): unknown {
  const { problems, paths } = cleaning;
  if (!isRecord(value)) {
    problems.report(path, value, 'problem.record');
    return undefined;
  }
  const entries = node.entries!;
  const result: Record<string, unknown> = {};
  let whole = true;
  for (const [key, entry] of Object.entries(entries)) {
    const given = value[key];
    const required = entry.type !== 'exact_optional';
    const absent = required && (given === undefined || given === null);
    if (absent) problems.report(into(path, key), undefined, 'problem.missing', { member: key });
    const member = absent ? undefined : walk(entry, given, into(path, key), cleaning);
    if (member !== undefined) result[key] = member;
    else if (instead.has(entry)) result[key] = instead.get(entry);
    else if (required) whole = false;
  }
  for (const key of Object.keys(value)) {
    const known = Object.hasOwn(entries, key) ? undefined : likelyMember(key, Object.keys(entries));
    if (known !== undefined && !Object.hasOwn(value, known)) {
      problems.report(into(path, key), value[key], 'problem.misspelt', { member: key, known });
    }
  }
  if (!whole) return undefined;
  paths.set(result, path);
  return result;
}

function walkList(node: Node, value: unknown, path: Path | undefined, cleaning: Cleaning): unknown {
  if (!Array.isArray(value)) {
    cleaning.problems.report(path, value, 'problem.list');
    return undefined;
  }
  const items = value.map((item, index) => walk(node.item!, item, into(path, index), cleaning));
  return items.filter((item) => item !== undefined);
}

/** A table keyed by ids, which may be called `__proto__`. */
function walkTable(node: Node, value: unknown, path: Path | undefined, cleaning: Cleaning): unknown {
  if (!isRecord(value)) {
    cleaning.problems.report(path, value, 'problem.record');
    return undefined;
  }
  const rows = Object.keys(value).map(
    (key) => [key, walk(node.value!, value[key], into(path, key), cleaning)] as const,
  );
  return Object.fromEntries(rows.filter(([, row]) => row !== undefined));
}

function walkUnion(node: Node, value: unknown, path: Path | undefined, cleaning: Cleaning): unknown {
  const [first, second] = node.options!;
  if (first!.type === 'array') {
    if (Array.isArray(value)) return walk(first!, value, path, cleaning);
    const only = walk(second!, value, path, cleaning);
    return only === undefined ? undefined : [only];
  }
  if (first!.type !== 'object') return readLeaf(node, value, path, cleaning);
  if (typeof value === 'object') return walk(first!, value, path, cleaning);
  const text = walk(second!, value, path, cleaning);
  if (text === undefined) return undefined;
  const result = { [Object.keys(first!.entries!)[0]!]: text };
  cleaning.paths.set(result, path);
  cleaning.lifted.add(result);
  return result;
}

function readLeaf(node: Node, value: unknown, path: Path | undefined, { problems }: Cleaning): unknown {
  const result = v.safeParse(node as unknown as v.GenericSchema, value);
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
