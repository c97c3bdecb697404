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
  const ties = listOf(tiesOf(story).ofEvent, event);
  const evidenced = relationsOf(story, ties).filter((relation) =>
    listOf(story.relations.events, relation).includes(event),
  );
  return lit(story, [event], listOf(story.events.actors, event), ties, evidenced);
}

function lightActor(story: Story, actor: number): Emphasis {
  if (actor < 0) return none;
  const { actors } = story;
  const { source, target, ofActor } = tiesOf(story);
  const ties = listOf(ofActor, actor);
  const own = [actors.events, actors.speaksOf, actors.mentions].map((lists) => listOf(lists, actor));
  const ends = Array.from(ties, (tie) => [source[tie]!, target[tie]!]).flat();
  return lit(story, own.find((list) => list.length > 0) ?? [], [actor, ...ends], ties, relationsOf(story, ties));
}

function lightTie(story: Story, tie: number, relation: number): Emphasis {
  if (tie < 0) return none;
  const { source, target, evidence } = tiesOf(story);
  const ends = [source[tie]!, target[tie]!];
  if (relation < 0) return lit(story, listOf(evidence, tie), ends, [tie], relationsOf(story, [tie]));
  return lit(story, listOf(story.relations.events, relation), ends, [tie], [relation]);
}

function relationsOf(story: Story, ties: Iterable<number>): number[] {
  return Array.from(ties, (tie) => [...listOf(tiesOf(story).relations, tie)]).flat();
}

type Rows = Iterable<number>;

function lit(story: Story, events: Rows, actors: Rows, ties: Rows, relations: Rows): Emphasis {
  return {
    events: marks(story.events.count, events),
    actors: marks(story.actors.count, actors),
    ties: marks(tiesOf(story).count, ties),
    relations: marks(story.relations.count, relations),
  };
}

function marks(count: number, rows: Rows): Uint8Array {
  const mask = new Uint8Array(count);
  for (const row of rows) mask[row] = 1;
  return mask;
}
