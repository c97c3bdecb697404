import type { MessageTable } from './message.js';

/** What the parts of the network say that are not there at first. Keys begin with `network.`. */
export const enNetworkMore = {
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
