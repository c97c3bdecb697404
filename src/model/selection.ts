import type { Target } from './state.js';
import type { Story } from './story.js';
import { tiesOf } from './ties.js';

/** Whether two targets, or none, are the same. A pair as such has no direction; a relation is known by its id. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (a.kind !== 'tie' || b.kind !== 'tie') return a.kind === b.kind && 'id' in a && 'id' in b && a.id === b.id;
  if (a.relation !== b.relation) return false;
  return (a.source === b.source && a.target === b.target) || (a.source === b.target && a.target === b.source);
}

/** Whether a story has what a target names. */
export function hasTarget(story: Story, target: Target): boolean {
  switch (target.kind) {
    case 'event':
      return story.events.indexOf(target.id) >= 0;
    case 'actor':
      return story.actors.indexOf(target.id) >= 0;
    case 'tie':
      return hasTie(story, target.source, target.target, target.relation);
    default:
      return false;
  }
}

function hasTie(story: Story, sourceId: string, targetId: string, id: string | undefined): boolean {
  const { actors, relations } = story;
  const [source, target] = [actors.indexOf(sourceId), actors.indexOf(targetId)];
  if (source < 0 || target < 0) return false;
  if (id === undefined) return tiesOf(story).indexOf(source, target) >= 0;
  const row = relations.indexOf(id);
  if (row < 0) return false;
  const [from, to] = [relations.source[row], relations.target[row]];
  return (from === source && to === target) || (from === target && to === source);
}
