import type { MessageTable } from './message.js';

/** What the legend says of the network's lines. Keys begin with `network-key.`. */
export const enNetworkKey = {
  'network-key.name': 'What the lines of the network mean',
  'network-key.together': 'named together',
  'network-key.stated': 'stated',
  'network-key.directed': 'to whom; hollow where doubted',
  'network-key.claimed': 'claimed',
  'network-key.disputed': 'disputed',
  'network-key.denied': 'denied',
  'network-key.several': 'so many relations, which open when selected',
} as const satisfies MessageTable;
