import { enNetworkMore } from '../../base/messages/en-network-more.js';
import { addEnglish, message } from '../../base/messages.js';
import type { Callout } from '../../layout/network/callouts.js';
import type { Edge } from '../../layout/network/evidence.js';
import { actorKey, edgeKey } from '../../layout/network/keys.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import { itemKey } from '../../layout/scene.js';
import { emphasis } from '../../model/emphasis.js';
import type { State, Target } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import { targetOfKey } from '../drawn-keys.js';
import { keysOf } from './light.js';
import { relationLabel } from './words.js';

addEnglish(enNetworkMore);

/** With more relations in the light than this, their names would be a thicket. */
const mostRelationNames = 14;

/** What an editor says of an actor or a tie. */
export interface NetworkNote {
  readonly about: Target;
  readonly text: string;
}

/** What is named for a while: what is pointed at, focused and selected on chips; what it lights, where there is room. */
export function networkCallouts(
  plan: NetworkPlan,
  state: State,
  focused: string | null,
  lang: string,
  notes: readonly NetworkNote[],
): Callout[] {
  const said = notes.map(({ about, text }) => ({ key: keysOf(plan, about)[0] ?? '', text, loud: true, note: true }));
  const { story } = plan.input;
  const loud = new Set<string>();
  for (const target of [state.hover, state.selection]) {
    const keys = target ? keysOf(plan, target) : [];
    if (keys.length === 1) loud.add(keys[0]!);
  }
  if (focused !== null) loud.add(focused);
  const { actors, ties, relations } = emphasis(state);
  if (loud.size === 0 && !actors) return said;
  const callouts: Callout[] = [...said];
  // Keys are texts: of thousands, only those that may be needed are made.
  const loudTargets = [...loud].map(targetOfKey);
  const loudActors = new Set(loudTargets.map((target) => (target?.kind === 'actor' ? target.id : '')));
  const isTieLoud = loudTargets.some((target) => target?.kind === 'tie');
  for (const actor of plan.seen) {
    const { id, name } = story.actors.records[actor]!;
    const isLoud = loudActors.has(id);
    if (isLoud || actors?.[actor]) callouts.push({ key: actorKey(story, actor), text: name, loud: isLoud });
  }
  const isLit = ({ relation, tie }: Edge) => (relation < 0 ? ties?.[tie] : relations?.[relation]) === 1;
  const lit = plan.drawn.filter((edge) => isTieLoud || isLit(edge));
  const isThicket = lit.filter((edge) => edge.relation >= 0 && isLit(edge)).length > mostRelationNames;
  for (const edge of lit) {
    const key = edgeKey(story, edge);
    const quiet = !isThicket && edge.relation >= 0 && isLit(edge);
    const alone = loud.has(key) && !(edge.relation < 0 && plan.input.open.has(edge.tie));
    if (alone || quiet) callouts.push({ key, text: edgeWords(story, edge, lang), loud: alone });
  }
  for (const target of loudTargets) {
    const event = target?.kind === 'event' ? story.events.indexOf(target.id) : -1;
    if (plan.events.includes(event))
      callouts.push({ key: itemKey.event(story.events.id(event)), text: story.events.title(event), loud: true });
  }
  return callouts.sort((a, b) => Number(b.loud) - Number(a.loud));
}

/** What a line is called beside it: "pays cash to (claimed)", the event, or how many events. */
function edgeWords(story: Story, edge: Edge, lang: string): string {
  if (edge.relation >= 0) {
    const relation = relationLabel(story, edge.relation);
    if (edge.standing === 'stated') return relation;
    return message(lang, 'network.doubted', { relation, doubt: message(lang, `tie.${edge.standing}`) });
  }
  if (edge.lines > 1) return message(lang, 'network.lines', { count: edge.lines });
  if (edge.events.length === 1) return story.events.title(edge.events[0]!);
  return message(lang, 'chrome.events', { count: edge.events.length });
}
