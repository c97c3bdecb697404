import type { Story } from '../../model/story.js';
import { itemKey } from '../scene.js';
import type { Edge } from './evidence.js';

/** The key of an actor in the scene. */
export function actorKey({ actors }: Story, actor: number): string {
  return itemKey.actor(actors.records[actor]!.id);
}

/** The key of a line: that of its relation, else that of the pair. */
export function edgeKey({ actors, relations }: Story, { source, target, relation }: Edge): string {
  const [from, to] = [actors.records[source]!.id, actors.records[target]!.id];
  return relation < 0 ? itemKey.tie(from, to) : itemKey.tie(from, to, relations.records[relation]!.id);
}
