import type { Callout } from '../../layout/network/callouts.js';
import type { Edge } from '../../layout/network/evidence.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import { actorKey, edgeKey } from '../../layout/network/scene.js';
import { type Emphasis, itemKey } from '../../layout/scene.js';
import { emphasis } from '../../model/emphasis.js';
import type { State, Target } from '../../model/state.js';
import { keyOfTarget } from '../drawn-keys.js';
import { edgeWords } from './words.js';

/** With more relations in the light than this, their names would be a thicket. */
const mostRelationNames = 14;

/** What an editor says of an actor or a tie. */
export interface NetworkNote {
  readonly about: Target;
  readonly text: string;
}

/** What is lit, selected and focused in a network. */
export function networkEmphasis(plan: NetworkPlan, state: State, focused: string | null): Emphasis {
  const selected = new Set(state.selection ? keysOf(plan, state.selection) : []);
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

/** What is named for a while: what is pointed at, focused and selected on chips; what it lights, where there is room. */
export function networkCallouts(
  plan: NetworkPlan,
  state: State,
  focused: string | null,
  lang: string,
  notes: readonly NetworkNote[],
): Callout[] {
  const said = notes.map(({ about, text }) => ({ key: keysOf(plan, about)[0] ?? '', text, loud: true }));
  const { story } = plan.input;
  const loud = new Set<string>();
  for (const target of [state.hover, state.selection]) {
    const keys = target ? keysOf(plan, target) : [];
    if (keys.length === 1) loud.add(keys[0]!);
  }
  if (focused !== null) loud.add(focused);
  const { lit } = networkEmphasis(plan, state, focused);
  if (loud.size === 0 && lit === null) return said;
  const callouts: Callout[] = [...said];
  const relations = plan.drawn.filter((edge) => edge.relation >= 0 && lit?.has(edgeKey(story, edge)));
  for (const actor of plan.seen) {
    const key = actorKey(story, actor);
    if (loud.has(key) || lit?.has(key))
      callouts.push({ key, text: story.actors.records[actor]!.name, loud: loud.has(key) });
  }
  for (const edge of plan.drawn) {
    const key = edgeKey(story, edge);
    const quiet = relations.length <= mostRelationNames && edge.relation >= 0 && lit?.has(key) === true;
    const alone = loud.has(key) && !(edge.relation < 0 && plan.input.open.has(edge.tie));
    if (alone || quiet) callouts.push({ key, text: edgeWords(story, edge, lang), loud: alone });
  }
  for (const event of plan.events) {
    const key = itemKey.event(story.events.id(event));
    if (loud.has(key)) callouts.push({ key, text: story.events.title(event), loud: true });
  }
  return callouts.sort((a, b) => Number(b.loud) - Number(a.loud));
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
