import type { Draft, Walk } from './clean.js';

/**
 * Takes from actors the memberships in groups that do not exist and those that close a circle: on a walk through the
 * document, they lead back to where it came from. `row` is an actor's place in the document.
 */
export function checkMemberships(
  actors: ReadonlyMap<string, { record: Draft; row: number }>,
  { problems }: Walk,
): void {
  const drop = (id: string, group: string, key: 'problem.unknown-actor' | 'problem.circle') => {
    const { record, row } = actors.get(id)!;
    problems.report(['actors', row, 'memberOf'], group, key);
    record.memberOf = record.memberOf.toSpliced(record.memberOf.indexOf(group), 1);
  };
  for (const [id, { record }] of actors) {
    const groups: readonly string[] = record.memberOf;
    for (const group of groups) if (!actors.has(group)) drop(id, group, 'problem.unknown-actor');
  }
  for (const [id, group] of closingMemberships(actors)) drop(id, group, 'problem.circle');
}

/** The walk keeps its own stack, since a chain may be longer than the engine's. */
function closingMemberships(actors: ReadonlyMap<string, { record: Draft }>): [id: string, group: string][] {
  const closing: [string, string][] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of actors.keys()) {
    if (state.has(start)) continue;
    const stack = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const group: string | undefined = actors.get(top.id)!.record.memberOf[top.next++];
      if (group === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(group) === 'open') {
        closing.push([top.id, group]);
      } else if (!state.has(group)) {
        state.set(group, 'open');
        stack.push({ id: group, next: 0 });
      }
    }
  }
  return closing;
}
