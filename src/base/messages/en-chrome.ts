import type { MessageTable } from './message.js';

/** Loading, problems, what is selected. Keys begin with `chrome.`. */
export const enChrome = {
  'chrome.empty': 'There is no story to show yet.',
  'chrome.loading': 'Loading the story…',
  'chrome.no-events': 'This story has no events.',
  'chrome.events': { one: '{count} event', other: '{count} events' },
  'chrome.undated': 'Undated',
  'chrome.no-date': 'undated',
  'chrome.selected': 'Selected: {title}',
  'chrome.unselected': 'Nothing selected',
  'chrome.problems': { one: '{count} problem in the data', other: '{count} problems in the data' },
  'chrome.more': { one: 'and {count} more', other: 'and {count} more' },
  'chrome.period': { one: '{label}: {count} event', other: '{label}: {count} events' },

  'chrome.not-found': 'The story could not be loaded: {url} answered with status {status}.',
  'chrome.unreachable': 'The story could not be loaded: {url} could not be reached.',
  'chrome.html-instead': 'The story could not be loaded: {url} is a web page, not JSON or CSV.',
  'chrome.no-reader':
    'The story could not be loaded: the part of chronicle-elements that reads it is missing beside the others, or could not be reached.',
  'chrome.nothing-readable': 'Nothing in the story could be read.',
  'chrome.no-kind': 'Other',
} as const satisfies MessageTable;
