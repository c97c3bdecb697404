/** Between what the store knows (targets) and what scenes draw (item keys). */
import { itemKey } from '../layout/scene.js';
import { emphasis } from '../model/emphasis.js';
import { eventsInWindow } from '../model/in-window.js';
import { oncePer, rememberLast } from '../model/once-per.js';
import { listOf } from '../model/row-lists.js';
import type { State, Target } from '../model/state.js';
import type { Story } from '../model/story.js';

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

/** Keys of the events and actors in the light; `null` where nothing dims. The same set while the light is the same. */
export function litKeys(state: State): ReadonlySet<string> | null {
  const { story } = state;
  const { events, actors } = emphasis(state);
  return story && events && actors ? keysOf(story)(events, actors) : null;
}

/** Keys of these events and of those who take part in them; without a window or where anything possible counts, `null`. */
export function certainKeys({ story, window, clock, certainty }: State): ReadonlySet<string> | null {
  const events = story && certainty === 'certainly' ? eventsInWindow(story, window, clock, certainty) : null;
  if (!story || !events) return null;
  const actors = new Uint8Array(story.actors.count);
  events.forEach((inside, event) => {
    if (inside) for (const actor of listOf(story.events.actors, event)) actors[actor] = 1;
  });
  return keysOf(story)(events, actors);
}

const keysOf = oncePer((story: Story) =>
  rememberLast((events: Uint8Array, actors: Uint8Array): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (let row = 0; row < events.length; row++) if (events[row]) keys.add(itemKey.event(story.events.id(row)));
    for (let row = 0; row < actors.length; row++)
      if (actors[row]) keys.add(itemKey.actor(story.actors.records[row]!.id));
    return keys;
  }),
);
