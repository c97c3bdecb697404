import type { Filter, FilterClause } from './state.js';

/** A filter with one clause set: it takes the place of the same source's clause on the same field. */
export function withClause(filter: Filter, clause: FilterClause): Filter {
  const at = filter.findIndex(({ source, field }) => source === clause.source && field === clause.field);
  const hidden = [...new Set(clause.hidden)];
  const before = filter[at];
  if (before ? sameSet(before.hidden, hidden) : hidden.length === 0) return filter;
  const next = { source: clause.source, field: clause.field, hidden };
  if (!before) return [...filter, next];
  return hidden.length === 0 ? filter.toSpliced(at, 1) : filter.with(at, next);
}

/** The given filter, put in order: one clause a source and field, none that hides nothing. */
export function tidyFilter(filter: Filter): Filter {
  return filter.reduce<Filter>(withClause, []);
}

/** Whether two filters hide the same, clause by clause. */
export function sameFilter(a: Filter, b: Filter): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every(({ source, field, hidden }, index) => {
    const other = b[index]!;
    return other.source === source && other.field === field && sameSet(other.hidden, hidden);
  });
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b);
  return a.length === b.length && a.every((value) => other.has(value));
}
