import { runAtOnce } from '../../base/chunks.js';
import type { TimeSpan } from '../../base/units.js';
import type { ClaimRecord } from '../../formats/schema.js';
import { passing } from '../../model/filter.js';
import { listOf } from '../../model/row-lists.js';
import type { Filter } from '../../model/state.js';
import type { Standing, Story } from '../../model/story.js';
import { tiesOf } from '../../model/ties.js';
import type { WindowTies } from '../../model/ties-in-window.js';
import type { Work } from '../force/force.js';

/** What ties are drawn by: shared events, stated relations, or both. */
export type EdgeSource = 'events' | 'relations' | 'both';

/** How far a line is vouched for; `denied`: disputed, and nobody says it is so. */
export type Doubt = Standing | 'denied';

/** A line between two actors. */
export interface Edge {
  /** Row of the story's ties, and rows of the actors; a directed one runs from `source` to `target`. */
  readonly tie: number;
  readonly source: number;
  readonly target: number;
  /** The stated relation it stands for; -1: the events both took part in. */
  readonly relation: number;
  readonly directed: boolean;
  readonly standing: Doubt;
  /** Rows of the events it stands for; of a relation, those that evidence it. */
  readonly events: readonly number[];
  /** How much being named together counts: 1 for each event of two, less where more took part (Newman 2001). */
  readonly strength: number;
  /** Whether the window evidences it. */
  readonly now: boolean;
  /** How many lines of the same two it stands for; such a one may point both ways. */
  readonly lines: number;
  readonly back: boolean;
}

export interface EvidenceInput {
  readonly story: Story;
  readonly window: TimeSpan | null;
  readonly clock: string;
  readonly filter: Filter;
  readonly edges: EdgeSource;
  /** Tells what is in the window; without it, all is. */
  readonly evidence?: ((story: Story, window: TimeSpan, clock: string) => WindowTies) | undefined;
  /** Whether ties without evidence in the window are left out. */
  readonly onlyNow: boolean;
}

/**
 * The lines to draw, tie by tie. Events that a relation of the same two actors refers to are drawn as that relation
 * alone: it says more of the same. What the filter hides is left out.
 */
export function* edgeSteps(input: EvidenceInput): Work<Edge[]> {
  const { story, window, clock, filter, edges, onlyNow, evidence } = input;
  const ties = tiesOf(story);
  yield;
  const passes = passing(story, filter);
  const evident = window && evidence?.(story, window, clock);
  const result: Edge[] = [];
  for (let tie = 0; tie < ties.count; tie++) {
    if (tie % 500 === 499) yield;
    const [a, b] = [ties.source[tie]!, ties.target[tie]!];
    if (passes.actors && !(passes.actors[a] && passes.actors[b])) continue;
    if (onlyNow && evident?.ties[tie] === 0) continue;
    const known = new Set<number>();
    const stated: Edge[] = [];
    for (const relation of edges === 'events' ? [] : listOf(ties.relations, tie)) {
      const now = !evident || evident.relations[relation]! > 0;
      const told = Array.from(listOf(story.relations.events, relation));
      if (passes.relations?.[relation] === 0 || (onlyNow && !now)) continue;
      if (passes.events && told.length > 0 && !told.some((event) => passes.events![event])) continue;
      for (const event of told) known.add(event);
      stated.push({
        tie,
        source: story.relations.source[relation]!,
        target: story.relations.target[relation]!,
        relation,
        directed: story.relations.records[relation]!.directed === true,
        standing: doubtOf(story.relations.standing(relation), () => story.relations.records[relation]!.claims),
        events: told,
        strength: 1,
        now,
        lines: 1,
        back: false,
      });
    }
    const shared = edges === 'relations' ? [] : Array.from(listOf(ties.events, tie));
    const own = shared.filter((event) => !known.has(event) && passes.events?.[event] !== 0);
    const nowOwn = evident ? own.filter((event) => evident.events[event]) : own;
    const drawn = onlyNow || nowOwn.length > 0 ? nowOwn : own;
    if (drawn.length > 0) {
      const standing = bestStanding(story, drawn);
      const now = nowOwn.length > 0;
      result.push({ ...pairOf(tie, a, b), standing, events: drawn, strength: strengthOf(story, drawn), now });
    }
    result.push(...stated);
  }
  return result;
}

/** {@link edgeSteps} at once. */
export const edgesOf = (input: EvidenceInput) => runAtOnce(edgeSteps(input));

const pairOf = (tie: number, source: number, target: number) => ({
  ...{ tie, source, target, relation: -1, directed: false, strength: 1, lines: 1, back: false },
});

/** More lines than this between two actors are drawn as one, that opens when it is asked for. */
const mostApart = 2;

/** Lines as they are drawn: what has many of the same two actors is one, except for the ties that are `open`. */
export function folded(edges: readonly Edge[], open: ReadonlySet<number>): Edge[] {
  const drawn: Edge[] = [];
  for (let at = 0; at < edges.length; ) {
    let end = at + 1;
    while (end < edges.length && edges[end]!.tie === edges[at]!.tie) end++;
    const group = edges.slice(at, end);
    const { tie, source, target } = edges[at]!;
    at = end;
    if (group.length <= mostApart || open.has(tie)) {
      drawn.push(...group);
      continue;
    }
    drawn.push({
      ...pairOf(tie, source, target),
      directed: group.some((edge) => edge.directed && edge.target === target),
      back: group.some((edge) => edge.directed && edge.target === source),
      standing: best(group.map(({ standing }) => standing)),
      events: [...new Set(group.flatMap(({ events }) => events))],
      now: group.some(({ now }) => now),
      lines: group.length,
    });
  }
  return drawn;
}

function strengthOf({ events: { actors } }: Story, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + 1 / Math.max(1, actors.starts[row + 1]! - actors.starts[row]! - 1), 0);
}

const order: readonly Doubt[] = ['stated', 'claimed', 'disputed', 'denied'];

/** A tie is as good as the best of what is behind it. */
function best(all: readonly Doubt[]): Doubt {
  return order.find((each) => all.includes(each))!;
}

function bestStanding({ events }: Story, rows: readonly number[]): Doubt {
  let found: Doubt = 'denied';
  for (const event of rows) {
    found = best([found, doubtOf(events.standing(event), () => events.record(event).claims)]);
    if (found === 'stated') break;
  }
  return found;
}

function doubtOf(standing: Standing, claims: () => readonly ClaimRecord[]): Doubt {
  return standing === 'disputed' && claims().every(({ stance }) => stance === 'denies') ? 'denied' : standing;
}
