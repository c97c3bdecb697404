import type { Reading } from './reading.js';

/**
 * Takes from actors the memberships in groups that do not exist and those that close a circle: on a walk through the
 * document, they lead back to where it came from. The walk keeps its own stack, since a chain may be longer than the
 * engine's.
 */
export function checkMemberships({ ids: { actors }, problems }: Reading): void {
  const [open, done] = [new Set<string>(), new Set<string>()];
  for (const start of actors.keys()) {
    const walk = [start];
    for (let id: string | undefined = start; id !== undefined; id = walk.at(-1)) {
      open.add(id);
      const { record, row } = actors.get(id)!;
      const memberOf: string[] = record.memberOf;
      const group = memberOf.find((one) => !done.has(one));
      if (group === undefined) {
        done.add(id);
        walk.pop();
      } else if (actors.has(group) && !open.has(group)) {
        walk.push(group);
      } else {
        const key = actors.has(group) ? 'problem.circle' : 'problem.unknown-actor';
        problems.report(['actors', row, 'memberOf'], group, key);
        memberOf.splice(memberOf.indexOf(group), 1);
      }
    }
  }
}
