import type { MessageTable } from './message.js';

/** The search. Not in the core table: `elements/search.ts` brings it along. */
export const enSearch = {
  'chrome.search': 'Find an event or actor',
  'chrome.found': { one: '{count} found', other: '{count} found' },
  'chrome.nothing-found': 'Nothing found.',
} as const satisfies MessageTable;
