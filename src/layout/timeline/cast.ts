/** Which actors get a line in the storyline, and in which groups. */
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import type { LineGroup } from './line-order.js';

/** The actors that take part in one of these events, in groups by membership, the most involved group first. */
export function castOf(story: Story, events: readonly number[]): LineGroup[] {
  const parts = new Map<number, number>();
  for (const event of events) {
    for (const actor of listOf(story.events.actors, event)) parts.set(actor, (parts.get(actor) ?? 0) + 1);
  }
  const groups = new Map<number, number[]>();
  for (const actor of parts.keys()) {
    const head = rootOf(story, actor, parts);
    const group = groups.get(head) ?? [];
    group.push(actor);
    groups.set(head, group);
  }
  const involvement = (actor: number) => parts.get(actor) ?? 0;
  return [...groups]
    .map(([head, members]) => ({
      lines: members.sort(
        (a, b) => Number(b === head) - Number(a === head) || involvement(b) - involvement(a) || a - b,
      ),
    }))
    .sort((a, b) => total(b.lines, involvement) - total(a.lines, involvement) || a.lines[0]! - b.lines[0]!);
}

/** The outermost group it belongs to that takes part itself, else the outermost of all, else itself. */
function rootOf(story: Story, actor: number, parts: ReadonlyMap<number, number>): number {
  let root = actor;
  let known = actor;
  for (;;) {
    const above = listOf(story.actors.memberOf, root)[0];
    if (above === undefined) return parts.has(root) ? root : known === actor ? root : known;
    root = above;
    if (parts.has(root)) known = root;
  }
}

const total = (lines: readonly number[], weight: (line: number) => number) =>
  lines.reduce((sum, line) => sum + weight(line), 0);
