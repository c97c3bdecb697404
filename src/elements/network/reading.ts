import { listFormat } from '../../base/intl.js';
import { enNetworkMore } from '../../base/messages/en-network-more.js';
import { addEnglish, message } from '../../base/messages.js';
import type { Edge } from '../../layout/network/evidence.js';
import { actorKey, edgeKey } from '../../layout/network/keys.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import { itemKey } from '../../layout/scene.js';
import { eventDateWords } from '../../model/event-words.js';
import { oncePer, rememberLast } from '../../model/once-per.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import type { OutlineItem, OutlineSource } from '../outline-source.js';
import { edgeEvidence, edgeSentence } from './words.js';

addEnglish(enNetworkMore);

interface Reading extends Pick<OutlineSource, 'label' | 'lang' | 'count' | 'item' | 'indexOf'> {
  /** Stays the same object as long as the list would be read the same. */
  readonly content: object;
  /** How many ties there are. */
  readonly ties: number;
}

/**
 * The network as a list to be read: actors, the most involved first, each followed by its ties to those after it; then
 * the events, since some tie nobody to anybody.
 */
export function networkReading({ input, shown, edges, events }: NetworkPlan, lang: string): Reading {
  return lastReading(input.story)(shown, edges, events, lang);
}

/** How much a network shows, and what keys do in it. */
export function networkSummary(plan: NetworkPlan, lang: string): string {
  return message(lang, 'network.summary', {
    actors: message(lang, 'network.actors', { count: plan.shown.length }),
    ties: message(lang, 'network.ties', { count: networkReading(plan, lang).ties }),
  });
}

type Told = Pick<NetworkPlan, 'shown' | 'edges' | 'events'> & { readonly input: Pick<NetworkPlan['input'], 'story'> };

const lastReading = oncePer((story: Story) =>
  rememberLast((shown: readonly number[], edges: readonly Edge[], events: readonly number[], lang: string) =>
    makeReading({ input: { story }, shown, edges, events }, lang),
  ),
);

function makeReading(plan: Told, lang: string): Reading {
  const rows = rowsOf(plan);
  const ties = tieCounts(plan);
  let places: Map<string, number> | undefined;
  return {
    content: rows,
    ties: ties.reduce((sum, count) => sum + count, 0) / 2,
    label: message(lang, 'network.list'),
    lang,
    count: rows.length,
    item: (i) => itemOf(plan, ties, rows[i]!, lang),
    indexOf: (key) => {
      places ??= new Map(Array.from(rows, (row, i) => [keyOf(plan, row), i]));
      return places.get(key) ?? -1;
    },
  };
}

/** Rows as numbers: first all actors of the story, then the edges of the plan, then all events. */
function rowsOf({ input: { story }, shown, edges, events }: Told): Uint32Array {
  const rank = new Uint32Array(story.actors.count);
  shown.forEach((actor, place) => {
    rank[actor] = place;
  });
  // Where the next row of each actor goes: itself, then its ties to those after it.
  const next = new Uint32Array(shown.length + 1);
  const owner = edges.map(({ source, target }) => Math.min(rank[source]!, rank[target]!));
  for (const place of owner) next[place + 1]!++;
  const rows = new Uint32Array(shown.length + edges.length + events.length);
  for (let place = 0; place < shown.length; place++) {
    next[place + 1]! += next[place]! + 1;
    rows[next[place]!++] = shown[place]!;
  }
  const { count } = story.actors;
  owner.forEach((place, edge) => {
    rows[next[place]!++] = count + edge;
  });
  events.forEach((event, i) => {
    rows[shown.length + edges.length + i] = count + edges.length + event;
  });
  return rows;
}

/** How many others each actor is tied to. Edges of the same two follow each other. */
function tieCounts({ input: { story }, edges }: Told): Uint32Array {
  const counts = new Uint32Array(story.actors.count);
  let last = -1;
  for (const { tie, source, target, now } of edges) {
    if (!now || tie === last) continue;
    last = tie;
    counts[source]!++;
    counts[target]!++;
  }
  return counts;
}

function keyOf({ input: { story }, edges }: Told, row: number): string {
  const edge = row - story.actors.count;
  if (edge < 0) return actorKey(story, row);
  return edge < edges.length ? edgeKey(story, edges[edge]!) : itemKey.event(story.events.id(edge - edges.length));
}

function itemOf(plan: Told, ties: Uint32Array, row: number, lang: string): OutlineItem {
  const { edges, input } = plan;
  const { story } = input;
  const key = keyOf(plan, row);
  if (row < story.actors.count) {
    const kind = story.actorKinds[story.actors.kind[row]!]!;
    const count = message(lang, 'network.ties', { count: ties[row]! });
    const description = kind.id === '' ? count : `${kind.label}, ${count}`;
    return { key, label: story.actors.records[row]!.name, description };
  }
  const edge = edges[row - story.actors.count];
  if (edge) return { key, label: edgeSentence(story, edge, lang), description: edgeEvidence(story, edge, lang) };
  const event = row - story.actors.count - edges.length;
  const names = Array.from(listOf(story.events.actors, event), (actor) => story.actors.records[actor]!.name);
  const description = [eventDateWords(story, event, lang), listFormat(lang).format(names)].filter(Boolean).join(', ');
  return { key, label: story.events.title(event), description };
}
