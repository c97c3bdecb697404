/** Which actors get a line in the storyline, and in which groups. */
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import type { Bar, LineGroup } from './line-order.js';

/** More lines than this cannot be followed. */
const mostLines = 40;

/** One line: an actor, or several of a group folded into one. */
export interface CastLine {
  /** Rows of actors. */
  readonly actors: readonly number[];
  readonly folded: boolean;
}

export interface Cast {
  readonly lines: readonly CastLine[];
  /** Lines by membership, the most involved group first. */
  readonly groups: readonly LineGroup[];
  /** The lines that each event touches, in the order of the events. */
  readonly bars: readonly Bar[];
}

/**
 * The actors that take part in these events. Where they are more than can be followed, the most involved have lines of
 * their own; the others share one a group, and those without a group share one.
 */
export function castOf(story: Story, events: readonly number[]): Cast {
  const parts = new Map<number, number>();
  for (const event of events) {
    for (const actor of listOf(story.events.actors, event)) parts.set(actor, (parts.get(actor) ?? 0) + 1);
  }
  const involvement = (actor: number) => parts.get(actor)!;
  const rank = (a: number, b: number) => involvement(b) - involvement(a) || a - b;
  const gathered = gather(story, parts);
  const own = new Set(parts.size <= mostLines ? parts.keys() : mostInvolved(gathered, rank));
  const lines: CastLine[] = [];
  const groups: { lines: number[]; weight: number }[] = [];
  const loners: number[] = [];
  for (const [head, members] of gathered) {
    const folded = members.filter((actor) => !own.has(actor));
    const numbers = members
      .filter((actor) => own.has(actor))
      .sort((a, b) => Number(b === head) - Number(a === head) || rank(a, b))
      .map((actor) => lines.push({ actors: [actor], folded: false }) - 1);
    // One by itself is no group to fold into.
    if (folded.length > 0 && members.length > 1) numbers.push(lines.push({ actors: folded, folded: true }) - 1);
    else loners.push(...folded);
    const weight = members.reduce((sum, actor) => sum + involvement(actor), 0);
    if (numbers.length > 0) groups.push({ lines: numbers, weight });
  }
  groups.sort((a, b) => b.weight - a.weight || a.lines[0]! - b.lines[0]!);
  if (loners.length > 0) groups.push({ lines: [lines.push({ actors: loners, folded: true }) - 1], weight: 0 });
  const lineOf = new Map(lines.flatMap(({ actors }, line) => actors.map((actor) => [actor, line] as const)));
  const bars = events.map((event) => [
    ...new Set(Array.from(listOf(story.events.actors, event), (actor) => lineOf.get(actor)!)),
  ]);
  return { lines, groups, bars };
}

/** Actors by the outermost group they belong to. */
function gather(story: Story, parts: ReadonlyMap<number, number>): Map<number, number[]> {
  const gathered = new Map<number, number[]>();
  for (const actor of parts.keys()) {
    const head = rootOf(story, actor, parts);
    const group = gathered.get(head) ?? [];
    group.push(actor);
    gathered.set(head, group);
  }
  return gathered;
}

/** As many of the most involved as leave a line for each group's rest. */
function mostInvolved(
  gathered: ReadonlyMap<number, readonly number[]>,
  rank: (a: number, b: number) => number,
): number[] {
  const ranked = [...gathered.values()].flat().sort(rank);
  let own = ranked.slice(0, mostLines - 1);
  for (;;) {
    const kept = new Set(own);
    const isFolded = (members: readonly number[]) => members.length > 1 && members.some((actor) => !kept.has(actor));
    const folds = [...gathered.values()].filter(isFolded).length;
    if (own.length + folds + 1 <= mostLines || own.length <= mostLines / 2) return own;
    own = own.slice(0, -1);
  }
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
