import { emphasis } from '../../model/emphasis.js';
import { passing } from '../../model/filter.js';
import { sameTarget } from '../../model/selection.js';
import type { State, Target } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import type { Light, LitRange } from './highlights.js';
import type { Mark } from './marks.js';

/** How the words of an article are lit in a state. Words of hidden events are not marked at all. */
export function* litRanges(state: State, story: Story, marks: readonly Mark[]): Generator<LitRange, void, void> {
  const target = state.hover ?? state.selection;
  const shown = passing(story, state.filter).events;
  const { events, relations } = emphasis(state);
  const lightOf = (mark: Mark): Light | undefined => {
    if (mark.target.kind === 'actor') return target && isNamed(target, mark.target.id) ? 'name' : undefined;
    if (mark.event >= 0 && shown?.[mark.event] === 0) return undefined;
    if (!target) return 'rest';
    if (sameTarget(mark.target, target)) return 'lit';
    const isMeant = mark.event >= 0 ? events?.[mark.event] : relations?.[relationOf(story, mark.target)];
    if (isMeant) return target.kind === 'actor' ? 'near' : 'lit';
    return sameTarget(mark.target, state.selection) ? 'near' : 'dim';
  };
  for (const mark of marks) {
    const light = lightOf(mark);
    if (!light || !mark.canBeLit) continue;
    const kind = mark.event < 0 ? -1 : story.events.kind[mark.event]!;
    yield { range: mark.range, light, kind, doubted: mark.doubted };
  }
}

const isNamed = (target: Target, id: string) =>
  target.kind === 'tie' ? target.source === id || target.target === id : target.kind === 'actor' && target.id === id;

const relationOf = ({ relations }: Story, target: Target) =>
  target.kind === 'tie' && target.relation !== undefined ? relations.indexOf(target.relation) : -1;

/** The words to go to for a target: its own, else those of the events behind it. */
export function marksOf(story: Story, target: Target, marks: readonly Mark[]): readonly Mark[] {
  const own = marks.filter((mark) => sameTarget(mark.target, target));
  if (own.length > 0) return own;
  const { events } = emphasis({ story, hover: null, selection: target });
  return marks.filter(({ event }) => event >= 0 && events?.[event] === 1);
}
