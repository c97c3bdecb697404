import type { Story } from './story.js';

/** Where the story itself pins actors in the network, by id, in steps of the graph. */
export function pinsOf({ actors }: Story): Map<string, readonly [x: number, y: number]> {
  return new Map(actors.records.flatMap(({ id, pin }) => (pin ? [[id, pin]] : [])));
}
