import { enNetworkMore } from '../../base/messages/en-network-more.js';
import { addEnglish, message } from '../../base/messages.js';
import type { Callout } from '../../layout/network/callouts.js';
import type { Edge } from '../../layout/network/evidence.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import { actorKey, edgeKey } from '../../layout/network/scene.js';
import { itemKey } from '../../layout/scene.js';
import type { State, Target } from '../../model/state.js';
import type { Story } from '../../model/story.js';
import { keysOf, networkEmphasis } from './light.js';
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
