import { listFormat } from '../../base/intl.js';
import { message } from '../../base/messages.js';
import type { Edge } from '../../layout/network/evidence.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import { actorKey, edgeKey } from '../../layout/network/scene.js';
import { itemKey } from '../../layout/scene.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import type { OutlineItem, OutlineSource } from '../outline.js';
import { edgeEvidence, edgeSentence } from './words.js';

interface Reading extends Pick<OutlineSource, 'label' | 'lang' | 'count' | 'item' | 'indexOf'> {
  /** Stays the same object as long as the list would be read the same. */
  readonly content: object;
}

/** Of what a row of the list speaks: an edge by its index in the plan, actors and events by their rows in the story. */
type Row = { readonly actor: number } | { readonly edge: number } | { readonly event: number };

/**
 * The network as a list to be read: actors, the most involved first, each followed by its ties to those after it; then
 * the events, since some tie nobody to anybody.
 */
export function networkReading({ input, shown, edges, events }: NetworkPlan, lang: string): Reading {
  return lastReading(input.story)(shown, edges, events, lang);
}

type Told = Pick<NetworkPlan, 'shown' | 'edges' | 'events'> & { readonly input: Pick<NetworkPlan['input'], 'story'> };

const lastReading = oncePer((story: Story) =>
  rememberLast((shown: readonly number[], edges: readonly Edge[], events: readonly number[], lang: string) =>
    makeReading({ input: { story }, shown, edges, events }, lang),
  ),
);

function makeReading(plan: Told, lang: string): Reading {
  const rows = rowsOf(plan);
  let places: Map<string, number> | undefined;
  return {
    content: rows,
    label: message(lang, 'network.list'),
    lang,
    count: rows.length,
    item: (i) => itemOf(plan, rows[i]!, lang),
    indexOf: (key) => {
      places ??= new Map(rows.map((row, i) => [keyOf(plan, row), i]));
      return places.get(key) ?? -1;
    },
  };
}

function rowsOf({ shown, edges, events }: Told): Row[] {
  const rank = new Map(shown.map((actor, place) => [actor, place]));
  const lists = shown.map((): Row[] => []);
  edges.forEach(({ source, target }, edge) => {
    lists[Math.min(rank.get(source)!, rank.get(target)!)]!.push({ edge });
  });
  return [...shown.flatMap((actor, place) => [{ actor }, ...lists[place]!]), ...events.map((event) => ({ event }))];
}

function keyOf({ input: { story }, edges }: Told, row: Row): string {
  if ('actor' in row) return actorKey(story, row.actor);
  return 'edge' in row ? edgeKey(story, edges[row.edge]!) : itemKey.event(story.events.id(row.event));
}

function itemOf(plan: Told, row: Row, lang: string): OutlineItem {
  const key = keyOf(plan, row);
  const { story } = plan.input;
  if ('actor' in row) {
    const kind = story.actorKinds[story.actors.kind[row.actor]!]!;
    const ties = message(lang, 'network.ties', { count: tiesOfActor(plan, row.actor) });
    const description = kind.id === '' ? ties : `${kind.label}, ${ties}`;
    return { key, label: story.actors.records[row.actor]!.name, description };
  }
  if ('edge' in row) {
    const edge = plan.edges[row.edge]!;
    const label = edgeSentence(story, edge, lang);
    return { key, label, description: edgeEvidence(story, edge, lang) };
  }
  const names = Array.from(listOf(story.events.actors, row.event), (actor) => story.actors.records[actor]!.name);
  const label = story.events.title(row.event);
  return names.length > 0 ? { key, label, description: listFormat(lang).format(names) } : { key, label };
}

function tiesOfActor({ edges }: Told, actor: number): number {
  const ties = new Set<number>();
  for (const { source, target, tie, now } of edges) if (now && (source === actor || target === actor)) ties.add(tie);
  return ties.size;
}
