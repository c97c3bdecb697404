import { listFormat } from '../../base/intl.js';
import { enNetworkMore } from '../../base/messages/en-network-more.js';
import { addEnglish, message } from '../../base/messages.js';
import type { Work } from '../../layout/force/force.js';
import { actorKey, edgeKey } from '../../layout/network/keys.js';
import type { NetworkPlan } from '../../layout/network/plan.js';
import { itemKey } from '../../layout/scene.js';
import { eventDateWords } from '../../model/event-words.js';
import { oncePer, type Remembered, remembered } from '../../model/once-per.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import { targetOfKey } from '../drawn-keys.js';
import type { OutlineItem, OutlineSource } from '../outline-source.js';
import { edgeEvidence, edgeSentence } from './words.js';

addEnglish(enNetworkMore);

export interface Reading extends Pick<OutlineSource, 'label' | 'lang' | 'count' | 'item' | 'indexOf'> {
  /** Stays the same object as long as the list would be read the same. */
  readonly content: object;
  readonly story: Story;
  /** How many actors and ties there are. */
  readonly actors: number;
  readonly ties: number;
}

/**
 * The network as a list to be read: actors, the most involved first, each followed by its ties to those after it; then
 * the events, since some tie nobody to anybody. In steps of about a millisecond.
 */
export function* readingSteps({ input, shown, edges, events }: NetworkPlan, lang: string): Work<Reading> {
  const { story } = input;
  return yield* lastReading(story)([shown, edges, events, lang], () =>
    makeReading({ input: { story }, shown, edges, events }, lang),
  );
}

/** How much a network shows, and what keys do in it. */
export function networkSummary({ actors, ties }: Reading, lang: string): string {
  return message(lang, 'network.summary', {
    actors: message(lang, 'network.actors', { count: actors }),
    ties: message(lang, 'network.ties', { count: ties }),
  });
}

type Told = Pick<NetworkPlan, 'shown' | 'edges' | 'events'> & { readonly input: Pick<NetworkPlan['input'], 'story'> };

const lastReading = oncePer<Story, Remembered<Reading>>(remembered);

function* makeReading(plan: Told, lang: string): Work<Reading> {
  const { story } = plan.input;
  const { rows, placeOf } = yield* rowsOf(plan);
  const ties = yield* tieCounts(plan);
  return {
    content: rows,
    story,
    actors: plan.shown.length,
    ties: ties.reduce((sum, count) => sum + count, 0) / 2,
    label: message(lang, 'network.list'),
    lang,
    count: rows.length,
    item: (i) => itemOf(plan, ties, rows[i]!, lang),
    indexOf: (key) => {
      const target = targetOfKey(key);
      const at = (id: string) => placeOf[story.actors.indexOf(id)] ?? rows.length;
      if (target?.kind === 'event') {
        const event = plan.events.indexOf(story.events.indexOf(target.id));
        return event < 0 ? -1 : plan.shown.length + plan.edges.length + event;
      }
      // Ties follow the first of their two actors.
      let row = target?.kind === 'tie' ? Math.min(at(target.source), at(target.target)) : at(target?.id ?? '');
      for (; row < rows.length; row++) {
        if (keyOf(plan, rows[row]!) === key) return row;
        if (target?.kind !== 'tie' || rows[row + 1]! < story.actors.count) return -1;
      }
      return -1;
    },
  };
}

/** So many rows are gone through at a time. */
const rowsAtATime = 2000;

/**
 * Rows as numbers: first all actors of the story, then the edges of the plan, then all events. And where in the list an
 * actor is, past its end for one that is not shown.
 */
function* rowsOf({ input: { story }, shown, edges, events }: Told): Work<{ rows: Uint32Array; placeOf: Uint32Array }> {
  const rank = new Uint32Array(story.actors.count);
  for (let place = 0; place < shown.length; place++) rank[shown[place]!] = place;
  yield;
  // Where the next row of each actor goes: itself, then its ties to those after it.
  const next = new Uint32Array(shown.length + 1);
  const owner = new Uint32Array(edges.length);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edge % rowsAtATime === rowsAtATime - 1) yield;
    const { source, target } = edges[edge]!;
    owner[edge] = Math.min(rank[source]!, rank[target]!);
    next[owner[edge]! + 1]!++;
  }
  const rows = new Uint32Array(shown.length + edges.length + events.length);
  const placeOf = new Uint32Array(story.actors.count).fill(rows.length);
  for (let place = 0; place < shown.length; place++) {
    if (place % rowsAtATime === rowsAtATime - 1) yield;
    next[place + 1]! += next[place]! + 1;
    placeOf[shown[place]!] = next[place]!;
    rows[next[place]!++] = shown[place]!;
  }
  const { count } = story.actors;
  for (let edge = 0; edge < edges.length; edge++) {
    if (edge % rowsAtATime === rowsAtATime - 1) yield;
    rows[next[owner[edge]!]!++] = count + edge;
  }
  events.forEach((event, i) => {
    rows[shown.length + edges.length + i] = count + edges.length + event;
  });
  return { rows, placeOf };
}

/** How many others each actor is tied to. Edges of the same two follow each other. */
function* tieCounts({ input: { story }, edges }: Told): Work<Uint32Array> {
  const counts = new Uint32Array(story.actors.count);
  let last = -1;
  for (let edge = 0; edge < edges.length; edge++) {
    if (edge % rowsAtATime === rowsAtATime - 1) yield;
    const { tie, source, target, now } = edges[edge]!;
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
  if (edge) {
    return {
      key,
      label: edgeSentence(story, edge, lang),
      // Asked for where the row is made, not where it only gives its name to a part of a long list.
      get description() {
        return edgeEvidence(story, edge, lang);
      },
    };
  }
  const event = row - story.actors.count - edges.length;
  const names = Array.from(listOf(story.events.actors, event), (actor) => story.actors.records[actor]!.name);
  const description = [eventDateWords(story, event, lang), listFormat(lang).format(names)].filter(Boolean).join(', ');
  return { key, label: story.events.title(event), description };
}
