import type { Ms } from '../base/units.js';
import { listOf } from './row-lists.js';
import type { Story } from './story.js';
import { tiesOf } from './ties.js';

/** One step of a way from actor to actor, by an event both took part in or by a stated relation. */
export interface TieStep {
  /** Rows of the story's actors. */
  readonly from: number;
  readonly to: number;
  /** Rows of the story; -1 where it is the other. */
  readonly event: number;
  readonly relation: number;
}

interface Contact {
  readonly to: number;
  readonly event: number;
  readonly relation: number;
  /** When it may have been, at the earliest and at the latest. */
  readonly earliest: Ms;
  readonly latest: Ms;
}

/** Where one can be after so many steps: since when, and by which contact from whom. */
interface Reached {
  readonly time: Ms;
  readonly from: number;
  readonly by: Contact | undefined;
}

/**
 * How two actors are tied: the shortest way from one to the other on which no step can only have been before the one
 * that leads to it, and of the shortest the one that arrives first. What has no date may have been at any time.
 * `undefined` where there is none. O(steps × contacts).
 */
export function tiePath(story: Story, from: number, to: number): readonly TieStep[] | undefined {
  if (from === to) return [];
  const contacts = contactsOf(story);
  const layers: Map<number, Reached>[] = [new Map([[from, { time: -Infinity, from: -1, by: undefined }]])];
  const best = new Map<number, Ms>([[from, -Infinity]]);
  while (layers.length <= story.actors.count) {
    const layer = new Map<number, Reached>();
    for (const [actor, { time }] of layers.at(-1)!) {
      for (const by of contacts[actor]!) {
        if (by.latest < time) continue;
        const arrival = Math.max(time, by.earliest);
        if (arrival >= (layer.get(by.to)?.time ?? best.get(by.to) ?? Infinity)) {
          if (layer.has(by.to) || best.has(by.to)) continue;
        }
        layer.set(by.to, { time: arrival, from: actor, by });
      }
    }
    if (layer.size === 0) return undefined;
    for (const [actor, { time }] of layer) best.set(actor, time);
    layers.push(layer);
    if (layer.has(to)) return stepsBack(layers, to);
  }
  return undefined;
}

function stepsBack(layers: readonly Map<number, Reached>[], to: number): TieStep[] {
  const steps: TieStep[] = [];
  let at = to;
  for (let i = layers.length - 1; i > 0; i--) {
    const { from, by } = layers[i]!.get(at)!;
    steps.unshift({ from, to: at, event: by!.event, relation: by!.relation });
    at = from;
  }
  return steps;
}

/** All contacts by actor, in both directions. */
function contactsOf(story: Story): Contact[][] {
  const ties = tiesOf(story);
  const contacts: Contact[][] = Array.from({ length: story.actors.count }, () => []);
  for (let tie = 0; tie < ties.count; tie++) {
    const [a, b] = [ties.source[tie]!, ties.target[tie]!];
    const add = (contact: Omit<Contact, 'to'>) => {
      contacts[a]!.push({ ...contact, to: b });
      contacts[b]!.push({ ...contact, to: a });
    };
    for (const event of listOf(ties.events, tie)) add({ event, relation: -1, ...spanOf(story, [event]) });
    for (const relation of listOf(ties.relations, tie)) {
      const bounds = story.relations.date(relation)?.instants;
      const own = bounds && { earliest: bounds[0], latest: bounds[3] };
      add({ event: -1, relation, ...(own ?? spanOf(story, listOf(story.relations.events, relation))) });
    }
  }
  return contacts;
}

/** From the earliest to the latest that events may have been. */
function spanOf({ events, accounts }: Story, rows: Iterable<number>) {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const event of rows) {
    for (const account of listOf(events.accounts, event)) {
      earliest = Math.min(earliest, accounts.instants.earliestStart[account]!);
      latest = Math.max(latest, accounts.instants.latestEnd[account]!);
    }
  }
  return earliest <= latest ? { earliest, latest } : { earliest: -Infinity, latest: Infinity };
}
