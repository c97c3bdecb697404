/** Lanes of actors under the groups they belong to; what belongs to a folded group shares its lane. */
import type { Actors } from '../../model/story.js';

export interface ActorLane {
  /** Row of the actor. */
  readonly actor: number;
  /** How many groups it is in, one within the other. */
  readonly depth: number;
  /** How many of those that are drawn belong to it, at any depth. */
  readonly members: number;
  readonly folded: boolean;
}

export interface ActorLanes {
  readonly lanes: readonly ActorLane[];
  /** The lane of each actor: its own, or that of the group it is folded into; -1 where neither is drawn. */
  readonly laneOf: Int32Array;
}

/**
 * A lane for each actor that is `used` and each group of such, in the order of the story, members after their group.
 * An actor in several groups is under the first.
 */
export function actorLanes(actors: Actors, used: ArrayLike<number>, folded: ReadonlySet<string>): ActorLanes {
  const parent = (actor: number) => firstOf(actors.memberOf, actor);
  const members = new Uint32Array(actors.count);
  const drawn = new Uint8Array(actors.count);
  for (let actor = 0; actor < actors.count; actor++) {
    if (!used[actor]) continue;
    for (let at = actor; at >= 0 && !drawn[at]; at = parent(at)) {
      drawn[at] = 1;
      for (let group = parent(at); group >= 0; group = parent(group)) members[group]!++;
    }
  }
  const children = new Map<number, number[]>();
  for (let actor = actors.count - 1; actor >= 0; actor--) {
    if (!drawn[actor]) continue;
    const siblings = children.get(parent(actor)) ?? [];
    siblings.push(actor);
    children.set(parent(actor), siblings);
  }
  const lanes: ActorLane[] = [];
  const laneOf = new Int32Array(actors.count).fill(-1);
  const depths = new Map<number, number>();
  // Last in, first out: children stand in reverse.
  const waiting = [...(children.get(-1) ?? [])];
  for (let actor = waiting.pop(); actor !== undefined; actor = waiting.pop()) {
    const group = parent(actor);
    const home = group < 0 ? -1 : laneOf[group]!;
    const isWithin = home >= 0 && lanes[home]!.folded;
    const depth = group < 0 ? 0 : depths.get(group)! + 1;
    depths.set(actor, depth);
    const isFolded = members[actor]! > 0 && folded.has(actors.records[actor]!.id);
    laneOf[actor] = isWithin ? home : lanes.push({ actor, depth, members: members[actor]!, folded: isFolded }) - 1;
    waiting.push(...(children.get(actor) ?? []));
  }
  return { lanes, laneOf };
}

function firstOf({ starts, items }: Actors['memberOf'], row: number): number {
  return starts[row] === starts[row + 1] ? -1 : items[starts[row]!]!;
}
