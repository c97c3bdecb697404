import { itemKey } from '../../layout/scene.js';
import { listOf } from '../../model/row-lists.js';
import type { Story } from '../../model/story.js';
import { targetOfKey } from '../drawn-keys.js';
import type { Step } from '../outline-source.js';

/** How the arrow keys see a timeline. */
export interface Walk {
  readonly story: Story;
  /** Rows of events in time order. */
  readonly order: ArrayLike<number>;
  /** Place of each event in the order. */
  readonly rank: (event: number) => number;
  readonly vertical: boolean;
  readonly rtl: boolean;
}

/**
 * Where a step leads: along time from event to event, across time from an event to those who took part in it and from
 * an actor to its events. `undefined`: the reading order decides.
 */
export function walk({ story, order, rank, vertical, rtl }: Walk, key: string, step: Step): string | undefined {
  const target = targetOfKey(key);
  if (!target || target.kind === 'tie') return undefined;
  const [later, earlier] = vertical ? ['down', 'up'] : rtl ? ['left', 'right'] : ['right', 'left'];
  if (target.kind === 'event') {
    if (step === 'first' || step === 'last') return eventKey(story, order[step === 'first' ? 0 : order.length - 1]);
    const at = rank(story.events.indexOf(target.id));
    if (at < 0) return undefined;
    // Beyond the last come those without a date, in reading order.
    if (step === later || step === earlier) return eventKey(story, order[at + (step === later ? 1 : -1)]);
    if (step === 'page-down' || step === 'page-up') {
      const to = at + (step === 'page-down' ? 10 : -10);
      return eventKey(story, order[Math.min(Math.max(to, 0), order.length - 1)]);
    }
    const [actor] = listOf(story.events.actors, story.events.indexOf(target.id));
    return actor === undefined ? key : itemKey.actor(story.actors.records[actor]!.id);
  }
  const actor = story.actors.indexOf(target.id);
  if (step === later || step === earlier) {
    const events = [...listOf(story.actors.events, actor)].sort((a, b) => rank(a) - rank(b));
    return eventKey(story, step === later ? events[0] : events.at(-1)) ?? key;
  }
  return undefined;
}

const eventKey = (story: Story, event: number | undefined) =>
  event === undefined ? undefined : itemKey.event(story.events.id(event));
