import type { MessageTable } from './message.js';

/** Legend, search, player, table, buttons, announcements. Keys begin with `chrome.`. */
export const enChrome = {
  'chrome.empty': 'There is no story to show yet.',
  'chrome.loading': 'Loading the story…',
  'chrome.no-events': 'This story has no events.',
  'chrome.problems': { one: '{count} problem in the data', other: '{count} problems in the data' },
  'chrome.more': { one: 'and {count} more', other: 'and {count} more' },
  'chrome.period': { one: '{label}: {count} event', other: '{label}: {count} events' },

  'chrome.not-found': 'The story could not be loaded: {url} answered with status {status}.',
  'chrome.unreachable': 'The story could not be loaded: {url} could not be reached.',
  'chrome.html-instead': 'The story could not be loaded: {url} is a web page, not JSON or CSV.',
  'chrome.nothing-readable': 'Nothing in the story could be read.',
} as const satisfies MessageTable;
