import type { MessageTable } from './message.js';

/** The network: summary, ties, keys. Keys begin with `network.`. */
export const enNetwork = {} as const satisfies MessageTable;
