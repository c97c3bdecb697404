import type { MessageTable } from './message.js';

/** Legend, search, player, table, buttons, announcements. Keys begin with `chrome.`. */
export const enChrome = {} as const satisfies MessageTable;
