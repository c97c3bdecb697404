import { findJsonFault } from './json-fault.js';
import type { Problems } from './problems.js';

/** The value of a JSON text; `undefined`, with a problem that names line and column, where it is none. */
export function readJson(text: string, problems: Problems): unknown {
  const json = text.replace(/^\ufeff/, '');
  if (json.trim() === '') {
    problems.report([], text, 'problem.empty');
    return undefined;
  }
  if (/^\s*</.test(json)) {
    problems.report([], json.trimStart(), 'problem.web-page');
    return undefined;
  }
  try {
    return JSON.parse(json);
  } catch {
    const { offset, expected } = findJsonFault(json);
    const before = json.slice(0, offset).split(/\r\n?|\n/);
    const place = { line: before.length, column: before.at(-1)!.length + 1 };
    problems.report([], json.slice(offset), `problem.json-${expected}`, place);
    return undefined;
  }
}
