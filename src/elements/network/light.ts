import type { Edge } from '../../layout/network/evidence.js';
import { actorKey, edgeKey } from '../../layout/network/keys.js';
import { type NetworkPlan, noTies } from '../../layout/network/plan.js';
import { type Emphasis, itemKey } from '../../layout/scene.js';
import { emphasis } from '../../model/emphasis.js';
import type { State, Target } from '../../model/state.js';
import { tiesOf } from '../../model/ties.js';
import { keyOfTarget, targetOfKey } from '../drawn-keys.js';

/** What is lit, selected or marked, and focused in a network. */
export function networkEmphasis(
  plan: NetworkPlan,
  state: State,
  focused: string | null,
  marked: ReadonlySet<string> = new Set(),
): Emphasis {
  const selected = new Set(state.selection ? keysOf(plan, state.selection) : []);
  for (const id of marked) selected.add(itemKey.actor(id));
  const { events, actors, ties, relations } = emphasis(state);
  if (!actors || !ties || !relations) return { lit: null, selected, focused };
  const { story } = plan.input;
  const lit = new Set<string>();
  for (const actor of plan.shown) if (actors[actor]) lit.add(actorKey(story, actor));
  for (const event of plan.events) if (events?.[event]) lit.add(itemKey.event(story.events.id(event)));
  const isLit = ({ relation, tie }: Edge) => Boolean(relation < 0 ? ties[tie] : relations[relation]);
  for (const edge of plan.edges) if (isLit(edge)) lit.add(edgeKey(story, edge));
  for (const edge of plan.drawn) if (edge.lines > 1 && ties[edge.tie]) lit.add(edgeKey(story, edge));
  return { lit, selected, focused };
}

/** The keys that a target has in a drawing: a pair that is drawn by its relations has all of theirs. */
export function keysOf({ input: { story }, drawn }: NetworkPlan, target: Target): string[] {
  if (target.kind !== 'tie') return [keyOfTarget(target)];
  const [a, b] = [story.actors.indexOf(target.source), story.actors.indexOf(target.target)];
  const own = drawn.filter(({ source, target: end }) => (source === a && end === b) || (source === b && end === a));
  const relation = target.relation === undefined ? -1 : story.relations.indexOf(target.relation);
  const exact = own.filter((edge) => edge.relation === relation);
  return (exact.length > 0 ? exact : own).map((edge) => edgeKey(story, edge));
}

/** Tells the ties that are focused or selected: all that is behind them is drawn. The same set while they are. */
export function openTies() {
  let open = noTies;
  return ({ story, selection }: State, focused: string | null): ReadonlySet<number> => {
    const targets = [targetOfKey(focused ?? ''), selection];
    const ties = targets.flatMap((target) => {
      if (!story || target?.kind !== 'tie') return [];
      const tie = tiesOf(story).indexOf(story.actors.indexOf(target.source), story.actors.indexOf(target.target));
      return tie < 0 ? [] : [tie];
    });
    if (ties.some((tie) => !open.has(tie)) || ![...open].every((tie) => ties.includes(tie))) open = new Set(ties);
    return open;
  };
}
