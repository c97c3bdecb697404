import type { Story } from '../model/story.js';
import { tiePath } from '../model/tie-path.js';
import { stepSentence } from '../model/tie-path-words.js';

/** One step of the way from one actor to another. */
export interface PathStep {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  /** Id of the event both took part in, or of the relation between them. */
  readonly event?: string;
  readonly relation?: string;
  /** The step as a dated sentence. */
  readonly sentence: string;
}

/**
 * How two actors are tied: the shortest way on which no step can only have been before the one that leads to it.
 * `undefined` where there is none. Throws a `RangeError` for an id that the story does not have.
 */
export function pathBetween(story: Story, from: string, to: string, lang = story.lang ?? 'en'): PathStep[] | undefined {
  const row = (id: string) => {
    const actor = story.actors.indexOf(id);
    if (actor < 0) throw new RangeError(`The story has no actor with the id "${id}".`);
    return actor;
  };
  const idOf = (actor: number) => story.actors.records[actor]!.id;
  return tiePath(story, row(from), row(to))?.map((step) => ({
    from: idOf(step.from),
    to: idOf(step.to),
    ...(step.event >= 0 ? { event: story.events.id(step.event) } : {}),
    ...(step.relation >= 0 ? { relation: story.relations.records[step.relation]!.id } : {}),
    sentence: stepSentence(story, step, lang),
  }));
}
