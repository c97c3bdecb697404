/** Between what the store knows (targets) and what scenes draw (item keys). */
import { itemKey } from '../layout/scene.js';
import { emphasis } from '../model/emphasis.js';
import type { State, Target } from '../model/state.js';

export function keyOfTarget(target: Target): string {
  if (target.kind === 'tie') return itemKey.tie(target.source, target.target, target.relation);
  return target.kind === 'event' ? itemKey.event(target.id) : itemKey.actor(target.id);
}

export function targetOfKey(key: string): Target | null {
  const colon = key.indexOf(':');
  const [kind, rest] = [key.slice(0, colon), key.slice(colon + 1)];
  if (kind === 'event' || kind === 'actor') return { kind, id: rest };
  if (kind !== 'tie') return null;
  const [source, target, relation] = JSON.parse(rest) as [string, string, string?];
  return { kind, source, target, ...(relation === undefined ? {} : { relation }) };
}

/** Keys of the events and actors in the light; `null` where nothing dims. The same set while the state is. */
export function litKeys(state: State): ReadonlySet<string> | null {
  const { story } = state;
  const { events, actors } = emphasis(state);
  if (!story || !events || !actors) return null;
  const keys = new Set<string>();
  for (const [row, lit] of events.entries()) if (lit) keys.add(itemKey.event(story.events.id(row)));
  for (const [row, lit] of actors.entries()) if (lit) keys.add(itemKey.actor(story.actors.records[row]!.id));
  return keys;
}
