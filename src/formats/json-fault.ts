/** Finds where a text stops being JSON: engines word it differently, and some do not say where. */

/** What was expected at the fault. */
export type JsonExpectation = 'value' | 'name' | 'colon' | 'comma' | 'string' | 'end' | 'depth';

/** Where the fault is, in UTF-16 units, and what should have stood there. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: JsonExpectation;
}

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
/** The first fault of a text that `JSON.parse` refuses. Nesting is counted, not recursed into. */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let at = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const take = (char: string): boolean => {
    match(space);
    if (text[at] !== char) return false;
    at += 1;
    return true;
  };
  const takeString = (): boolean => {
    const end = stringEnd(text, at);
    if (end >= 0) at = end;
    return end >= 0;
  };
  const fault = (expected: JsonExpectation): JsonFault => ({ offset: at, expected });

  /** What comes next: a value; a value or the end of its list; a name; a name or the end of its object. */
  let next: 'value' | 'item' | 'name' | 'member' = 'value';
  for (;;) {
    match(space);
    const closed = (next === 'item' && take(']')) || (next === 'member' && take('}'));
    if (closed) open.pop();
    else if (next === 'name' || next === 'member') {
      if (!takeString()) return fault(text[at] === '"' ? 'string' : 'name');
      if (!take(':')) return fault('colon');
      next = 'value';
      continue;
    } else if (take('{') || take('[')) {
      const bracket = text[at - 1] as '{' | '[';
      open.push(bracket);
      next = bracket === '{' ? 'member' : 'item';
      continue;
    } else if (!takeString() && !match(scalar)) return fault(text[at] === '"' ? 'string' : 'value');

    // A value has ended: so may what holds it.
    while (open.length > 0 && take(open.at(-1) === '{' ? '}' : ']')) open.pop();
    if (open.length === 0) {
      match(space);
      return at < text.length ? fault('end') : { offset: 0, expected: 'depth' };
    }
    if (!take(',')) return fault('comma');
    next = open.at(-1) === '{' ? 'name' : 'value';
  }
}

/** Where a string that begins at an offset ends, behind its quote; -1 where none begins or it has a fault. */
function stringEnd(text: string, start: number): number {
  if (text[start] !== '"') return -1;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') return at + 1;
    if (char < ' ') return -1;
    if (char !== '\\') continue;
    at += 1;
    if (text[at] === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5))) at += 4;
    else if (!'"\\/bfnrt'.includes(text[at] ?? ' ')) return -1;
  }
  return -1;
}
