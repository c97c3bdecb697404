import type { MessageTable } from './message.js';

/** Who is tied to whom, and how far that is vouched for. Keys begin with `tie.`. */
export const enTies = {
  'tie.pair': '{source} and {target}',
  'tie.directed': '{source} {relation} {target}',
  'tie.undirected': '{source} – {relation} – {target}',
  'tie.claimed': 'claimed',
  'tie.disputed': 'disputed',
  'tie.denied': 'denied',
} as const satisfies MessageTable;
