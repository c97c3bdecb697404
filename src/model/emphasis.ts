import { oncePer, rememberLast } from './once-per.js';
import { listOf } from './row-lists.js';
import type { State, Target } from './state.js';
import type { Story } from './story.js';
import { tiesOf } from './ties.js';

/** What is lit, 1 = lit, the rest dims; each `null` where nothing is lit and nothing dims. */
export interface Emphasis {
  readonly events: Uint8Array | null;
  readonly actors: Uint8Array | null;
  /** Row of {@link tiesOf}. */
  readonly ties: Uint8Array | null;
  readonly relations: Uint8Array | null;
}

const none: Emphasis = { events: null, actors: null, ties: null, relations: null };

/**
 * What is lit by what is hovered, else by what is selected. An event lights those who take part in it and the ties it
 * evidences; an actor its events, its ties and those at their other ends; a tie its two actors and the events behind
 * it. An actor that takes part in nothing lights what it speaks of, else what names it: the reporter's reports.
 */
export function emphasis({ story, hover, selection }: Pick<State, 'story' | 'hover' | 'selection'>): Emphasis {
  const target = hover ?? selection;
  return story && target ? litOf(story)(target) : none;
}

const litOf = oncePer((story: Story) => rememberLast((target: Target) => light(story, target)));

function light(story: Story, target: Target): Emphasis {
  const { actors, events, relations } = story;
  switch (target.kind) {
    case 'event':
      return lightEvent(story, events.indexOf(target.id));
    case 'actor':
      return lightActor(story, actors.indexOf(target.id));
    default: {
      const tie = tiesOf(story).indexOf(actors.indexOf(target.source), actors.indexOf(target.target));
      return lightTie(story, tie, target.relation === undefined ? -1 : relations.indexOf(target.relation));
    }
  }
}

function lightEvent(story: Story, event: number): Emphasis {
  if (event < 0) return none;
  const ties = tiesOf(story);
  const lit = listOf(ties.ofEvent, event);
  const evidenced = Array.from(lit, (tie) => [...listOf(ties.relations, tie)]).flat();
  return {
    events: marks(story.events.count, [event]),
    actors: marks(story.actors.count, listOf(story.events.actors, event)),
    ties: marks(ties.count, lit),
    relations: marks(
      story.relations.count,
      evidenced.filter((relation) => listOf(story.relations.events, relation).includes(event)),
    ),
  };
}

function lightActor(story: Story, actor: number): Emphasis {
  if (actor < 0) return none;
  const { actors, events, relations } = story;
  const ties = tiesOf(story);
  const lit = listOf(ties.ofActor, actor);
  const own = [actors.events, actors.speaksOf, actors.mentions].map((lists) => listOf(lists, actor));
  return {
    events: marks(events.count, own.find((list) => list.length > 0) ?? []),
    actors: marks(actors.count, [actor, ...Array.from(lit, (tie) => [ties.source[tie]!, ties.target[tie]!]).flat()]),
    ties: marks(ties.count, lit),
    relations: marks(relations.count, Array.from(lit, (tie) => [...listOf(ties.relations, tie)]).flat()),
  };
}

function lightTie(story: Story, tie: number, relation: number): Emphasis {
  if (tie < 0) return none;
  const ties = tiesOf(story);
  const behind = relation < 0 ? listOf(ties.evidence, tie) : listOf(story.relations.events, relation);
  return {
    events: marks(story.events.count, behind),
    actors: marks(story.actors.count, [ties.source[tie]!, ties.target[tie]!]),
    ties: marks(ties.count, [tie]),
    relations: marks(story.relations.count, relation < 0 ? listOf(ties.relations, tie) : [relation]),
  };
}

function marks(count: number, rows: Iterable<number>): Uint8Array {
  const mask = new Uint8Array(count);
  for (const row of rows) mask[row] = 1;
  return mask;
}
