import type { MessageTable } from './message.js';

/** What the parts of the network say that are not there at first. Keys begin with `network.`. */
export const enNetworkMore = {
  'network.summary':
    '{actors}, {ties}. Arrow keys walk from actor to actor, Page keys along the ties of one, Enter selects, plus and minus zoom, 0 shows all, Shift and an arrow move an actor, Shift and Enter mark it.',
  'network.actors': { one: '{count} actor', other: '{count} actors' },
  'network.ties': { zero: 'no ties', one: '{count} tie', other: '{count} ties' },
  'network.list': 'Actors with their ties, then events',
  'network.stated-by': 'reported by {names}',
  'network.claimed-by': 'claimed by {names}',
  'network.disputed-by': 'disputed: denied by {names}',
  'network.denied-by': 'denied by {names}',
  'network.doubted': '{relation} ({doubt})',
  'network.lines': '{count} relations',
  'network.actor': 'Actor',
  'network.way': 'How they are tied',
  'network.no-way': 'Nothing in this story ties the two in the order of time.',
  'network.only': { one: 'Only this actor', other: 'Only these {count} actors' },
  'network.all-again': 'All actors again',
  'network.marked': { zero: 'Nobody marked', one: '{count} actor marked', other: '{count} actors marked' },
  'network.entered': 'new in this window',
  'network.left': 'no longer in this window',
} as const satisfies MessageTable;
