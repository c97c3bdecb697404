import type { TimeSpan } from '../../base/units.js';
import { passing } from '../../model/filter.js';
import { eventsInWindow } from '../../model/in-window.js';
import { listOf } from '../../model/row-lists.js';
import type { Filter } from '../../model/state.js';
import type { Standing, Story } from '../../model/story.js';
import { tiesOf } from '../../model/ties.js';
import { tiesInWindow } from '../../model/ties-in-window.js';

/** What ties are drawn by: shared events, stated relations, or both. */
export type EdgeSource = 'events' | 'relations' | 'both';

/** A line between two actors. */
export interface Edge {
  /** Row of the story's ties, and rows of the actors; a directed one runs from `source` to `target`. */
  readonly tie: number;
  readonly source: number;
  readonly target: number;
  /** The stated relation it stands for; -1: the events both took part in. */
  readonly relation: number;
  readonly directed: boolean;
  readonly standing: Standing;
  /** Rows of the events it stands for; of a relation, those that evidence it. */
  readonly events: readonly number[];
  /** Whether the window evidences it. */
  readonly now: boolean;
}

export interface EvidenceInput {
  readonly story: Story;
  readonly window: TimeSpan | null;
  readonly clock: string;
  readonly filter: Filter;
  readonly edges: EdgeSource;
  /** Whether ties without evidence in the window are left out. */
  readonly onlyNow: boolean;
}

/**
 * The lines to draw, tie by tie. Events that a relation of the same two actors refers to are drawn as that relation
 * alone: it says more of the same. What the filter hides is left out.
 */
export function edgesOf({ story, window, clock, filter, edges, onlyNow }: EvidenceInput): Edge[] {
  const ties = tiesOf(story);
  const passes = passing(story, filter);
  const events = eventsInWindow(story, window, clock);
  const relations = tiesInWindow(story, window, clock)?.relations;
  const result: Edge[] = [];
  for (let tie = 0; tie < ties.count; tie++) {
    const [a, b] = [ties.source[tie]!, ties.target[tie]!];
    if (passes.actors && !(passes.actors[a] && passes.actors[b])) continue;
    const told = new Set<number>();
    const stated: Edge[] = [];
    for (const relation of edges === 'events' ? [] : listOf(ties.relations, tie)) {
      const now = !relations || relations[relation] === 1;
      const evidence = Array.from(listOf(story.relations.events, relation));
      if (passes.relations?.[relation] === 0 || (onlyNow && !now)) continue;
      if (passes.events && evidence.length > 0 && !evidence.some((event) => passes.events![event])) continue;
      for (const event of evidence) told.add(event);
      stated.push({
        tie,
        source: story.relations.source[relation]!,
        target: story.relations.target[relation]!,
        relation,
        directed: story.relations.records[relation]!.directed === true,
        standing: story.relations.standing(relation),
        events: evidence,
        now,
      });
    }
    const shared = edges === 'relations' ? [] : Array.from(listOf(ties.events, tie));
    const own = shared.filter((event) => !told.has(event) && passes.events?.[event] !== 0);
    const nowOwn = events ? own.filter((event) => events[event]) : own;
    const drawn = onlyNow || nowOwn.length > 0 ? nowOwn : own;
    if (drawn.length > 0) {
      const standing = bestStanding(story, drawn);
      const now = nowOwn.length > 0;
      result.push({ tie, source: a, target: b, relation: -1, directed: false, standing, events: drawn, now });
    }
    result.push(...stated);
  }
  return result;
}

/** A tie is as good as the best of what is behind it. */
function bestStanding({ events }: Story, rows: Iterable<number>): Standing {
  let best: Standing = 'disputed';
  for (const event of rows) {
    const standing = events.standing(event);
    if (standing === 'stated') return standing;
    if (standing === 'claimed') best = standing;
  }
  return best;
}
